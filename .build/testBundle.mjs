// Bundles what is written in TypeScript and is no part of the extension: tests, their harness, benchmarks.
import { readdirSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { out, root } from './setup/paths.mjs';

const shared = {
  absWorkingDir: root,
  bundle: true,
  sourcemap: 'inline',
  logLevel: 'warning',
  // As in the bundles that are shipped.
  supported: { 'regexp-unicode-property-escapes': true },
  define: { __PROJECT_ROOT__: JSON.stringify(root) },
};

/** For Node, with npm packages left where they are. */
export const forNode = {
  ...shared,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  packages: 'external',
};

/** For an extension host with Node. */
export const forNodeHost = { ...forNode, format: 'cjs' };

/** For an extension host without Node: mocha in its browser's build, assertions without node:assert. */
export const forWebHost = {
  ...shared,
  platform: 'browser',
  format: 'cjs',
  target: 'es2023',
  external: ['vscode'],
  alias: {
    mocha: path.join(root, 'test/integration/browserMocha.ts'),
    'node:assert/strict': path.join(root, 'test/integration/browserAssert.ts'),
  },
};

/** Bundles one module of the harness for Node and imports it. */
export async function load(file) {
  const outfile = path.join(out, 'modules', `${file.replace(/\.ts$/, '')}.mjs`);
  await esbuild.build({ ...forNode, entryPoints: [file], outfile });
  return import(pathToFileURL(outfile).href);
}

/** Bundles the stand-in for the `code` program, and returns where it is. */
export async function buildCodeStandIn() {
  const outfile = path.join(out, 'modules', 'test/host/code-host.mjs');
  await esbuild.build({
    ...forNode,
    entryPoints: ['test/host/code.ts'],
    outfile,
    banner: { js: '#!/usr/bin/env node' },
  });
  await chmod(outfile, 0o755);
  return outfile;
}

/** Paths under a folder, relative to it with `/`, that end in a certain way, sorted. */
export function filesUnder(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith(ending))
    .sort();
}
