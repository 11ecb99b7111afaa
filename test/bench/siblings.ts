// Nearest siblings: accuracy at rank 1 on BASIL (with and without dates) and OneStopEnglish, and the index at 10,000
// articles mixed from them: time, memory, and whether the pruned search finds what a search without pruning finds.
//   node .build/bench.mjs siblings [DATA_DIR]
// Prints tables and one line of JSON. Processor time, so that other work on the machine counts less.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readArticle } from '../../src/core/article/readArticle';
import { siblingEntry } from '../../src/core/siblings/siblingEntry';
import { SiblingIndex } from '../../src/core/siblings/siblingIndex';
import { dataFolder, readRows, share } from './benchTools';

interface Row {
  readonly id: string;
  readonly cluster: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
}

const librarySize = 10_000;

const data = dataFolder();
if (data !== null) {
  const basil = readRows(data, 'siblings', 'basil_dev.jsonl') as Row[];
  const onestop = readRows(data, 'siblings', 'onestop.jsonl') as Row[];
  const accuracies = [
    { set: 'BASIL with dates', ...accuracy(basil, true) },
    { set: 'BASIL without dates', ...accuracy(basil, false) },
    { set: 'OneStopEnglish', ...accuracy(onestop, false) },
  ];
  console.table(accuracies);
  const library = measureLibrary([...basil, ...onestop]);
  console.table([library]);
  console.log(JSON.stringify({ accuracies, library }));
}

function accuracy(rows: readonly Row[], dates: boolean) {
  const index = new SiblingIndex();
  for (const { id, text, title, date } of rows) {
    const given = { ...(title !== undefined && { title }), ...(dates && date !== undefined && { date }) };
    index.put(id, siblingEntry(readArticle(text, given)));
  }
  const clusters = new Map(rows.map(({ id, cluster }) => [id, cluster]));
  const first = rows.map(({ id }) => clusters.get(index.nearest(id, 1)[0]?.id ?? ''));
  const right = rows.filter(({ cluster }, place) => first[place] === cluster).length;
  return { articles: rows.length, right, accuracy: share(right, rows.length) };
}

function measureLibrary(rows: readonly Row[]) {
  const texts = mixed(rows.map(({ text }) => readArticle(text).sentences.map((sentence) => sentence.text)));
  const articles = texts.map((text) => readArticle(text));
  collect();
  const memoryBefore = memory();
  const index = new SiblingIndex();
  const entering = processorTime(() => {
    for (const [id, article] of articles.entries()) index.put(String(id), siblingEntry(article));
  });
  collect();
  const memoryAfter = memory();
  const asked = Array.from({ length: 200 }, (_, place) => (place * 7919) % librarySize);
  const times = asked.map((id) => processorTime(() => index.nearest(String(id), 10)));
  // Asking for many scores many exactly.
  const missed = asked.slice(0, 20).filter((id) => {
    const every = index.nearest(String(id), 250)[0]?.id;
    return index.nearest(String(id), 1)[0]?.id !== every;
  });
  const replacing = asked.map((id) =>
    processorTime(() => {
      const article = articles[id];
      if (article) index.put(String(id), siblingEntry(article));
    }),
  );
  return {
    articles: librarySize,
    'text MB': Math.round(texts.reduce((sum, text) => sum + text.length, 0) / 1e5) / 10,
    'build s': Math.round(entering / 100) / 10,
    'index MB': Math.round((memoryAfter - memoryBefore) / 1e6),
    'put ms, median': middle(replacing),
    'nearest ms, median': middle(times),
    'nearest missed by pruning': missed.length,
  };
}

/** Articles made of sentences of two, three quarters of the one and a quarter of the other; always the same ones. */
function mixed(articles: readonly (readonly string[])[]): readonly string[] {
  const sentences = articles.filter((list) => list.length >= 8);
  return Array.from({ length: librarySize }, (_, number) => {
    const one = sentences[number % sentences.length] ?? [];
    const other = sentences[(number * 31 + 7) % sentences.length] ?? [];
    const skipped = number % 5;
    return [
      ...one.filter((_, place) => place % 5 !== skipped),
      ...other.filter((_, place) => place % 4 === 1),
    ].join('\n\n');
  });
}

function collect(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

function memory(): number {
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + Math.max(external, arrayBuffers);
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round((sorted[sorted.length >> 1] ?? 0) * 100) / 100;
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
