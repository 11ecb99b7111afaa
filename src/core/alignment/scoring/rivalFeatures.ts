import type { SimilarPair } from './contextFeatures';
import { eachInSteps } from '../../steps';
import { FeatureWriter } from './featureWriter';
import type { Profiles } from '../words/sentenceProfile';

/** A pair with what its sentences share. */
export interface SharingPair extends SimilarPair {
  /** See `pairFeatureNames`. */
  readonly shared: number;
  readonly localAlignment: number;
}

/**
 * How a pair stands beside its rivals, the other pairs of either of its sentences: how much its sentences share that the
 * most similar rivals do not, and how many rivals share more. None of it depends on which is the left one.
 */
export const rivalFeatureNames = [
  'ownLess',
  'ownMore',
  'ownBeforeBoth',
  'sharedRank',
  'alignmentRankLess',
  'alignmentRankMore',
] as const;

type PairsOfSentence = readonly SharingPair[];

/** A step is so many pairs. */
const stepLength = 5000;

/** Measures pairs against the rest of a list, which is sorted by left, then right. */
export class RivalMeter {
  readonly #profiles: Profiles;
  readonly #byLeft: ReadonlyMap<number, PairsOfSentence>;
  readonly #byRight: ReadonlyMap<number, PairsOfSentence>;
  /** The last pair at which a stem was met: in its left sentence, and in the other sentences of its rivals. */
  readonly #leftIn: Int32Array;
  readonly #rowRivalIn: Int32Array;
  readonly #columnRivalIn: Int32Array;
  #pair = 0;

  private constructor(
    profiles: Profiles,
    byLeft: ReadonlyMap<number, PairsOfSentence>,
    byRight: ReadonlyMap<number, PairsOfSentence>,
  ) {
    this.#profiles = profiles;
    this.#byLeft = byLeft;
    this.#byRight = byRight;
    this.#leftIn = new Int32Array(profiles.weights.length);
    this.#rowRivalIn = new Int32Array(profiles.weights.length);
    this.#columnRivalIn = new Int32Array(profiles.weights.length);
  }

  static *of(profiles: Profiles, pairs: readonly SharingPair[]): Generator<undefined, RivalMeter> {
    const byLeft = yield* groupBy(pairs, ({ left }) => left);
    const byRight = yield* groupBy(pairs, ({ right }) => right);
    return new RivalMeter(profiles, byLeft, byRight);
  }

  /** Writes the features of a pair, in the order of `rivalFeatureNames`, from a place on. */
  measure(pair: SharingPair, into: Float64Array, from: number): void {
    const row = this.#byLeft.get(pair.left) ?? [];
    const column = this.#byRight.get(pair.right) ?? [];
    const own = this.#own(pair, mostSimilarBut(pair, row), mostSimilarBut(pair, column));
    const features = new FeatureWriter(into, from);
    features.writeBoth(own.inRow, own.inColumn);
    features.write(own.inBoth);
    features.write(Math.max(rank(pair.shared, row, byShared), rank(pair.shared, column, byShared)));
    features.writeBoth(
      rank(pair.localAlignment, row, byAlignment),
      rank(pair.localAlignment, column, byAlignment),
    );
  }

  /** The weight of the stems that the sentences of a pair share and the rival's does not have. */
  #own(pair: SharingPair, rowRival: SharingPair | null, columnRival: SharingPair | null) {
    const { left, right, weights } = this.#profiles;
    const stamp = ++this.#pair;
    const mark = (ids: Iterable<number> | undefined, place: Int32Array) => {
      for (const id of ids ?? []) place[id] = stamp;
    };
    mark(left[pair.left]?.vector.ids, this.#leftIn);
    if (rowRival) mark(right[rowRival.right]?.vector.ids, this.#rowRivalIn);
    if (columnRival) mark(left[columnRival.left]?.vector.ids, this.#columnRivalIn);
    const own = { inRow: 0, inColumn: 0, inBoth: 0 };
    for (const id of right[pair.right]?.vector.ids ?? []) {
      if (this.#leftIn[id] !== stamp) continue;
      const weight = weights[id] ?? 0;
      const newInRow = this.#rowRivalIn[id] !== stamp;
      const newInColumn = this.#columnRivalIn[id] !== stamp;
      if (newInRow) own.inRow += weight;
      if (newInColumn) own.inColumn += weight;
      if (newInRow && newInColumn) own.inBoth += weight;
    }
    return own;
  }
}

const byShared = ({ shared }: SharingPair) => shared;
const byAlignment = ({ localAlignment }: SharingPair) => localAlignment;

/** How many pairs have more. */
function rank(value: number, pairs: PairsOfSentence, of: (pair: SharingPair) => number): number {
  let more = 0;
  for (const pair of pairs) if (of(pair) > value) more++;
  return more;
}

/** Of equally similar ones the earlier. */
function mostSimilarBut(but: SharingPair, pairs: PairsOfSentence): SharingPair | null {
  let most: SharingPair | null = null;
  for (const pair of pairs) {
    if (pair !== but && (!most || pair.similarity > most.similarity)) most = pair;
  }
  return most;
}

function* groupBy(
  pairs: readonly SharingPair[],
  key: (pair: SharingPair) => number,
): Generator<undefined, ReadonlyMap<number, PairsOfSentence>> {
  const groups = new Map<number, SharingPair[]>();
  yield* eachInSteps(pairs, stepLength, (pair) => {
    const group = groups.get(key(pair));
    if (group) group.push(pair);
    else groups.set(key(pair), [pair]);
  });
  return groups;
}
