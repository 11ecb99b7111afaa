// How mocha is run on bundled tests, with a report of its figures.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { out, root } from './setup/paths.mjs';

/** Runs mocha with the given arguments, writes out/reports/`name`.json, and returns the exit code. */
export function runMocha(name, args) {
  const report = path.join(out, 'reports', `${name}.json`);
  rmSync(report, { force: true });
  const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
  const reporter = [
    '--reporter',
    path.join(root, '.build', 'reporter.cjs'),
    '--reporter-option',
    `output=${report}`,
  ];
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', mocha, ...reporter, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return status ?? 1;
}
