// Bundles the five programs of the project with esbuild: `node .build/bundle.mjs [--watch]`.
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const watch = process.argv.includes('--watch');

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  keepNames: false,
  sourcemap: 'linked',
  sourcesContent: false,
  target: 'es2023',
  legalComments: 'none',
  logLevel: 'warning',
  external: ['vscode'],
  metafile: true,
};
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };
const web = { ...shared, platform: 'browser' };

export const bundles = [
  { ...node, entryPoints: ['src/entry/node.ts'], outfile: 'dist/extension.js' },
  { ...node, entryPoints: ['src/entry/worker-node.ts'], outfile: 'dist/worker.js' },
  {
    ...node,
    entryPoints: ['src/entry/cli.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...web, format: 'cjs', entryPoints: ['src/entry/web.ts'], outfile: 'dist/web/extension.js' },
  { ...web, format: 'iife', entryPoints: ['src/entry/worker-web.ts'], outfile: 'dist/web/worker.js' },
  { ...web, format: 'iife', entryPoints: ['src/webview/main.ts'], outfile: 'dist/webview.js' },
];

async function copyAssets() {
  const codicons = path.dirname(createRequire(import.meta.url).resolve('@vscode/codicons/package.json'));
  for (const file of ['codicon.css', 'codicon.ttf']) {
    await copyFile(path.join(codicons, 'dist', file), path.join(root, 'dist', file));
  }
}

async function main() {
  if (!watch) await rm(path.join(root, 'dist'), { recursive: true, force: true });
  await mkdir(path.join(root, 'dist', 'web'), { recursive: true });
  await copyAssets();
  try {
    await Promise.all(bundles.map((options) => esbuild.build(options)));
  } catch (error) {
    if (!('errors' in error)) throw error;
    process.exitCode = 1; // esbuild has said why
  }
  if (!watch) return;
  const contexts = await Promise.all(
    bundles.map((options) => esbuild.context({ ...options, logLevel: 'info' })),
  );
  await Promise.all(contexts.map((context) => context.watch()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
