import type { Span } from '../../text/span';
import type { ValueDifference } from '../comparison';
import { firstValues } from './firstValues';
import { contextOf, isAlike, overlap, type ValueContext } from './valueContext';
import { markClassOf, relate, mayHaveValues, type Value } from './values';
import type { ReadSentence } from '../words/words';

/** Values of two sentences that belong together. */
interface SpanPair {
  readonly left: Span;
  readonly right: Span;
}

/** How the values of two sentences relate. */
interface ValueComparison {
  /** The same values in other forms, disjoint. */
  readonly same: readonly SpanPair[];
  /** Values of one particular that do not say the same. */
  readonly different: readonly ValueDifference[];
  /** Values of each side that the other states as well. */
  readonly shared: { readonly left: readonly Span[]; readonly right: readonly Span[] };
}

/** Amounts this close to each other count as one particular even when their contexts share little. */
const leastLikeness = 0.75;
const none: ValueComparison = { same: [], different: [], shared: { left: [], right: [] } };

/**
 * Sets the values of two linked sentences against each other, by kind and by what stands around them. A value that the
 * other sentence states too, wherever, differs from nothing.
 */
export function compareValues(left: ReadSentence, right: ReadSentence): ValueComparison {
  if (!mayHaveValues(left) || !mayHaveValues(right)) return none;
  const here = firstValues(left);
  if (here.length === 0) return none;
  const there = firstValues(right);
  if (there.length === 0) return none;
  const inBoth = (value: Value, others: readonly Value[]) =>
    others.some((other) => relate(value, other) === 'same');
  const openLeft = here.filter((value) => !inBoth(value, there));
  const openRight = there.filter((value) => !inBoth(value, here));
  return {
    same: samePairs(here, there).filter(
      (pair) =>
        left.text.slice(pair.left.start, pair.left.end) !==
        right.text.slice(pair.right.start, pair.right.end),
    ),
    different: differentPairs(openLeft, openRight, left, right),
    shared: {
      left: here.filter((value) => inBoth(value, there)),
      right: there.filter((value) => inBoth(value, here)),
    },
  };
}

/** The first of equal values with the first, the second with the second. */
function samePairs(left: readonly Value[], right: readonly Value[]): readonly SpanPair[] {
  const free = new Set(right);
  return left.flatMap((value) => {
    const partner = [...free].find((other) => relate(value, other) === 'same');
    if (!partner) return [];
    free.delete(partner);
    return [{ left: value, right: partner }];
  });
}

interface Candidate {
  readonly left: Value;
  readonly right: Value;
  readonly score: number;
}

function differentPairs(
  left: readonly Value[],
  right: readonly Value[],
  leftSentence: ReadSentence,
  rightSentence: ReadSentence,
): readonly ValueDifference[] {
  if (left.length === 0 || right.length === 0) return [];
  const contexts = new Map<Value, ValueContext>([
    ...left.map((value) => [value, contextOf(value, leftSentence)] as const),
    ...right.map((value) => [value, contextOf(value, rightSentence)] as const),
  ]);
  const candidates: Candidate[] = [];
  for (const one of left) {
    for (const other of right) {
      if (relate(one, other) !== 'different') continue;
      const here = contexts.get(one);
      const there = contexts.get(other);
      const score = here && there ? closeness(one, other, here, there) : 0;
      if (score > 0) candidates.push({ left: one, right: other, score: score + likeness(one, other) });
    }
  }
  candidates.sort(
    (p, q) => q.score - p.score || p.left.start - q.left.start || p.right.start - q.right.start,
  );
  const taken = new Set<Value>();
  const pairs: ValueDifference[] = [];
  for (const pair of candidates) {
    if (taken.has(pair.left) || taken.has(pair.right)) continue;
    taken.add(pair.left).add(pair.right);
    pairs.push({
      left: spanOf(pair.left, leftSentence),
      right: spanOf(pair.right, rightSentence),
      class: markClassOf(pair.left.kind),
    });
  }
  return pairs.sort((p, q) => p.left.start - q.left.start);
}

/** How surely two values are of one particular; 0 when they are not. */
function closeness(one: Value, other: Value, here: ValueContext, there: ValueContext): number {
  const common = overlap(here.near, there.near);
  const isBesideAlike = overlap(here.beside, there.beside) > 0;
  const isCountedAlike = isAlike(here.counted, there.counted);
  switch (one.kind) {
    case 'number':
      if (here.fate !== there.fate) return 0;
      return here.fate !== '' || isCountedAlike ? 1 + common : 0;
    case 'ordinal':
      return isCountedAlike ? 1 + common : 0;
    case 'date':
      // Stories name many days and each has its own event; years are few.
      if (isBesideAlike || differInYear(one, other)) return 1 + common;
      return one.facets['weekday'] === undefined && overlap(here.plain, there.plain) > 1 ? common : 0;
    case 'time':
      return 1 + common;
    default:
      return common > 1 || isBesideAlike || likeness(one, other) >= leastLikeness ? common : 0;
  }
}

function differInYear(one: Value, other: Value): boolean {
  const year = one.facets['year'];
  return year !== undefined && other.facets['year'] !== undefined && year !== other.facets['year'];
}

/** Among several amounts the nearest is most likely meant. Below 1, so that the context decides first. */
function likeness(a: Value, b: Value): number {
  const one = Number(a.facets['amount']);
  const other = Number(b.facets['amount']);
  const ratio = Math.min(one, other) / Math.max(one, other, 1e-9);
  return Number.isFinite(ratio) ? Math.floor(ratio * 900) / 1000 : 0;
}

/** The value with the "'s" behind it. */
function spanOf({ start, end }: Span, { text }: ReadSentence): Span {
  return { start, end: end + (/^['’]s(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 3))?.[0].length ?? 0) };
}
