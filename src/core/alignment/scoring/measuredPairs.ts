import { candidatePairs, isLong } from './candidates';
import { contextFeatureNames, PairContext, type SimilarPair } from './contextFeatures';
import type { Pair } from '../exactLinks';
import { isOtherOccasion, occasionFeatureNames, OccasionMeter } from './occasionFeatures';
import { PairMeter, pairFeatureNames } from './pairFeatures';
import { polarityFeatureNames, PolarityMeter } from './polarityFeatures';
import { rivalFeatureNames, RivalMeter, type SharingPair } from './rivalFeatures';
import type { Profiles, SentenceProfile } from '../words/sentenceProfile';
import { float64Arena } from '../words/arena';
import { VectorMeter } from '../words/sparseVector';
import { eachInSteps, Pace } from '../../steps';

/** The names of the features by which a pair is judged, in their order. */
export const featureNames: readonly string[] = [
  'letters',
  ...contextFeatureNames,
  ...pairFeatureNames,
  ...occasionFeatureNames,
  ...polarityFeatureNames,
  ...rivalFeatureNames,
];
const firstOfPair = 1 + contextFeatureNames.length;
const firstOfOccasion = firstOfPair + pairFeatureNames.length;
const firstOfPolarity = firstOfOccasion + occasionFeatureNames.length;
const firstOfRivals = firstOfPolarity + polarityFeatureNames.length;
const shared = firstOfPair + pairFeatureNames.indexOf('shared');
const quotation = firstOfPair + pairFeatureNames.indexOf('quotationMore');
const localAlignment = firstOfPair + pairFeatureNames.indexOf('localAlignment');

/** A pair that may be a link, and what was measured of it. */
export interface MeasuredPair extends Pair {
  /** In the order of `featureNames`. */
  readonly features: Float64Array;
  /** Whether it is known to be no link, as its sentences speak of two occasions. */
  readonly isOtherOccasion: boolean;
}

/** Measures two sentences alone, and where the first of its features stands. */
interface PlacedMeter {
  readonly meter: {
    measure(a: SentenceProfile, b: SentenceProfile, into: Float64Array, from: number): void;
  };
  readonly from: number;
}

interface ComparedPair extends SimilarPair {
  readonly letters: number;
}

/** Pairs less similar than this do not count as similar at all. */
const leastSimilarity = 0.1;
/**
 * Pairs less similar than this are no links. Long texts have many between this and the next step, of which few are links;
 * between versions of one text far more is asked.
 */
const leastOfLinks = 0.16;
const leastInLongText = 0.2;
const leastBetweenVersions = 0.3;
const exactInStep = 2000;
/** A step measures pairs until it has compared so many pairs of words. */
const wordPairsInStep = 10_000;
/** Of a quotation of which this share is in the other sentence too nearly every word is. */
const wholeQuotation = 0.9;

/**
 * Measures the pairs of sentences that may be links, beyond the exact ones; a sentence of an exact pair is in no other.
 * Sorted by left, then right. Yields every few milliseconds of work.
 * @param versions Whether the texts are versions of one.
 */
export function* measuredPairs(
  profiles: Profiles,
  exact: readonly Pair[],
  versions: boolean,
): Generator<undefined, readonly MeasuredPair[]> {
  const { left, right } = profiles;
  const candidates = yield* candidatePairs(left, right, profiles.weights.length);
  if (candidates.length === 0) return [];
  const compare = comparer(profiles);
  const context = new PairContext(left.length, right.length);
  yield* eachInSteps(exact, exactInStep, ({ left: l, right: r }) => {
    context.add(l, r, 1);
  });
  const usual = isLong(left, right) ? leastInLongText : leastOfLinks;
  const leastOfPossible = versions ? leastBetweenVersions : usual;
  const possible: ComparedPair[] = [];
  for (const [at, pair] of candidates.entries()) {
    const compared = compare(pair);
    if (compared && compared.similarity >= leastSimilarity) {
      context.add(pair.left, pair.right, compared.similarity);
      if (compared.similarity >= leastOfPossible) possible.push(compared);
    }
    if (at % 64 === 63) yield;
  }
  const meters: readonly PlacedMeter[] = [
    { meter: new PairMeter(profiles), from: firstOfPair },
    { meter: new OccasionMeter(profiles), from: firstOfOccasion },
    { meter: new PolarityMeter(profiles), from: firstOfPolarity },
  ];
  const pace = new Pace(wordPairsInStep);
  const arena = float64Arena();
  const rows: (SharingPair & MeasuredPair)[] = [];
  for (const pair of possible) {
    const { left: l, right: r, similarity } = pair;
    const features = arena.take(featureNames.length);
    measure(pair, features, profiles, context, meters);
    rows.push({
      left: l,
      right: r,
      similarity,
      shared: features[shared] ?? 0,
      localAlignment: features[localAlignment] ?? 0,
      features,
      // A later version tells in the past what an earlier one expected, and one quotation is one statement.
      isOtherOccasion:
        !versions &&
        (features[quotation] ?? 0) < wholeQuotation &&
        isOtherOccasion(features.subarray(firstOfOccasion)),
    });
    if (pace.isDue(productOfLengths(pair, profiles))) yield;
  }
  const rivals = yield* RivalMeter.of(profiles, rows);
  for (const [at, pair] of rows.entries()) {
    rivals.measure(pair, pair.features, firstOfRivals);
    round(pair.features, firstOfRivals);
    if (at % 16 === 15) yield;
  }
  return rows;
}

function productOfLengths({ left, right }: Pair, profiles: Profiles): number {
  return (profiles.left[left]?.stems.length ?? 0) * (profiles.right[right]?.stems.length ?? 0);
}

function comparer({ left, right, weights, grams }: Profiles): (pair: Pair) => ComparedPair | null {
  const words = new VectorMeter(weights.length);
  const letters = new VectorMeter(grams);
  return (pair) => {
    const a = left[pair.left];
    const b = right[pair.right];
    if (!a || !b) return null;
    const byLetters = letters.cosine(a.grams, b.grams);
    const similarity = rounded((words.cosine(a.vector, b.vector) + byLetters) / 2);
    return { left: pair.left, right: pair.right, letters: byLetters, similarity };
  };
}

function measure(
  pair: ComparedPair,
  features: Float64Array,
  { left, right }: Profiles,
  context: PairContext,
  meters: readonly PlacedMeter[],
): void {
  const a = left[pair.left];
  const b = right[pair.right];
  if (!a || !b) return;
  features[0] = pair.letters;
  context.measure(pair, features, 1);
  for (const { meter, from } of meters) meter.measure(a, b, features, from);
  round(features, 0);
}

function round(features: Float64Array, from: number): void {
  for (let f = from; f < features.length; f++) features[f] = rounded(features[f] ?? 0);
}

/** So that the order of summation does not matter. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
