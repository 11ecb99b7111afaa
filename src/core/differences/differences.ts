import type { Alignment, Link } from '../alignment/comparison';
import { finish } from '../steps';
import { aboutValue } from './about';
import { ClaimSentences } from './claimSentence';
import type { Difference, DifferenceRelation, NamedArticle } from './difference';
import { quotationDifferences } from './quotations';
import { type ValueClaim, valueClaims } from './valueClaims';
import { type ValuePair, valuePairs } from './valueDifferences';

const ranks: Readonly<Record<DifferenceRelation, number>> = { conflict: 0, precision: 1, wording: 2 };

/**
 * Where two articles do not say the same of one particular, given how their sentences are linked: conflicts first, then
 * by place in the left article. Same articles, same differences.
 */
export function differences(
  left: NamedArticle,
  right: NamedArticle,
  alignment: Pick<Alignment, 'links'>,
): readonly Difference[] {
  return finish(differenceSteps(left, right, alignment));
}

/** `differences` in steps of at most a few milliseconds, to be driven and abandoned at will. */
export function* differenceSteps(
  left: NamedArticle,
  right: NamedArticle,
  { links }: Pick<Alignment, 'links'>,
): Generator<undefined, readonly Difference[]> {
  const here = new ClaimSentences(left);
  const there = new ClaimSentences(right);
  const found: Difference[] = [...(yield* quotationDifferences(here, there))];
  const claims = {
    left: new Map<number, readonly ValueClaim[]>(),
    right: new Map<number, readonly ValueClaim[]>(),
  };
  for (const link of links) {
    if (link.kind === 'same') continue;
    const pairs = valuePairs(
      known(claims.left, link.left, () => valueClaims(here.at(link.left))),
      known(claims.right, link.right, () => valueClaims(there.at(link.right))),
    );
    for (const pair of pairs) {
      const difference = differenceOf(pair, link, here, there);
      if (difference) found.push(difference);
    }
    yield;
  }
  return inOrder(distinct(found));
}

function known<Value>(values: Map<number, Value>, key: number, make: () => Value): Value {
  let value = values.get(key);
  if (value === undefined) values.set(key, (value = make()));
  return value;
}

function differenceOf(
  { left, right, relation, score }: ValuePair,
  link: Link,
  here: ClaimSentences,
  there: ClaimSentences,
): Difference | null {
  const isDate = left.value.kind === 'date' || left.value.kind === 'time';
  return {
    kind: isDate ? 'date' : 'figure',
    relation,
    about: aboutValue(left, right),
    left: here.place(left.sentence.index, left.span),
    right: there.place(right.sentence.index, right.span),
    alsoLeft: [],
    alsoRight: [],
    score: Math.round(link.score * (score / (score + 1)) * 1e4) / 1e4,
  };
}

/** One difference of each pair of values, with the sentences in which they stand again. */
function distinct(found: readonly Difference[]): readonly Difference[] {
  const kept = new Map<string, Difference>();
  for (const difference of [...found].sort(byPlace)) {
    const { kind, left, right } = difference;
    const key = [kind, left.text.toLowerCase(), right.text.toLowerCase()].join('\u0000');
    const first = kept.get(key);
    if (!first) kept.set(key, difference);
    else kept.set(key, withPlaces(first, difference));
  }
  return [...kept.values()];
}

function withPlaces(first: Difference, again: Difference): Difference {
  return {
    ...first,
    alsoLeft: added(first.alsoLeft, again.left.sentence, first.left.sentence),
    alsoRight: added(first.alsoRight, again.right.sentence, first.right.sentence),
  };
}

function added(also: readonly number[], sentence: number, first: number): readonly number[] {
  if (sentence === first || also.includes(sentence)) return also;
  return [...also, sentence].sort((a, b) => a - b);
}

function inOrder(found: readonly Difference[]): readonly Difference[] {
  return [...found].sort((a, b) => ranks[a.relation] - ranks[b.relation] || byPlace(a, b));
}

function byPlace(a: Difference, b: Difference): number {
  return (
    a.left.start - b.left.start ||
    a.right.start - b.right.start ||
    a.left.end - b.left.end ||
    (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)
  );
}
