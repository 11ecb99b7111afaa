// Runs the specs of test/e2e in the embedded VS Code and a browser, after a build: `node .build/e2e.mjs [mocha options]`.
// `PARALLAX_E2E='test/e2e/x/y.test.ts'` narrows it to some files, and `--folder x` to those of a folder: two can run beside each
// other.
import { rmSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { runMocha } from './mocha.mjs';
import { setup } from './setup.mjs';
import { main } from './setup/failure.mjs';
import { out, root } from './setup/paths.mjs';
import { filesUnder, forNode } from './testBundle.mjs';

/** For a spec that hangs: no spec measures time, and a busy machine may take long. */
const SPEC_LIMIT_MS = 300_000;

await main(async () => {
  Object.assign(process.env, await setup({ browser: true, host: true }));
  const [option, folder, ...rest] = process.argv.slice(2);
  const isFolder = option === '--folder';
  const name = isFolder ? `e2e-${folder}` : 'e2e';
  const within = isFolder ? `test/e2e/${folder}` : 'test/e2e';
  const specs = filesUnder(path.join(root, within), '.test.ts').map((file) => `${within}/${file}`);
  const outdir = path.join(out, name);
  rmSync(outdir, { recursive: true, force: true });
  await esbuild.build({
    ...forNode,
    entryPoints: ['test/e2e/host.ts', ...(process.env.PARALLAX_E2E?.split(' ') ?? specs)],
    outdir,
    outbase: 'test/e2e',
    outExtension: { '.js': '.mjs' },
    splitting: true, // one copy of host.ts for all specs
  });
  process.exitCode = runMocha(name, [
    ...['--require', path.join(outdir, 'host.mjs'), '--timeout', String(SPEC_LIMIT_MS)],
    ...['--recursive', '--extension', 'test.mjs', outdir, ...(isFolder ? rest : process.argv.slice(2))],
  ]);
});
