// How long a reader waits for the first marked sentence, from the request for the tab, as the extension's log states it.
// `npm run bench:opening`. Prints a table and one line of JSON. The time until VS Code has created an empty page and its
// program runs is in the same line of the log: what is beyond it is ours.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { openWorkbench, type Workbench } from '../e2e/editor';
import { mochaGlobalSetup, mochaGlobalTeardown, sharedHost } from '../e2e/host';
import { median } from './benchTools';

const ROUNDS = 5;
const LINE = /(\S+): first mark shown after (\d+) ms, its page created after (\d+) ms/g;

interface Opening {
  readonly file: string;
  readonly firstMarkMs: number;
  readonly pageMs: number;
}

async function openings(): Promise<readonly Opening[]> {
  const folder = path.join(sharedHost().profile.userData, 'logs');
  const logs = (await readdir(folder, { recursive: true })).filter((file) =>
    /parallax\.parallax.+\.log$/.test(file),
  );
  const texts = await Promise.all(logs.map((file) => readFile(path.join(folder, file), 'utf8')));
  return [...texts.join('\n').matchAll(LINE)].map(([, file = '', firstMark, page]) => ({
    file,
    firstMarkMs: Number(firstMark),
    pageMs: Number(page),
  }));
}

async function open(workbench: Workbench, file: string, count: number): Promise<void> {
  await workbench.open(file);
  while ((await openings()).length < count) await workbench.page.waitForTimeout(50);
}

async function measure(): Promise<{ readonly cold: Opening | undefined; readonly warm: readonly Opening[] }> {
  await mochaGlobalSetup();
  try {
    const workbench = await openWorkbench();
    const files = (await readdir(workbench.folder)).sort();
    let count = 0;
    for (let round = 0; round < ROUNDS; round++) {
      for (const file of files) await open(workbench, file, ++count);
      await workbench.run('View: Close All Editors');
    }
    await workbench.close();
    const [cold, ...warm] = await openings();
    return { cold, warm };
  } finally {
    await mochaGlobalTeardown();
  }
}

const { cold, warm } = await measure();
const row = (what: string, firstMark: number, page: number): void => {
  console.log(`${what.padEnd(34)}${firstMark.toFixed(0).padStart(12)}${page.toFixed(0).padStart(14)}`);
};
console.log(`${''.padEnd(34)}${'first mark'.padStart(12)}${'page created'.padStart(14)}   (ms)`);
if (cold) row('first article of a new window', cold.firstMarkMs, cold.pageMs);
for (const file of [...new Set(warm.map((opening) => opening.file))].sort()) {
  const of = warm.filter((opening) => opening.file === file);
  row(
    `${file} (median of ${of.length})`,
    median(of.map((o) => o.firstMarkMs)),
    median(of.map((o) => o.pageMs)),
  );
}
row('median of all warm', median(warm.map((o) => o.firstMarkMs)), median(warm.map((o) => o.pageMs)));
console.log(JSON.stringify({ cold, warm }));
