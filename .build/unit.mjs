// Bundles the unit tests and runs them with mocha: `node .build/unit.mjs [mocha options]`.
// `PARALLAX_UNIT='test/unit/core/**/*.test.ts'` narrows it to some files.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = path.join(root, 'out', 'unit', process.env.PARALLAX_UNIT ? String(process.pid) : 'all');

rmSync(outdir, { recursive: true, force: true });
await esbuild.build({
  absWorkingDir: root,
  entryPoints: [process.env.PARALLAX_UNIT ?? 'test/unit/**/*.test.ts'],
  outdir,
  outbase: 'test/unit',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  packages: 'external',
  logLevel: 'warning',
  define: { __PROJECT_ROOT__: JSON.stringify(root) },
});
const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
const run = spawnSync(
  process.execPath,
  ['--enable-source-maps', mocha, '--recursive', outdir, '--extension', 'js', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = run.status ?? 1;
