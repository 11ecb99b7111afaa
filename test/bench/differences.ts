// Where two articles do not say the same, against differences annotated by reading, beside what the word marks of a link and
// VS Code's inner changes tell of figures, dates and names. The pairs of the data folder were read by others than those
// annotated for this project (test/fixtures/differences.jsonl), of which a part is held out: no rule was made by looking at it.
//   node .build/bench.mjs differences [DATA_DIR]
// Prints tables and one line of JSON; then what it costs beside the comparison, and how it grows with a table of numbers.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { DefaultLinesDiffComputer } from 'vscode-diff';
import { alignSentences, compareArticles, compareSteps } from '../../src/core/alignment/compare';
import type { MarkClass } from '../../src/core/alignment/comparison';
import { SentenceReader } from '../../src/core/alignment/words/sentenceReader';
import { readArticle } from '../../src/core/article/readArticle';
import type { DifferenceKind, NamedArticle } from '../../src/core/differences/difference';
import { differences, differenceSteps } from '../../src/core/differences/differences';
import { articleOfSentences } from '../../src/core/differences/claims/givenSentences';
import { makeMentionFinder } from '../../src/core/entities/mentions';
import { namedText } from '../../src/core/library/namedText';
import { finish } from '../../src/core/steps';
import type { Span } from '../../src/core/text/span';
import { addUp, dataFolder, median, processorTime, scoresOf, type Tally } from './benchTools';
import {
  type Annotated,
  annotatedAs,
  type AnnotatedPair,
  type Found,
  namesFile,
  type Place,
  readAnew,
  readAnnotated,
  readNewsroom,
} from './differencesData';

const find = makeMentionFinder(readFileSync(namesFile));
const kinds: readonly DifferenceKind[] = ['figure', 'date', 'name', 'attribution', 'quotation', 'polarity'];
const markKinds: Readonly<Partial<Record<MarkClass, DifferenceKind>>> = {
  number: 'figure',
  money: 'figure',
  date: 'date',
  time: 'date',
  name: 'name',
};

type Method = (pair: AnnotatedPair) => readonly Found[];

const methods: readonly (readonly [string, Method])[] = [
  ['Parallax', (pair) => byDifferences(pair, [null, null])],
  ['Parallax, days told', (pair) => byDifferences(pair, pair.days)],
  ['word marks', byWordMarks],
  ['VS Code inner changes', byInnerChanges],
];

function byDifferences({ a, b }: AnnotatedPair, days: AnnotatedPair['days']): readonly Found[] {
  const [left, right] = [articleOf(a, days[0]), articleOf(b, days[1])];
  const within = (place: Place, { article }: NamedArticle): Place => {
    const offset = article.sentences[place.sentence]?.start ?? 0;
    return { sentence: place.sentence, start: place.start - offset, end: place.end - offset };
  };
  return differences(left, right, alignSentences(a, b)).map((found) => ({
    kind: found.kind,
    relation: found.relation,
    left: within(found.left, left),
    right: within(found.right, right),
  }));
}

/** Of whole texts, read as a user's are. */
function byTexts({ a: [a = ''], b: [b = ''] }: AnnotatedPair): readonly Found[] {
  const [left, right] = [named(a), named(b)];
  const place = ({ start, end }: Span): Place => ({ sentence: 0, start, end });
  return differences(left, right, compareArticles(left.article, right.article)).map((found) => ({
    kind: found.kind,
    relation: found.relation,
    left: place(found.left),
    right: place(found.right),
  }));
}

function articleOf(sentences: readonly string[], published: string | null): NamedArticle {
  const { article, mentions } = articleOfSentences(sentences, (plain) => find(plain, published, 'en'));
  return { article: { ...article, published }, mentions };
}

/** Every mark that is classed as a figure, date or name, with the one in the same order on the other side. */
function byWordMarks({ a, b }: AnnotatedPair): readonly Found[] {
  return alignSentences(a, b).links.flatMap(({ left, right, marks }) =>
    [...new Set(Object.values(markKinds))].flatMap((kind) => {
      const of = (side: 'left' | 'right') =>
        (marks?.[side] ?? []).filter((mark) => markKinds[mark.class] === kind);
      return inOrder(of('left'), of('right')).map(([here, there]) => ({
        kind,
        relation: null,
        left: { sentence: left, ...here },
        right: { sentence: right, ...there },
      }));
    }),
  );
}

/** Those of two lists in the same order; what is left over has nothing on the other side. */
function inOrder(left: readonly Span[], right: readonly Span[]): readonly (readonly [Span, Span])[] {
  const nothing: Span = { start: -1, end: -1 };
  return Array.from(
    { length: Math.max(left.length, right.length) },
    (_, at) => [left[at] ?? nothing, right[at] ?? nothing] as const,
  );
}

/** A sentence a line; changes inside changed lines that touch a figure or a capital, taken for whatever kind is right. */
function byInnerChanges({ a, b }: AnnotatedPair): readonly Found[] {
  const { changes } = new DefaultLinesDiffComputer().computeDiff([...a], [...b], {
    ignoreTrimWhitespace: true,
    computeMoves: true,
    maxComputationTimeMs: 0,
  });
  return changes.flatMap(({ innerChanges }) =>
    (innerChanges ?? []).flatMap(({ originalRange, modifiedRange }) => {
      const here = placeOf(originalRange, a);
      const there = placeOf(modifiedRange, b);
      const said =
        (a[here.sentence] ?? '').slice(here.start, here.end) +
        (b[there.sentence] ?? '').slice(there.start, there.end);
      return /[\p{N}\p{Lu}]/u.test(said) ? [{ kind: null, relation: null, left: here, right: there }] : [];
    }),
  );
}

/** What somebody annotated in the same pairs. */
function byReading(pairs: readonly AnnotatedPair[]): Method {
  const read = new Map(pairs.map(({ id, differences: annotated }) => [id, annotated]));
  return ({ id }) => read.get(id) ?? [];
}

interface Range {
  readonly startLineNumber: number;
  readonly startColumn: number;
  readonly endLineNumber: number;
  readonly endColumn: number;
}

function placeOf(range: Range, lines: readonly string[]): Place {
  const sentence = range.startLineNumber - 1;
  const end =
    range.endLineNumber === range.startLineNumber ? range.endColumn - 1 : (lines[sentence]?.length ?? 0);
  return { sentence, start: range.startColumn - 1, end };
}

type Counts = (one: { readonly kind: DifferenceKind | null; readonly relation: string | null }) => boolean;

/** What a method finds in a pair, and what each of it is. */
interface Judged {
  readonly pair: AnnotatedPair;
  readonly found: readonly (Found & { readonly met: Annotated | undefined })[];
}

function tally(judged: readonly Judged[], counts: Counts): Tally {
  return addUp(
    judged.map(({ pair, found }) => {
      const counted = found.filter(counts);
      const all = new Set(counted.map(({ met }) => met));
      return {
        right: counted.filter(({ met }) => met !== undefined).length,
        wrong: counted.filter(({ met }) => met === undefined).length,
        missed: pair.differences.filter((one) => counts(one) && !all.has(one)).length,
      };
    }),
  );
}

function measure(method: Method, pairs: readonly AnnotatedPair[]) {
  const judged = pairs.map((pair) => ({
    pair,
    found: method(pair).map((one) => ({ ...one, met: annotatedAs(one, pair) })),
  }));
  const of = (counts: Counts) => {
    const sum = tally(judged, counts);
    return { ...sum, ...scoresOf(sum) };
  };
  return {
    all: of(() => true),
    conflicts: of(({ relation }) => relation === 'conflict'),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, of((one) => one.kind === kind)])),
  };
}

function named(text: string) {
  const article = readArticle(text);
  return { article, mentions: find(namedText(article), article.published, article.language) };
}

/** Milliseconds of processor time: the comparison alone, and its differences beside it; the median of several runs. */
function costOf(a: string, b: string, runs: number) {
  const [left, right] = [named(a), named(b)];
  let comparison = compareArticles(left.article, right.article);
  const compared: number[] = [];
  const differed: number[] = [];
  let longest = 0;
  for (let run = 0; run < runs; run++) {
    const reader = new SentenceReader();
    compared.push(
      processorTime(() => (comparison = finish(compareSteps(left.article, right.article, reader)))),
    );
    differed.push(processorTime(() => finish(differenceSteps(left, right, comparison, reader))));
  }
  const steps = differenceSteps(left, right, comparison);
  for (;;) {
    const start = performance.now();
    if (steps.next().done === true) break;
    longest = Math.max(longest, performance.now() - start);
  }
  return {
    comparison: tenths(median(compared)),
    differences: tenths(median(differed)),
    longestStep: tenths(longest),
    found: differences(left, right, comparison).length,
  };
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

const size = 1_000_000;

/** A text of 1 MB of these sentences, with a mark in each so that no two are the same. */
function longText(sentences: readonly string[], change: (sentence: string, at: number) => string): string {
  const paragraphs: string[] = [];
  for (let length = 0; length < size;) {
    const at = paragraphs.length;
    const words = (sentences[at % sentences.length] ?? '').split(' ');
    words.splice(at % words.length, 0, `mark${(at * 7919) % 99_991}`);
    const text = change(words.join(' '), at);
    paragraphs.push(text);
    length += text.length + 2;
  }
  return paragraphs.join('\n\n');
}

/** A table of numbers, a line each. */
function numbers(count: number, seed: number): string {
  return Array.from(
    { length: count / 10 },
    (_, line) =>
      `In the district ${line} there were ${Array.from({ length: 10 }, (_, at) => ((line * 10 + at) * seed) % 9973).join(' men and ')} women.`,
  ).join('\n\n');
}

const folder = dataFolder();
if (folder !== null) {
  const sets = readAnnotated(folder);
  const scores = Object.fromEntries(
    Object.entries(sets).map(([name, pairs]) => [
      name,
      Object.fromEntries(methods.map(([method, run]) => [method, measure(run, pairs)])),
    ]),
  );
  const [secondReading = [], thirdReading = []] = readAnew(sets.dev);
  const readings: readonly (readonly [string, Method])[] = [
    ['the given annotations', byReading(sets.dev)],
    ['a third reading', byReading(thirdReading)],
  ];
  scores['a second reading'] = Object.fromEntries(
    [...methods, ...readings].map(([method, run]) => [method, measure(run, secondReading)]),
  );
  for (const [name, pairs] of Object.entries(readNewsroom()))
    scores[name] = { Parallax: measure(byTexts, pairs) };
  for (const [name, byMethod] of Object.entries(scores)) {
    console.log(`\n${name}`);
    console.table(
      Object.entries(byMethod).flatMap(([method, { all, conflicts, kinds: byKind }]) => [
        { method, what: 'all', ...all },
        { method, what: 'conflicts', ...conflicts },
        ...(method.startsWith('Parallax')
          ? Object.entries(byKind).map(([what, of]) => ({ method, what, ...of }))
          : []),
      ]),
    );
  }
  const seeds = path.join(__PROJECT_ROOT__, 'seeds');
  const [first = '', second = ''] = readdirSync(seeds)
    .sort()
    .map((file) => readFileSync(path.join(seeds, file), 'utf8'));
  const [one = [], other = []] = [0, 1].map((side) => sets.dev.flatMap(({ a, b }) => (side === 0 ? a : b)));
  const long = longText(one, (sentence) => sentence);
  const cost = {
    seeds: costOf(first, second, 15),
    edited: costOf(
      long,
      longText(one, (sentence, at) =>
        at % 10 === 5 ? sentence.replace(/\d+|\p{Lu}\p{Ll}+/u, '71') : sentence,
      ),
      3,
    ),
    unrelated: costOf(
      long,
      longText(other, (sentence) => sentence),
      3,
    ),
    ...Object.fromEntries(
      [2500, 5000, 10_000].map((count) => [
        `${count} numbers`,
        costOf(numbers(count, 17), numbers(count, 23), 3),
      ]),
    ),
  };
  console.table(cost);
  console.log(JSON.stringify({ scores, cost }));
}
