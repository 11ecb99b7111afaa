// What one side's sentences share with the other side, gathered from the links.
import type { ArticleSentences } from '../article/article';
import { legible } from '../plain/legible';
import { eachInSteps, finish, sortSteps } from '../steps';
import type { Span } from '../text/span';
import type { Link, LinkKind, LinkReason, MarkClass } from './comparison';
import { saidInBoth } from './saidInBoth';

type Side = 'left' | 'right';

/** Both a `Comparison` and a `ComparisonView` have this shape. */
interface LinkedTexts {
  readonly left: ArticleSentences;
  readonly right: ArticleSentences;
  readonly links: readonly Link[];
}

/** Words that no partner of the sentence has, as a span of the article's text. */
export interface WordDifference extends Span {
  readonly class: MarkClass;
  /** What stands in their place on the other side; null when that cannot be told. */
  readonly instead: string | null;
}

/** A sentence that is in the other article too. */
export interface Shared {
  /** The closest of its links' kinds. */
  readonly kind: LinkKind;
  /** Whether the closest link runs against the order of the rest. */
  readonly moved: boolean;
  /** Closest first. */
  readonly links: readonly Link[];
  /** Sentences of the other side, closest first. */
  readonly partners: readonly number[];
  /** Why the closest link holds. */
  readonly why: LinkReason;
  readonly differences: readonly WordDifference[];
  /** Set when words were not compared because a sentence is too long. */
  readonly tooLong: boolean;
}

/** By index of the sentence, in order. */
export type SharedSentences = ReadonlyMap<number, Shared>;

const linksAStep = 5000;
const sentencesAStep = 200;
const closeness: Readonly<Record<LinkKind, number>> = { same: 0, reworded: 1, partial: 2 };

export function sharedSentences(comparison: LinkedTexts, side: Side): SharedSentences {
  return finish(sharedSentenceSteps(comparison, side));
}

/** `sharedSentences` in short steps. */
export function* sharedSentenceSteps(
  comparison: LinkedTexts,
  side: Side,
): Generator<undefined, SharedSentences> {
  const far = side === 'left' ? 'right' : 'left';
  const bySentence = new Map<number, Link[]>();
  yield* eachInSteps(comparison.links, linksAStep, (link) => {
    const list = bySentence.get(link[side]);
    if (list) list.push(link);
    else bySentence.set(link[side], [link]);
  });
  const shared = new Map<number, Shared>();
  const inOrder = yield* sortSteps([...bySentence.keys()], (a, b) => a - b);
  yield* eachInSteps(inOrder, sentencesAStep, (index) => {
    const links = (bySentence.get(index) ?? []).sort(
      (a, b) => closeness[a.kind] - closeness[b.kind] || b.score - a.score || a[far] - b[far],
    );
    const [closest] = links;
    if (!closest) return;
    shared.set(index, {
      kind: closest.kind,
      moved: closest.moved,
      links,
      partners: links.map((link) => link[far]),
      why: closest.why,
      differences: differences(comparison, side, links),
      tooLong: links.some((link) => link.tooLongToMark === true),
    });
  });
  return shared;
}

/**
 * A word differs when no partner has it: each half of a split sentence is in one of its partners. What stands beside the
 * stretches that a partner shares is no difference but something else, unless it is a value that the partner has otherwise.
 */
function differences(comparison: LinkedTexts, side: Side, links: readonly Link[]): WordDifference[] {
  if (links.some(({ kind }) => kind === 'same')) return [];
  const marked = links.filter(({ marks }) => marks);
  const ofLinks = marked.map((link) => differencesOf(comparison, side, link));
  const [first = [], ...rest] = ofLinks;
  const inNone = rest.reduce(covered, first);
  const stretches = saidInBoth(links, side);
  const start = comparison[side].sentences[links[0]?.[side] ?? 0]?.start ?? 0;
  const { plain } = comparison[side];
  const words = stretches
    ? covered(
        inNone,
        stretches.map((stretch) => ({ start: stretch.start + start, end: stretch.end + start })),
      ).filter((part) => /[\p{L}\p{N}]/u.test(plain.slice(part.start, part.end)))
    : inNone;
  const values: WordDifference[] = [];
  for (const link of marked) {
    const others = ofLinks.filter((_, at) => marked[at] !== link);
    for (const value of valuesOf(comparison, side, link)) {
      const isInAnother = others.some(
        (list) => !list.some((part) => part.start < value.end && part.end > value.start),
      );
      if (!isInAnother && values.every(({ start, end }) => end <= value.start || start >= value.end))
        values.push(value);
    }
  }
  return [...values, ...without(words, values, plain)].sort((a, b) => a.start - b.start);
}

/** The parts of `spans` outside `values`. A part of a span has no counterpart on the other side any more. */
function without(spans: readonly WordDifference[], values: readonly Span[], text: string): WordDifference[] {
  return spans.flatMap((span) => {
    const inside = values.filter(({ start, end }) => start < span.end && end > span.start);
    if (inside.length === 0) return [span];
    const bounds = [span.start, ...inside.flatMap(({ start, end }) => [start, end]), span.end];
    return inside.concat(inside.slice(0, 1)).flatMap((_, at) => {
      const part = trimmed(text, bounds[2 * at] ?? 0, bounds[2 * at + 1] ?? 0);
      return part ? [{ ...part, class: 'other' as const, instead: null }] : [];
    });
  });
}

/** A span without space and punctuation at its ends; null when nothing is left. */
function trimmed(text: string, start: number, end: number): Span | null {
  const found = /[\p{L}\p{N}](?:[^]*[\p{L}\p{N}])?/u.exec(text.slice(start, Math.max(start, end)));
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : null;
}

function valuesOf(comparison: LinkedTexts, side: Side, link: Link): WordDifference[] {
  const far = side === 'left' ? 'right' : 'left';
  return (link.values ?? []).map((value) => ({
    ...placed(comparison, side, link, value[side]),
    class: value.class,
    instead: textOf(comparison, far, link, value[far]),
  }));
}

function differencesOf(comparison: LinkedTexts, side: Side, link: Link): WordDifference[] {
  const far = side === 'left' ? 'right' : 'left';
  return (link.marks?.[side] ?? []).map((mark) => ({
    ...placed(comparison, side, link, mark),
    class: mark.class,
    instead: mark.instead ? textOf(comparison, far, link, mark.instead) : null,
  }));
}

/** Turns a span of a linked sentence into a span of its article's text. */
function placed(comparison: LinkedTexts, side: Side, link: Link, { start, end }: Span): Span {
  const offset = comparison[side].sentences[link[side]]?.start ?? 0;
  return { start: start + offset, end: end + offset };
}

function textOf(comparison: LinkedTexts, side: Side, link: Link, span: Span): string {
  const { start, end } = placed(comparison, side, link, span);
  return legible(comparison[side].plain.slice(start, end));
}

export interface Counts extends Readonly<Record<LinkKind, number>> {
  readonly total: number;
  readonly shared: number;
}

export function count(article: ArticleSentences, shared: SharedSentences): Counts {
  const counts = { total: article.sentences.length, shared: shared.size, same: 0, reworded: 0, partial: 0 };
  for (const { kind } of shared.values()) counts[kind]++;
  return counts;
}

/** The parts of `spans` that `others` cover too, with what else `spans` say of them. Both are sorted and disjoint. */
export function covered<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  const common: T[] = [];
  let first = 0;
  for (const span of spans) {
    while (first < others.length && (others[first]?.end ?? 0) <= span.start) first++;
    for (let i = first; i < others.length; i++) {
      const other = others[i];
      if (!other || other.start >= span.end) break;
      common.push({ ...span, start: Math.max(span.start, other.start), end: Math.min(span.end, other.end) });
    }
  }
  return common;
}
