import type { Pair } from './exactLinks';
import type { SparseVector } from './sparseVector';

/** Features in more sentences than this bring no candidate: they say little and would cost much. */
const mostPostings = 120;
/** As many candidates a sentence names; it may be named by more. In a long text the first few are enough. */
const mostCandidates = 16;
const mostCandidatesInLongText = 4;
const longText = 500;
const leastCosine = 0.05;

/**
 * Pairs that may be links: for each sentence its nearest ones on the other side by the rarer features that they share,
 * found by an inverted index. Sorted by left, then right, each pair once; the same pairs whichever side is the left one.
 * Yields between sentences.
 */
export function* candidatePairs(
  left: readonly (SparseVector | null)[],
  right: readonly (SparseVector | null)[],
  features: number,
): Generator<undefined, readonly Pair[]> {
  const named = new Map<number, Pair>();
  for (const swap of [false, true]) {
    const [from, to] = swap ? [right, left] : [left, right];
    const index = invert(to, features);
    const sums = new Float64Array(to.length);
    const most = Math.max(left.length, right.length) > longText ? mostCandidatesInLongText : mostCandidates;
    for (const [here, vector] of from.entries()) {
      if (!vector) continue;
      for (const there of nearest(vector, index, sums, most)) {
        const [l, r] = swap ? [there, here] : [here, there];
        named.set(l * right.length + r, { left: l, right: r });
      }
      yield;
    }
  }
  return [...named].sort(([a], [b]) => a - b).map(([, pair]) => pair);
}

interface Postings {
  /** Where a feature's postings start. */
  readonly starts: Int32Array;
  readonly sentences: Int32Array;
  readonly weights: Float64Array;
}

function invert(vectors: readonly (SparseVector | null)[], features: number): Postings {
  const starts = new Int32Array(features + 1);
  for (const vector of vectors) {
    if (vector) for (const id of vector.ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  }
  for (let id = 0; id < features; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const next = starts.slice();
  const sentences = new Int32Array(starts[features] ?? 0);
  const weights = new Float64Array(sentences.length);
  for (const [sentence, vector] of vectors.entries()) {
    if (!vector) continue;
    for (const [at, id] of vector.ids.entries()) {
      const slot = next[id] ?? 0;
      next[id] = slot + 1;
      sentences[slot] = sentence;
      weights[slot] = vector.weights[at] ?? 0;
    }
  }
  return { starts, sentences, weights };
}

/** @param sums One zero for each sentence of the index; left as it was found. */
function nearest(
  vector: SparseVector,
  { starts, sentences, weights }: Postings,
  sums: Float64Array,
  most: number,
): readonly number[] {
  const touched: number[] = [];
  for (let at = 0; at < vector.ids.length; at++) {
    const id = vector.ids[at] ?? 0;
    const weight = vector.weights[at] ?? 0;
    const from = starts[id] ?? 0;
    const to = starts[id + 1] ?? 0;
    if (to - from > mostPostings) continue;
    for (let slot = from; slot < to; slot++) {
      const sentence = sentences[slot] ?? 0;
      if (sums[sentence] === 0) touched.push(sentence);
      sums[sentence] = (sums[sentence] ?? 0) + weight * (weights[slot] ?? 0);
    }
  }
  const near = touched.filter((sentence) => (sums[sentence] ?? 0) >= leastCosine);
  if (near.length > most) {
    near.sort((a, b) => round(sums[b] ?? 0) - round(sums[a] ?? 0) || a - b);
    near.length = most;
  }
  for (const sentence of touched) sums[sentence] = 0;
  return near;
}

function round(score: number): number {
  return Math.round(score * 1e9);
}
