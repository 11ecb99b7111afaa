import { candidatePairs } from './candidates';
import { contextFeatureNames, PairContext, type SimilarPair } from './contextFeatures';
import type { Pair } from './exactLinks';
import { PairMeter, pairFeatureNames } from './pairFeatures';
import type { Profiles, SentenceProfile } from './sentenceProfile';
import { cosine } from './sparseVector';

/** The names of the features by which a pair is judged, in their order. */
export const featureNames: readonly string[] = ['letters', ...contextFeatureNames, ...pairFeatureNames];

/** A pair that may be a link, and what was measured of it. */
export interface MeasuredPair extends Pair {
  /** In the order of `featureNames`. */
  readonly features: Float64Array;
}

/** Pairs less similar than this are no links. */
const leastSimilarity = 0.1;

/**
 * Measures the pairs of sentences that may be links, beyond the exact ones; a sentence of an exact pair is in no other.
 * Sorted by left, then right. Yields every few milliseconds of work.
 */
export function* measuredPairs(
  profiles: Profiles,
  exact: readonly Pair[],
): Generator<undefined, readonly MeasuredPair[]> {
  const { left, right } = profiles;
  const openLeft = vectorsBut(left, new Set(exact.map((pair) => pair.left)));
  const openRight = vectorsBut(right, new Set(exact.map((pair) => pair.right)));
  const candidates = yield* candidatePairs(openLeft, openRight, profiles.weights.length);
  const similar: (SimilarPair & { readonly letters: number })[] = [];
  for (const [at, pair] of candidates.entries()) {
    const a = left[pair.left];
    const b = right[pair.right];
    if (!a || !b) continue;
    const letters = cosine(a.grams, b.grams);
    const similarity = rounded((cosine(a.vector, b.vector) + letters) / 2);
    if (similarity >= leastSimilarity) similar.push({ ...pair, letters, similarity });
    if (at % 64 === 0) yield;
  }
  const certain = exact.map((pair) => ({ ...pair, similarity: 1 }));
  const context = new PairContext(left.length, right.length, [...certain, ...similar]);
  const meter = new PairMeter(profiles);
  const measured: MeasuredPair[] = [];
  for (const pair of similar) {
    const a = left[pair.left];
    const b = right[pair.right];
    if (!a || !b) continue;
    const features = new Float64Array(featureNames.length);
    features[0] = pair.letters;
    context.measure(pair, features, 1);
    meter.measure(a, b, features, 1 + contextFeatureNames.length);
    for (let f = 0; f < features.length; f++) features[f] = rounded(features[f] ?? 0);
    measured.push({ left: pair.left, right: pair.right, features });
    if (measured.length % 16 === 0) yield;
  }
  return measured;
}

function vectorsBut(profiles: readonly SentenceProfile[], done: ReadonlySet<number>) {
  return profiles.map(({ vector }, index) => (done.has(index) ? null : vector));
}

/** So that the order in which a sum was made decides nothing. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
