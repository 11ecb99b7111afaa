// The index of siblings at 10,000 articles mixed from BASIL and OneStopEnglish, beside MiniSearch and dolos-core, and at 100,000:
// processor time of building, changing, asking, storing and loading, and memory.
//   node .build/bench.mjs speed-siblings [DATA_DIR [PARTS]]
// PARTS are some of small,minisearch,large,dolos with commas; without them all, which takes long. Prints tables and one line of
// JSON. Processor time, so that other work on the machine counts less.
import { FingerprintIndex, File, Region, TokenizedFile } from '@dodona/dolos-core';
import MiniSearch from 'minisearch';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readArticle } from '../../src/core/article/readArticle';
import { siblingEntry } from '../../src/core/siblings/siblingEntry';
import { SiblingIndex } from '../../src/core/siblings/siblingIndex';
import { finish } from '../../src/core/steps';
import { fingerprint } from '../../src/core/text/fingerprint';
import { dataFolder, percentile, processorTime, readRows, share } from './benchTools';
import { type MixedArticle, mixer } from './mixedArticles';

const small = 10_000;
const large = 100_000;
const askedOf = 200;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function memory(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

type Mix = (number: number) => MixedArticle;

type Measured = ReturnType<typeof measure>['row'];

/** Builds an index of so many articles, the quickest of so many rounds, and asks it for the nearest to some of them. */
function measure<Index>(
  size: number,
  mix: Mix,
  make: () => Index,
  put: (index: Index, article: MixedArticle, number: number) => void,
  prepare: (index: Index, article: MixedArticle, number: number) => () => number | undefined,
  rounds = 1,
) {
  const before = memory();
  let index = make();
  let building = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    index = make();
    let time = 0;
    for (let number = 0; number < size; number += 500) {
      const articles = Array.from({ length: Math.min(500, size - number) }, (_, at) => mix(number + at));
      time += processorTime(() => {
        for (const [at, article] of articles.entries()) put(index, article, number + at);
      });
    }
    building = Math.min(building, time);
  }
  const held = memory() - before;
  const asked = Array.from({ length: askedOf }, (_, at) => (at * 7919) % size);

  let right = 0;
  const times = asked.map((number) => {
    const article = mix(number);
    const ask = prepare(index, article, number);
    let found: number | undefined;
    const time = processorTime(() => {
      found = ask();
    });
    if (found !== undefined && mix(found).origin === article.origin) right += 1;
    return time;
  });
  const row = {
    'build s': rounded(building / 1000),
    'memory MB': Math.round(held),
    'first nearest ms': rounded(times[0] ?? NaN),
    'nearest ms, median': rounded(percentile(times, 0.5)),
    'nearest ms, 95 of 100': rounded(percentile(times, 0.95)),
    'same origin first': share(right, asked.length),
  };
  return { index, row };
}

function measureOurs(size: number, mix: Mix, rounds: number) {
  return measure(
    size,
    mix,
    () => new SiblingIndex(),
    (index, article, number) => {
      index.put(String(number), siblingEntry(article), fingerprint(article.text));
    },
    (index, article, number) => () => {
      const [nearest] = index.nearest(siblingEntry(article), 10, String(number));
      return nearest && Number(nearest.id);
    },
    rounds,
  );
}

function measureMiniSearch(size: number, mix: Mix, rounds: number) {
  const holders = new Map<string, number>();
  const wordsOf = ({ text }: MixedArticle) => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  for (let number = 0; number < size; number += 1) {
    for (const word of wordsOf(mix(number))) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  return measure(
    size,
    mix,
    () => new MiniSearch<{ id: number; text: string }>({ fields: ['text'] }),
    (index, { text }, id) => {
      index.add({ id, text });
    },
    (index, article, number) => {
      const rarest = [...wordsOf(article)].filter((word) => (holders.get(word) ?? 0) > 1);
      rarest.sort((a, b) => (holders.get(a) ?? 0) - (holders.get(b) ?? 0));
      const query = rarest.slice(0, 25).join(' ');
      return () => index.search(query).find(({ id }) => id !== number)?.id as number | undefined;
    },
    rounds,
  );
}

function measureDolos(size: number, mix: Mix) {
  const files = new Map<number, TokenizedFile>();
  return measure(
    size,
    mix,
    () => new FingerprintIndex(23, 17),
    (index, { text }, number) => {
      const tokens = Array.from(text);
      const regions = tokens.map((_, at) => new Region(0, at, 0, at + 1));
      const file = new TokenizedFile(new File(String(number), text), tokens, regions);
      files.set(number, file);
      index.addFiles([file]);
    },
    (index, _, number) => () => {
      const own = files.get(number);
      const shared = new Map<string, number>();
      for (const { file, shared: fingerprints } of index.entries()) {
        if (file !== own) continue;
        for (const fingerprint of fingerprints) {
          for (const other of fingerprint.files()) shared.set(other.path, (shared.get(other.path) ?? 0) + 1);
        }
      }
      shared.delete(String(number));
      const [best] = [...shared].sort((a, b) => b[1] - a[1]);
      return best && Number(best[0]);
    },
  );
}

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
      for (const [number, text] of texts.entries()) later.recall(String(number), fingerprint(text));
    });
    if (later.size !== size) throw new Error(`Only ${later.size} of ${size} articles were recalled.`);
    return time;
  });
  return {
    articles: size,
    'add ms': rounded(percentile(adding, 0.5)),
    'update ms': rounded(percentile(updating, 0.5)),
    'remove ms': rounded(percentile(removing, 0.5)),
    'store s': rounded(storing / 1000),
    'stored MB': Math.round(bytes.length / 1e6),
    'load s': rounded(Math.min(...loading) / 1000),
  };
}

/** In this order; dolos-core comes last because it leaves gigabytes of garbage behind. */
const parts = ['small', 'minisearch', 'large', 'dolos'] as const;
type Part = (typeof parts)[number];

/** The parts that the second argument names, parted by commas; all when there is none. */
function chosenParts(): ReadonlySet<Part> {
  const names = process.argv[3]?.split(',');
  return new Set(parts.filter((part) => names?.includes(part) ?? true));
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
    const { index, row } = measureOurs(large, mix, 1);
    table.push({ index: 'Parallax, 100,000, index alone', ...row });
    ratios['build of 100,000, times that of 10,000'] = rounded(row['build s'] / building);
    changes.push(measureChanges(index, large, mix, 1));
  }
  if (chosen.has('dolos')) table.push({ index: 'dolos-core, 10,000', ...measureDolos(small, mix).row });
  console.table(table);
  console.table(changes);
  console.table(ratios);
  console.log(JSON.stringify({ table, changes, ratios }));
}
