import { eachInSteps, filterSteps, finish, flatMapSteps } from '../steps';
import { barsIn } from '../text/bars';
import type { Pair } from './exactLinks';
import { onHeaviestChain } from './heaviestChain';

/** A pair and the probability that it is a link. */
export interface ProbablePair extends Pair {
  readonly probability: number;
}

/** Between articles of two outlets: where precision and recall are balanced on judged news. */
export const betweenOutlets = 0.35;
/**
 * A pair that is the most probable one of both its sentences needs this share of what others need: what one article says
 * and the other repeats in wholly different words is mostly such a pair.
 */
const shareForBest = 0.8;
/**
 * Between versions of one text: a sentence that was changed at all resembles its earlier form far more than two outlets'
 * sentences resemble each other; what resembles less is mostly another statement.
 */
export const betweenVersions = 0.72;
/** How much higher the odds of a link are between versions than between outlets. */
const oddsBetweenVersions = 8;
/** In a short text there is little that a sentence could be confused with, and order tells more. */
const inShortTextInOrder = 0.055;

/** Texts of which this share of the shorter one stands in the other, word for word, are versions of one text. */
const versionShare = 0.3;
const shortText = 9;

/** A step is so many pairs. */
const stepLength = 2000;

/**
 * Whether two texts are versions of one, step by step. Two outlets may print one table, so that its rows tell nothing.
 * @param exact Their pairs of equal sentences.
 */
export function* areVersions(
  exact: readonly Pair[],
  a: readonly string[],
  b: readonly string[],
): Generator<undefined, boolean> {
  const left = new Set<number>();
  const right = new Set<number>();
  yield* eachInSteps(exact, stepLength, (pair) => {
    if (isRow(a[pair.left] ?? '')) return;
    left.add(pair.left);
    right.add(pair.right);
  });
  const equal = Math.min(left.size, right.size);
  if (equal < 2) return false;
  const size = Math.min(yield* countOthers(a), yield* countOthers(b));
  return equal >= versionShare * size;
}

/** How many sentences are no rows of tables. */
function* countOthers(sentences: readonly string[]): Generator<undefined, number> {
  let count = 0;
  yield* eachInSteps(sentences, stepLength, (sentence) => {
    if (!isRow(sentence)) count += 1;
  });
  return count;
}

/** Whether a sentence is a row of a table, its cells parted by bars. */
function isRow(sentence: string): boolean {
  return barsIn(sentence) > 0;
}

/**
 * Decides which pairs are links, step by step.
 * @param pairs Sorted by left, then right; none of them exact.
 * @param texts Whether they are versions of one, and how many sentences the shorter has.
 */
export function* chooseLinks(
  pairs: readonly ProbablePair[],
  { versions, size }: { readonly versions: boolean; readonly size: number },
): Generator<undefined, readonly ProbablePair[]> {
  if (versions) {
    return yield* flatMapSteps(pairs, stepLength, (pair) => {
      const { probability } = pair;
      if (probability < betweenVersions) return [];
      const odds = oddsBetweenVersions * probability;
      return [{ ...pair, probability: rounded(odds / (odds + 1 - probability)) }];
    });
  }
  if (size > shortText) return yield* probableLinkSteps(pairs, betweenOutlets);
  const possible = pairs.filter(({ probability }) => probability >= inShortTextInOrder);
  const inOrder = yield* onHeaviestChain(
    possible,
    possible.map(({ probability }) => probability - inShortTextInOrder / 2),
  );
  return possible.filter(({ probability }, at) => inOrder[at] === true || probability >= betweenOutlets);
}

function rounded(probability: number): number {
  return Math.round(probability * 1e9) / 1e9;
}

/** The pairs whose probability is at least `least`, or a little lower where neither sentence has a more probable pair. */
export function probableLinks<Found extends ProbablePair>(
  pairs: readonly Found[],
  least: number,
): readonly Found[] {
  return finish(probableLinkSteps(pairs, least));
}

function* probableLinkSteps<Found extends ProbablePair>(
  pairs: readonly Found[],
  least: number,
): Generator<undefined, readonly Found[]> {
  const bestOfLeft = new Map<number, number>();
  const bestOfRight = new Map<number, number>();
  yield* eachInSteps(pairs, stepLength, ({ left, right, probability }) => {
    bestOfLeft.set(left, Math.max(probability, bestOfLeft.get(left) ?? 0));
    bestOfRight.set(right, Math.max(probability, bestOfRight.get(right) ?? 0));
  });
  return yield* filterSteps(pairs, stepLength, ({ left, right, probability }) => {
    const isBest = probability === bestOfLeft.get(left) && probability === bestOfRight.get(right);
    return probability >= (isBest ? shareForBest * least : least);
  });
}
