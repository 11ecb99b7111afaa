// What the extension costs: the sizes of its bundles and of its package, and the time to load and to activate it.
// `npm run bench:size` after `npm run package`. Prints a table and one line of JSON.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { openWorkbench } from '../e2e/editor';
import { mochaGlobalSetup, mochaGlobalTeardown } from '../e2e/host';
import { temporaryFolder } from '../host/profile';
import { median } from './benchTools';

const LOADS = 15;
const ACTIVATIONS = 3;
const BUNDLES = [
  'extension.js',
  'worker.js',
  'importer.js',
  'webview.js',
  'story.js',
  'cli.js',
  'web/extension.js',
  'web/worker.js',
];

interface Size {
  readonly file: string;
  readonly bytes: number;
  readonly gzipped: number;
}

function measureFile(file: string): Size {
  const content = readFileSync(path.join(__PROJECT_ROOT__, file));
  return { file, bytes: content.length, gzipped: gzipSync(content, { level: 9 }).length };
}

/** Loads the bundle that is named on its command line, with a VS Code API that has every name and does nothing. */
const LOADER = `
  const Module = require('node:module');
  const handler = {
    get: (target, name) =>
      name === 'prototype' ? target.prototype
      : name === Symbol.iterator ? function* () {}
      : name === Symbol.toPrimitive ? () => 0
      : anything,
    apply: () => anything,
    construct: () => anything,
  };
  const anything = new Proxy(function () {}, handler);
  const [bundle, ...names] = process.argv.slice(2);
  const api = Object.fromEntries(names.map((name) => [name, anything]));
  const load = Module._load;
  Module._load = (name, ...rest) => (name === 'vscode' ? api : load(name, ...rest));
  const start = process.hrtime.bigint();
  require(bundle);
  console.log(Number(process.hrtime.bigint() - start) / 1e6);
  process.exit();
`;

/** Milliseconds that a new process of Node takes to load the host's bundle. */
async function loadTime(): Promise<number> {
  const loader = path.join(await temporaryFolder('load'), 'load.cjs');
  await writeFile(loader, LOADER);
  const typings = readFileSync(path.join(__PROJECT_ROOT__, 'node_modules/@types/vscode/index.d.ts'), 'utf8');
  const names = [...typings.matchAll(/export (?:class|enum|namespace|const|function) (\w+)/g)].map(
    ([, name]) => name ?? '',
  );
  const args = [loader, path.join(__PROJECT_ROOT__, 'dist', 'extension.js'), ...new Set(names)];
  const once = (): number => Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  const times = Array.from({ length: LOADS }, once);
  await rm(path.dirname(loader), { recursive: true });
  return median(times);
}

/** Milliseconds of the extension's activation, as the workbench itself states them after a sample article has been opened. */
async function activationTime(): Promise<number> {
  const workbench = await openWorkbench({ width: 1280, height: 2400 });
  try {
    await workbench.open('000_');
    await workbench.webview().locator('body').waitFor();
    await workbench.run('Developer: Show Running Extensions');
    const row = workbench.page.locator('.runtime-extensions-editor .monaco-list-row', {
      hasText: 'Parallax',
    });
    const text = await row.filter({ hasText: 'Activation' }).textContent();
    return Number(/Activation: (\d+)ms/.exec(text ?? '')?.[1]);
  } finally {
    await workbench.close();
  }
}

async function activationTimes(): Promise<number> {
  await mochaGlobalSetup();
  try {
    const times: number[] = [];
    for (let run = 0; run < ACTIVATIONS; run++) times.push(await activationTime());
    return median(times);
  } finally {
    await mochaGlobalTeardown();
  }
}

const sizes = BUNDLES.map((bundle) => measureFile(`dist/${bundle}`));
const vsix = statSync(path.join(__PROJECT_ROOT__, 'parallax.vsix')).size;
const load = await loadTime();
const activation = await activationTimes();

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(12);
console.log(`${'file'.padEnd(24)}${'size'.padStart(12)}${'gzipped'.padStart(12)}`);
for (const { file, bytes, gzipped } of sizes)
  console.log(file.padEnd(24) + kilobytes(bytes) + kilobytes(gzipped));
console.log('parallax.vsix'.padEnd(24) + kilobytes(vsix));
console.log(`loading dist/extension.js in a new Node: ${load.toFixed(1)} ms (median of ${LOADS})`);
console.log(`activation in the embedded VS Code: ${activation} ms (median of ${ACTIVATIONS})`);
console.log(JSON.stringify({ sizes, vsix, loadMs: load, activationMs: activation }));
