// Time of a comparison: two seeds, and two texts of 1 MB that are versions of each other or unrelated, beside VS Code's
// diff (a sentence a line, 5 s limit) and diff-match-patch (1 s limit).
//   node .build/bench.mjs speed [DATA_DIR]
// Prints tables and one line of JSON: the best elapsed time of several runs, and beside it the processor time of that run,
// with what the collector of garbage and the compiler used on other threads. And how soon a comparison stops when it is
// cancelled, from the moment that was asked for.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import DiffMatchPatch from 'diff-match-patch';
import { DefaultLinesDiffComputer } from 'vscode-diff';
import { alignSteps } from '../../src/core/alignment/align';
import { alignSentences } from '../../src/core/alignment/compare';
import { readArticle } from '../../src/core/article/readArticle';
import { CancelledError, inSlices } from '../../src/worker/slices';
import { dataFolder, readRows } from './benchTools';

interface Texts {
  readonly event: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
}

const size = 1_000_000;

interface Time {
  readonly elapsed: number;
  readonly processor: number;
}

function best(runs: number, work: () => void): Time {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    const start = performance.now();
    work();
    const elapsed = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    return { elapsed: tenths(elapsed), processor: tenths((user + system) / 1000) };
  });
  return times.reduce((a, b) => (b.elapsed < a.elapsed ? b : a));
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

/** Sentences up to 1 MB, made by going round a list; a number in each keeps the rounds apart. */
function fill(sentences: readonly string[]): readonly string[] {
  const filled: string[] = [];
  for (let length = 0; length < size;) {
    const sentence = sentences[filled.length % sentences.length] ?? '';
    const words = sentence.split(' ');
    words.splice(filled.length % words.length, 0, `mark${(filled.length * 7919) % 99_991}`);
    const text = words.join(' ');
    filled.push(text);
    length += text.length + 1;
  }
  return filled;
}

/** Every tenth sentence loses a word, every twentieth is dropped, and the last hundredth is moved to the front. */
function edit(sentences: readonly string[]): readonly string[] {
  const edited = sentences.flatMap((sentence, at) => {
    if (at % 20 === 19) return [];
    const words = sentence.split(' ');
    return at % 10 === 5 ? [words.toSpliced(Math.floor(words.length / 2), 1).join(' ')] : [sentence];
  });
  const tail = Math.floor(edited.length / 100);
  return [...edited.slice(-tail), ...edited.slice(0, -tail)];
}

function byVsCode(a: readonly string[], b: readonly string[]): void {
  new DefaultLinesDiffComputer().computeDiff([...a], [...b], {
    ignoreTrimWhitespace: true,
    computeMoves: true,
    maxComputationTimeMs: 5000,
  });
}

function byDiffMatchPatch(a: readonly string[], b: readonly string[]): void {
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = 1;
  engine.diff_main(a.join('\n'), b.join('\n'));
}

/** How long after it was asked for a comparison has stopped, in milliseconds; asked for at several moments. */
async function cancellation(a: readonly string[], b: readonly string[]): Promise<readonly number[]> {
  const delays: number[] = [];
  for (const after of [50, 100, 200, 300, 450]) {
    let isCancellationRequested = false;
    const due = performance.now() + after;
    setTimeout(() => {
      isCancellationRequested = true;
    }, after);
    const token = {
      get isCancellationRequested() {
        return isCancellationRequested;
      },
      onCancellationRequested: () => ({ dispose: () => undefined }),
    };
    try {
      await inSlices(alignSteps(a, b), () => setImmediate(), token);
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
      delays.push(Math.round(performance.now() - due));
    }
  }
  return delays;
}

const folder = dataFolder();
if (folder !== null) {
  const seed = (name: string) =>
    readArticle(readFileSync(path.join(__PROJECT_ROOT__, 'seeds', name), 'utf8')).sentences.map(
      ({ text }) => text,
    );
  const first = seed('000_e67e8238662a6754.txt');
  const second = seed('001_2b64bdc6dcf2f8bc.txt');
  const news = readRows(folder, 'alignment', 'news_dev.jsonl') as readonly Texts[];
  const events = [...new Set(news.map(({ event }) => event))].sort();
  const halves = [events.slice(0, events.length / 2), events.slice(events.length / 2)];
  const [long = [], other = []] = halves.map((half) =>
    fill([...new Set(news.filter(({ event }) => half.includes(event)).flatMap(({ a, b }) => [...a, ...b]))]),
  );
  const version = edit(long);
  for (let warm = 0; warm < 50; warm++) alignSentences(first, second);
  const cases = [
    ['two seeds', first, second, 51],
    ['1 MB, edited', long, version, 5],
    ['1 MB, unrelated', long, other, 5],
  ] as const;
  const aligners = [
    ['Parallax', alignSentences],
    ['VS Code diff', byVsCode],
    ['diff-match-patch', byDiffMatchPatch],
  ] as const;
  const table = cases.map(([texts, a, b, runs]) => ({
    texts,
    ...Object.fromEntries(
      aligners.flatMap(([name, align]) => {
        const { elapsed, processor } = best(runs, () => align(a, b));
        return [
          [name, elapsed],
          [`${name}, processor`, processor],
        ];
      }),
    ),
  }));
  console.log(`Milliseconds; 1 MB is ${long.length} sentences`);
  console.table(table);
  const cancelled = {
    edited: await cancellation(long, version),
    unrelated: await cancellation(long, other),
  };
  console.log('Milliseconds until a cancelled comparison has stopped', cancelled);
  console.log(JSON.stringify({ table, cancelled }));
}
