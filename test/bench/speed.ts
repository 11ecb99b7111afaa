// Time of a comparison: two seeds, and two texts of 1 MB that are versions of each other or unrelated, beside VS Code's
// diff (a sentence a line, 5 s limit) and diff-match-patch (1 s limit).
//   node .build/bench.mjs speed [DATA_DIR]
// Prints a table and one line of JSON. Processor time, so that other work on the machine counts less.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import DiffMatchPatch from 'diff-match-patch';
import { DefaultLinesDiffComputer } from 'vscode-diff';
import { alignSteps } from '../../src/core/alignment/align';
import { alignSentences } from '../../src/core/alignment/compare';
import { readArticle } from '../../src/core/article/readArticle';
import { dataFolder, readRows } from './benchTools';

interface Texts {
  readonly event: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
}

const size = 1_000_000;

function milliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.round((user + system) / 100) / 10;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
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

/** The longest time between two places where the comparison can be cancelled. */
function longestStep(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  const steps = alignSteps(a, b);
  for (;;) {
    const before = performance.now();
    const { done } = steps.next();
    longest = Math.max(longest, performance.now() - before);
    if (done) return Math.round(longest);
  }
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
  const table = [
    {
      texts: 'two seeds',
      Parallax: median(Array.from({ length: 51 }, () => milliseconds(() => alignSentences(first, second)))),
      'VS Code diff': median(
        Array.from({ length: 51 }, () =>
          milliseconds(() => {
            byVsCode(first, second);
          }),
        ),
      ),
      'diff-match-patch': median(
        Array.from({ length: 51 }, () =>
          milliseconds(() => {
            byDiffMatchPatch(first, second);
          }),
        ),
      ),
    },
    ...(
      [
        ['1 MB, edited', version],
        ['1 MB, unrelated', other],
      ] as const
    ).map(([texts, against]) => ({
      texts,
      Parallax: milliseconds(() => alignSentences(long, against)),
      'VS Code diff': milliseconds(() => {
        byVsCode(long, against);
      }),
      'diff-match-patch': milliseconds(() => {
        byDiffMatchPatch(long, against);
      }),
    })),
  ];
  console.log(`Milliseconds of processor time; 1 MB is ${long.length} sentences`);
  console.table(table);
  const step = { edited: longestStep(long, version), unrelated: longestStep(long, other) };
  console.log('Longest step in ms', step);
  console.log(JSON.stringify({ table, step }));
}
