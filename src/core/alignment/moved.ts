import type { Pair } from './exactLinks';

/**
 * Which links run against the order of the rest: those outside the heaviest chain of links that never goes back on
 * either side (heaviest increasing subsequence with a Fenwick tree, O(n log n)).
 * @param links Sorted by left, then right.
 * @param weights One a link, positive; equal weights should mean equal content, so that the choice does not depend on
 * which text is the left one.
 */
export function movedLinks(links: readonly Pair[], weights: readonly number[]): readonly boolean[] {
  const size = links.reduce((most, { right }) => Math.max(most, right + 1), 0);
  const best = new Float64Array(links.length);
  const before = new Int32Array(links.length).fill(-1);
  // tree[k]: the link that ends the heaviest chain so far among the right indices that k stands for, or -1.
  const tree = new Int32Array(size + 1).fill(-1);
  let last = -1;
  for (const [at, { right }] of links.entries()) {
    let previous = -1;
    for (let k = right + 1; k > 0; k -= k & -k) previous = heavier(previous, tree[k] ?? -1, best);
    before[at] = previous;
    best[at] = (weights[at] ?? 0) + (previous < 0 ? 0 : (best[previous] ?? 0));
    for (let k = right + 1; k <= size; k += k & -k) tree[k] = heavier(tree[k] ?? -1, at, best);
    last = heavier(last, at, best);
  }
  const moved = links.map(() => true);
  for (let at = last; at >= 0; at = before[at] ?? -1) moved[at] = false;
  return moved;
}

function heavier(a: number, b: number, best: Float64Array): number {
  if (a < 0) return b;
  if (b < 0) return a;
  return (best[b] ?? 0) > (best[a] ?? 0) ? b : a;
}
