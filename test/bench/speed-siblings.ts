// The index of siblings at 10,000 articles mixed from BASIL and OneStopEnglish, beside MiniSearch and dolos-core, and at 100,000:
// processor time of building, changing, asking, storing and loading, and memory.
//   node --max-old-space-size=8192 .build/bench.mjs speed-siblings [DATA_DIR [PARTS]]
// PARTS are some of small,minisearch,worker,large,dolos with commas; without them all. Only dolos needs that much memory; worker
// is the built worker beside MiniSearch, by elapsed time, too. Prints
// tables and one line of JSON. Processor time, so that other work on the machine counts less.
import MiniSearch from 'minisearch';
import { readArticle } from '../../src/core/article/readArticle';
import { siblingEntry } from '../../src/core/siblings/siblingEntry';
import { SiblingIndex } from '../../src/core/siblings/siblingIndex';
import { finish } from '../../src/core/steps';
import { fingerprint } from '../../src/core/text/fingerprint';
import { dataFolder, median, processorTime, readRows } from './benchTools';
import { mixer } from './mixedArticles';
import {
  askedOf,
  type Measured,
  measureDolos,
  measureMiniSearch,
  measureOurs,
  type Mix,
  rounded,
} from './siblingIndexes';
import { clock, indexInWorker, type Spent } from './workerLibrary';

const small = 10_000;
const large = 100_000;

/** What changes, storing and loading cost, loading the quickest of so many rounds. */
function measureChanges(index: SiblingIndex, size: number, mix: Mix, rounds: number) {
  const asked = Array.from({ length: askedOf }, (_, at) => (at * 6007) % size);
  const updating = asked.map((number) => {
    const changed = mix(number + 1);
    return processorTime(() => {
      index.put(String(number), siblingEntry(changed), fingerprint(changed.text));
    });
  });
  const removing = asked.map((number) =>
    processorTime(() => {
      index.remove(String(number));
    }),
  );
  const adding = asked.map((number) => {
    const added = mix(number);
    return processorTime(() => {
      index.put(String(number), siblingEntry(added), fingerprint(added.text));
    });
  });
  let bytes = new Uint8Array();
  const storing = processorTime(() => {
    bytes = new Uint8Array(finish(index.storeSteps()));
  });
  const texts = Array.from({ length: size }, (_, number) => mix(number).text);
  const loading = Array.from({ length: rounds }, () => {
    const later = new SiblingIndex();
    const time = processorTime(() => {
      later.restore(bytes);
      for (const [number, text] of texts.entries()) later.putRestored(String(number), fingerprint(text));
    });
    if (later.size !== size) throw new Error(`Only ${later.size} of ${size} articles were restored.`);
    return time;
  });
  return {
    articles: size,
    'add ms': rounded(median(adding)),
    'update ms': rounded(median(updating)),
    'remove ms': rounded(median(removing)),
    'store s': rounded(storing / 1000),
    'stored MB': Math.round(bytes.length / 1e6),
    'load s': rounded(Math.min(...loading) / 1000),
  };
}

/** In this order; dolos-core comes last because it leaves gigabytes of garbage behind. */
const parts = ['small', 'minisearch', 'worker', 'large', 'dolos'] as const;
type Part = (typeof parts)[number];

/** The parts that the second argument names, parted by commas; all when there is none. */
function chosenParts(): ReadonlySet<Part> {
  const names = process.argv[3]?.split(',');
  return new Set(parts.filter((part) => names?.includes(part) ?? true));
}

/** Elapsed and processor time of reading, indexing and storing in the built worker, and of MiniSearch; the quickest of two. */
async function besideMiniSearch(mix: Mix) {
  const texts = Array.from({ length: small }, (_, number) => mix(number).text);
  const ours = [await indexInWorker(texts), await indexInWorker(texts)];
  const theirs = [0, 1].map(() => {
    const spent = clock();
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
    for (const [id, text] of texts.entries()) index.add({ id, text });
    return spent();
  });
  return { worker: quickest(ours), MiniSearch: quickest(theirs) };
}

function quickest(all: readonly Spent[]) {
  const { wall, processor } = all.reduce((one, other) => (other.wall < one.wall ? other : one));
  return { 'elapsed s': rounded(wall / 1000), 'processor s': rounded(processor / 1000) };
}

/** Processor time of reading the articles, up to their sentences. */
function readingTime(mix: Mix): number {
  const texts = Array.from({ length: small }, (_, number) => mix(number).text);
  console.log(`${Math.round(texts.join('').length / 1e6)} million characters in ${small} articles`);
  return processorTime(() => {
    for (const text of texts) readArticle(text);
  });
}

const data = dataFolder();
if (data !== null) {
  const rows = ['basil_dev.jsonl', 'onestop.jsonl'].flatMap((name) => readRows(data, 'siblings', name));
  const originals = (rows as readonly { text: string }[])
    .map(({ text }) => readArticle(text).sentences.map((sentence) => sentence.text))
    .filter(({ length }) => length >= 8);
  const mix = mixer(originals);
  const chosen = chosenParts();
  const table: (Measured & { readonly index: string })[] = [];
  const changes: ReturnType<typeof measureChanges>[] = [];
  const ratios: Record<string, number> = {};
  let building = NaN;
  if (chosen.has('small')) {
    const { index, row } = measureOurs(small, mix, 3);
    building = row['build s'];
    table.push({ index: 'Parallax, 10,000, index alone', ...row });
    const withReading = rounded(building + readingTime(mix) / 1000);
    table.push({ index: 'Parallax, 10,000, reading the articles too', ...row, 'build s': withReading });
    changes.push(measureChanges(index, small, mix, 3));
  }
  if (chosen.has('minisearch')) {
    const { row } = measureMiniSearch(small, mix, 3);
    table.push({ index: 'MiniSearch, 10,000, asked by 25 words', ...row });
    ratios["build of 10,000, parts of MiniSearch's"] = rounded(building / row['build s']);
  }
  if (chosen.has('large')) {
    const { index, row } = measureOurs(large, mix, 2);
    table.push({ index: 'Parallax, 100,000, index alone', ...row });
    ratios['build of 100,000, times that of 10,000'] = rounded(row['build s'] / building);
    changes.push(measureChanges(index, large, mix, 1));
  }
  if (chosen.has('dolos')) table.push({ index: 'dolos-core, 10,000', ...measureDolos(small, mix).row });
  if (chosen.has('worker')) {
    const inWorker = await besideMiniSearch(mix);
    console.table(inWorker);
    const [ours, theirs] = [inWorker.worker, inWorker.MiniSearch];
    ratios["worker, elapsed, parts of MiniSearch's"] = rounded(ours['elapsed s'] / theirs['elapsed s']);
    ratios["worker, processor time, parts of MiniSearch's"] = rounded(
      ours['processor s'] / theirs['processor s'],
    );
  }
  for (const rows of [table, changes]) if (rows.length > 0) console.table(rows);
  console.table(ratios);
  console.log(JSON.stringify({ table, changes, ratios }));
}
