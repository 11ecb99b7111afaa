// Runs the specs of test/e2e in the embedded VS Code and a browser, after a build: `node .build/e2e.mjs [mocha options]`.
// `PARALLAX_E2E='test/e2e/x.test.ts'` narrows it to some files.
import { rmSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { runMocha } from './mocha.mjs';
import { setup } from './setup.mjs';
import { main } from './setup/failure.mjs';
import { out } from './setup/paths.mjs';
import { forNode } from './testBundle.mjs';

const SPEC_LIMIT_MS = 60_000;

await main(async () => {
  Object.assign(process.env, await setup({ browser: true, host: true }));
  const outdir = path.join(out, 'e2e');
  rmSync(outdir, { recursive: true, force: true });
  await esbuild.build({
    ...forNode,
    entryPoints: ['test/e2e/host.ts', process.env.PARALLAX_E2E ?? 'test/e2e/**/*.test.ts'],
    outdir,
    outbase: 'test/e2e',
    outExtension: { '.js': '.mjs' },
    splitting: true, // one copy of host.ts for all specs
  });
  process.exitCode = runMocha('e2e', [
    ...['--require', path.join(outdir, 'host.mjs'), '--timeout', String(SPEC_LIMIT_MS)],
    ...['--recursive', '--extension', 'test.mjs', outdir, ...process.argv.slice(2)],
  ]);
});
