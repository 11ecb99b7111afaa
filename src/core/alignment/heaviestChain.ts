import { eachInSteps } from '../steps';
import type { Pair } from './exactLinks';

/** Sums that differ by less are equal. */
const tolerance = 1e-6;
/** A step is so many pairs. */
const stepLength = 2000;

/**
 * Which pairs are on a heaviest chain that never goes back on either side: those that keep the order of the two texts.
 * Where two chains are equally heavy the pairs of both are, so that the answer is the same for swapped texts.
 * (Heaviest increasing subsequence with a Fenwick tree, O(n log n), once from each end.) Step by step.
 * @param pairs Sorted by left, then right.
 * @param weights One a pair, positive.
 */
export function* onHeaviestChain(
  pairs: readonly Pair[],
  weights: readonly number[],
): Generator<undefined, readonly boolean[]> {
  const places = pairs.map(({ right }) => right);
  const upTo = yield* chainsUpTo(places, weights);
  const backwards = places.map((right) => -right).reverse();
  const from = (yield* chainsUpTo(backwards, weights.toReversed())).reverse();
  const heaviest = upTo.reduce((most, weight) => Math.max(most, weight), 0);
  return pairs.map((_, at) => (upTo[at] ?? 0) + (from[at] ?? 0) - (weights[at] ?? 0) > heaviest - tolerance);
}

/** For each pair, given by its right place, the weight of the heaviest chain that ends in it. */
function* chainsUpTo(
  places: readonly number[],
  weights: readonly number[],
): Generator<undefined, Float64Array> {
  const least = places.reduce((lowest, right) => Math.min(lowest, right), 0);
  const size = places.reduce((most, right) => Math.max(most, right - least + 1), 0);
  // tree[k]: the heaviest chain so far that ends in one of the right places for which k stands.
  const tree = new Float64Array(size + 1);
  const chains = new Float64Array(places.length);
  yield* eachInSteps(places, stepLength, (right, at) => {
    let before = 0;
    for (let k = right - least + 1; k > 0; k -= k & -k) before = Math.max(before, tree[k] ?? 0);
    const weight = before + (weights[at] ?? 0);
    for (let k = right - least + 1; k <= size; k += k & -k) tree[k] = Math.max(tree[k] ?? 0, weight);
    chains[at] = weight;
  });
  return chains;
}
