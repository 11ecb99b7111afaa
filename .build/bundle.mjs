// Bundles the programs of the project with esbuild: `node .build/bundle.mjs [--watch]`.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { thirdPartyNotices } from './notices.mjs';
import { withoutUnusedParts } from './unusedParts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');
const watch = process.argv.includes('--watch');

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  keepNames: false,
  sourcemap: 'linked',
  sourcesContent: false,
  target: 'es2023',
  // Without it esbuild would turn every pattern with a class of characters into a call of `new RegExp`.
  supported: { 'regexp-unicode-property-escapes': true },
  legalComments: 'none',
  logLevel: 'warning',
  external: ['vscode'],
  metafile: true,
};
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };
const browser = { ...shared, platform: 'browser' };
/** For a worker of the browser, where VS Code also runs extensions; `conditions` picks builds of packages that need no document. */
const web = { ...browser, conditions: ['worker'] };
/** For a page. Its document says that it is UTF-8. */
export const page = { ...browser, format: 'iife', charset: 'utf8' };

/** For a worker of Node and of the browser. The reader of PDF has ways to load files of its own, which it is to do without. */
export const importer = {
  ...web,
  format: 'iife',
  entryPoints: ['src/entry/importer.ts'],
  define: { fetch: 'undefined', XMLHttpRequest: 'undefined', Worker: 'undefined' },
};

const plugins = [withoutUnusedParts];

export const bundles = [
  { ...node, plugins, entryPoints: ['src/entry/node.ts'], outfile: 'dist/extension.js' },
  { ...node, entryPoints: ['src/entry/worker-node.ts'], outfile: 'dist/worker.js' },
  {
    ...node,
    entryPoints: ['src/entry/cli.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...web, plugins, format: 'cjs', entryPoints: ['src/entry/web.ts'], outfile: 'dist/web/extension.js' },
  { ...web, format: 'iife', entryPoints: ['src/entry/worker-web.ts'], outfile: 'dist/web/worker.js' },
  { ...importer, outfile: 'dist/importer.js' },
  { ...page, entryPoints: ['src/webview/main.ts'], outfile: 'dist/webview.js' },
  { ...page, entryPoints: ['src/webview/story/main.ts'], outfile: 'dist/story.js' },
];

const codicons = 'node_modules/@vscode/codicons';

/** What a build makes: the contents of each file by its path below dist/. */
async function build() {
  const results = await Promise.all(bundles.map((options) => esbuild.build({ ...options, write: false })));
  const files = new Map(
    results.flatMap(({ outputFiles }) =>
      outputFiles.map(({ path: file, contents }) => [path.relative(dist, file), contents]),
    ),
  );
  for (const file of ['codicon.css', 'codicon.ttf']) {
    files.set(file, await readFile(path.join(root, codicons, 'dist', file)));
  }
  const metafiles = results.map(({ metafile }) => metafile);
  files.set('THIRD-PARTY-NOTICES.txt', Buffer.from(thirdPartyNotices(metafiles, [codicons])));
  return files;
}

/** Makes dist/ hold these files and no others. What is so already is left alone: a program may be reading it. */
async function keep(files) {
  for (const [name, contents] of files) {
    const file = path.join(dist, name);
    const old = await readFile(file).catch(() => undefined);
    if (old?.equals(contents)) continue;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(`${file}.new`, contents);
    await rename(`${file}.new`, file);
  }
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.has(path.relative(dist, file))) await rm(file, { force: true });
  }
}

async function main() {
  try {
    await keep(await build());
  } catch (error) {
    if (!('errors' in error)) throw error;
    process.exitCode = 1; // esbuild has said why
    if (!watch) await rm(dist, { recursive: true, force: true });
  }
  if (!watch) return;
  const contexts = await Promise.all(
    bundles.map((options) => esbuild.context({ ...options, logLevel: 'info' })),
  );
  await Promise.all(contexts.map((context) => context.watch()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
