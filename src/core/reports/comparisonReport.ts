// A comparison as plain data: what reports in every format are made from.
import type { Link, LinkKind, MarkClass } from '../alignment/comparison';
import {
  count,
  type Counts,
  type WordDifference,
  type Shared,
  sharedSentenceSteps,
} from '../alignment/sharedSentences';
import { headlineOf } from '../article/heading';
import type { Difference } from '../differences/difference';
import { legible } from '../plain/legible';
import { finish, Pace } from '../steps';
import type { NameOfPair } from '../stories/namesOfPair';
import type { Span } from '../text/span';

type Side = 'left' | 'right';

/** A step reports so much text, in UTF-16 units; a sentence costs as much as some. */
const textAStep = 100_000;
const leastOfSentence = 100;

/** An article to report on; an `Article` is one, and so is what crosses a wire. */
interface ReportableArticle {
  readonly text: string;
  /** The plain view of the text. */
  readonly plain: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly sentences: readonly Span[];
}

/** A comparison to report on; a `Comparison` is one, and so is what crosses a wire. */
interface ReportableComparison {
  readonly left: ReportableArticle;
  readonly right: ReportableArticle;
  readonly links: readonly Link[];
}

export interface ComparisonReport {
  readonly left: ReportedArticle;
  readonly right: ReportedArticle;
  /** Sorted by left, then right. */
  readonly links: readonly ReportedLink[];
  readonly counts: Readonly<Record<Side, Counts>>;
  /** Where the two do not say the same, conflicts first; null where that was not asked. */
  readonly differences: readonly Difference[] | null;
  /** Who and what the two name; those of both first. */
  readonly names: readonly NameOfPair[];
}

export interface ReportedArticle {
  /** What people know the file by. */
  readonly file: string;
  readonly publisher: string | null;
  /** The headline, or the first words of the story where there is none. */
  readonly headline: string;
  /** ISO day. */
  readonly published: string | null;
  readonly text: string;
  readonly sentences: readonly ReportedSentence[];
}

/** A sentence as a span of the article's text. */
export interface ReportedSentence extends Span {
  /** As people read it. */
  readonly text: string;
  /** The same text, parted where words differ. */
  readonly parts: readonly SentencePart[];
  /** Null when it is in this article only. */
  readonly shared: ReportedShare | null;
}

export interface SentencePart {
  readonly text: string;
  /** What kind of words they are that no partner has; null for all others. */
  readonly class: MarkClass | null;
}

/** What a sentence has in common with the other article. */
export interface ReportedShare {
  readonly kind: LinkKind;
  readonly moved: boolean;
  /** Indices of the other article's sentences, ascending. */
  readonly partners: readonly number[];
  /** Words that no partner has, in order, as spans of the article's text. */
  readonly differences: readonly ReportedDifference[];
}

export interface ReportedDifference extends Span {
  readonly class: MarkClass;
  readonly text: string;
  /** What the other article has in their place; null when that cannot be told. */
  readonly instead: string | null;
}

export type ReportedLink = Pick<Link, 'left' | 'right' | 'kind' | 'moved' | 'score'>;

/** An article by itself. `file` is what people know its file by. */
export function reportArticle(article: ReportableArticle, file: string): ReportedArticle {
  return finish(reported(article, file, new Map()));
}

/** Two articles, how they relate and where they differ. `files` are what people know their files by. */
export function reportComparison(
  comparison: ReportableComparison,
  files: Readonly<Record<Side, string>>,
  differences: readonly Difference[] | null = null,
  names: readonly NameOfPair[] = [],
): ComparisonReport {
  return finish(reportComparisonSteps(comparison, files, differences, names));
}

/** `reportComparison` in short steps. */
export function* reportComparisonSteps(
  comparison: ReportableComparison,
  files: Readonly<Record<Side, string>>,
  differences: readonly Difference[] | null,
  names: readonly NameOfPair[],
): Generator<undefined, ComparisonReport> {
  const left = yield* sharedSentenceSteps(comparison, 'left');
  const right = yield* sharedSentenceSteps(comparison, 'right');
  return {
    left: yield* reported(comparison.left, files.left, left),
    right: yield* reported(comparison.right, files.right, right),
    links: comparison.links.map((link) => ({
      left: link.left,
      right: link.right,
      kind: link.kind,
      moved: link.moved,
      score: link.score,
    })),
    counts: { left: count(comparison.left, left), right: count(comparison.right, right) },
    differences,
    names,
  };
}

function* reported(
  article: ReportableArticle,
  file: string,
  shared: ReadonlyMap<number, Shared>,
): Generator<undefined, ReportedArticle> {
  const { text, plain, publisher, published, sentences } = article;
  const reportedSentences: ReportedSentence[] = [];
  const pace = new Pace(textAStep);
  for (const [index, { start, end }] of sentences.entries()) {
    reportedSentences.push({
      start,
      end,
      text: legible(plain.slice(start, end)),
      parts: parted(plain, { start, end }, shared.get(index)?.differences ?? []),
      shared: reportedShare(plain, shared.get(index)),
    });
    if (pace.isDue(leastOfSentence + end - start)) yield;
  }
  return {
    file,
    publisher,
    headline: headlineOf(article).text,
    published,
    text,
    sentences: reportedSentences,
  };
}

function parted(plain: string, { start, end }: Span, differences: readonly WordDifference[]): SentencePart[] {
  const parts: SentencePart[] = [];
  const add = (from: number, to: number, what: MarkClass | null) => {
    const text = legible(plain.slice(from, to));
    if (text !== '') parts.push({ text, class: what });
  };
  let at = start;
  for (const difference of differences) {
    add(at, difference.start, null);
    add(difference.start, difference.end, difference.class);
    at = difference.end;
  }
  add(at, end, null);
  return parts;
}

function reportedShare(plain: string, shared: Shared | undefined): ReportedShare | null {
  if (!shared) return null;
  const { kind, moved, partners, differences } = shared;
  return {
    kind,
    moved,
    partners: partners.toSorted((a, b) => a - b),
    differences: differences.map((difference) => ({
      start: difference.start,
      end: difference.end,
      class: difference.class,
      text: legible(plain.slice(difference.start, difference.end)),
      instead: difference.instead,
    })),
  };
}
