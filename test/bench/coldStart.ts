// The processor time from the start of the worker to its first comparison, of two seed articles, with the model of names loaded
// before it and with none, as the extension now starts; then the time to the names of one of them.
//   node .build/bundle.mjs && node .build/bench.mjs coldStart
// Prints a table and one line of JSON; the least of several starts, in milliseconds of all threads.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { startBuiltWorker } from './builtWorker';

const starts = 7;
const library = 'seeds';
const folder = path.join(__PROJECT_ROOT__, 'seeds');
const articles = readdirSync(folder).map((id) => ({ id, text: readFileSync(path.join(folder, id), 'utf8') }));
const [left = { id: '' }, right = { id: '' }] = articles;
const model = new Uint8Array(readFileSync(path.join(__PROJECT_ROOT__, 'media', 'names.bin')));

async function start(loadFirst: boolean): Promise<{ readonly comparison: number; readonly names: number }> {
  const begin = process.cpuUsage();
  const spent = (): number => {
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  };
  const { wire, end } = startBuiltWorker();
  const loaded = loadFirst ? wire.request('loadModel', { model }) : null;
  await wire.request('put', { library, articles });
  await wire.request('compare', { library, left: { id: left.id }, right: { id: right.id } });
  const comparison = spent();
  await (loaded ?? wire.request('loadModel', { model }));
  await wire.request('mentions', { library, source: { id: left.id } });
  const names = spent();
  await end();
  return { comparison, names };
}

const table = [];
for (const loadFirst of [true, false]) {
  const times = [];
  for (let n = 0; n < starts; n++) times.push(await start(loadFirst));
  table.push({
    model: loadFirst ? 'before the comparison' : 'when names are asked for',
    comparisonMs: Math.round(Math.min(...times.map(({ comparison }) => comparison))),
    namesMs: Math.round(Math.min(...times.map(({ names }) => names))),
  });
}
console.table(table);
console.log(JSON.stringify({ bench: 'coldStart', rows: table }));
