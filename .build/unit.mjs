// Bundles the unit tests and runs them with mocha: `node .build/unit.mjs [mocha options]`.
// `PARALLAX_UNIT='test/unit/core/**/*.test.ts'` narrows it to some files.
import { rmSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { runMocha } from './mocha.mjs';
import { out } from './setup/paths.mjs';
import { forNode } from './testBundle.mjs';

/** Only ends tests that hang: no test measures time, and a busy machine may be slow. */
const TEST_LIMIT_MS = 120_000;

const part = process.env.PARALLAX_UNIT;
// Narrowed runs may go on at the same time.
const name = part === undefined ? 'unit' : `unit-${process.pid}`;
const outdir = path.join(out, name);

rmSync(outdir, { recursive: true, force: true });
await esbuild.build({
  ...forNode,
  entryPoints: [part ?? 'test/unit/**/*.test.ts'],
  outdir,
  outbase: 'test/unit',
  outExtension: { '.js': '.mjs' },
  splitting: true, // one copy of what the tests import, which is loaded once and runs fast sooner
});
process.exitCode = runMocha(name, [
  ...['--recursive', '--extension', 'test.mjs', '--timeout', String(TEST_LIMIT_MS), outdir],
  ...process.argv.slice(2),
]);
if (part !== undefined) {
  rmSync(outdir, { recursive: true, force: true });
  rmSync(path.join(out, 'reports', `${name}.json`), { force: true });
}
