import { FingerprintIndex, File, Region, TokenizedFile } from '@dodona/dolos-core';
import MiniSearch from 'minisearch';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { askedEntry, siblingEntry } from '../../src/core/siblings/siblingEntry';
import { finish } from '../../src/core/steps';
import { SiblingIndex } from '../../src/core/siblings/siblingIndex';
import { fingerprint } from '../../src/core/text/fingerprint';
import { median, percentile, processorTime, share } from './benchTools';
import type { MixedArticle } from './mixedArticles';

/** How many articles are asked about. */
export const askedOf = 200;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function memory(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

export type Mix = (number: number) => MixedArticle;

export type Measured = ReturnType<typeof measure>['row'];

/** Builds an index of so many articles, the quickest of so many rounds, and asks it for the nearest to some of them. */
function measure<Index>(
  size: number,
  mix: Mix,
  make: () => Index,
  put: (index: Index, article: MixedArticle, number: number) => void,
  ready: (index: Index) => void,
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
    time += processorTime(() => {
      ready(index);
    });
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
    'nearest ms, median': rounded(median(times)),
    'nearest ms, 95 of 100': rounded(percentile(times, 0.95)),
    'same origin first': share(right, asked.length),
  };
  return { index, row };
}

/** The index of siblings. */
export function measureOurs(size: number, mix: Mix, rounds: number) {
  return measure(
    size,
    mix,
    () => new SiblingIndex(),
    (index, article, number) => {
      index.put(String(number), siblingEntry(article), fingerprint(article.text));
    },
    // As a library does that is stored, and the worker then.
    (index) => {
      finish(index.prepareSteps());
      for (let number = 0; number < 8; number += 1) index.nearest(askedEntry(mix(number)), 1, String(number));
    },
    (index, article, number) => () => {
      const [nearest] = index.nearest(askedEntry(article), 10, String(number));
      return nearest && Number(nearest.id);
    },
    rounds,
  );
}

/** MiniSearch, asked by the 25 rarest words of an article. */
export function measureMiniSearch(size: number, mix: Mix, rounds: number) {
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
    () => undefined,
    (index, article, number) => {
      const rarest = [...wordsOf(article)].filter((word) => (holders.get(word) ?? 0) > 1);
      rarest.sort((a, b) => (holders.get(a) ?? 0) - (holders.get(b) ?? 0));
      const query = rarest.slice(0, 25).join(' ');
      return () => index.search(query).find(({ id }) => id !== number)?.id as number | undefined;
    },
    rounds,
  );
}

/** dolos-core, asked by the fingerprints of an article. */
export function measureDolos(size: number, mix: Mix) {
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
    () => undefined,
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
