import { fingerprint } from '../../src/core/text/fingerprint';
import { startBuiltWorker } from './builtWorker';

const library = 'bench';
/** As many as the host puts at once, and as many batches. */
const articlesInBatch = 64;
const batchesAtOnce = 3;

/** Milliseconds that have passed, and processor time of all threads. */
export interface Spent {
  readonly wall: number;
  readonly processor: number;
}

/** Tells what has been spent since. */
export function clock(): () => Spent {
  const begin = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { wall: performance.now() - begin, processor: (user + system) / 1000 };
  };
}

/** Reads and indexes texts in the built worker, put as the host puts them, until its library is ready for questions and stored. */
export async function indexInWorker(texts: readonly string[]): Promise<Spent> {
  const { wire, end } = startBuiltWorker(300_000);
  const articles = texts.map((text, number) => ({
    id: `${number}.txt`,
    text,
    fingerprint: fingerprint(text),
  }));
  await wire.request('configure', { language: 'en', namesInFolded: false });
  const spent = clock();
  const putting: Promise<unknown>[] = [];
  for (let from = 0; from < articles.length; from += articlesInBatch) {
    if (putting.length >= batchesAtOnce) await putting.shift();
    putting.push(wire.request('put', { library, articles: articles.slice(from, from + articlesInBatch) }));
  }
  await Promise.all(putting);
  await wire.request('store', { library });
  const all = spent();
  await end();
  return all;
}
