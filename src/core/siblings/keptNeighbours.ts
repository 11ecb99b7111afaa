import { ChangedWeights } from './changedWeights';
import { DotProducts } from './dotProducts';
import { NearPairs, sharedSentences } from './nearPairs';
import { Unpacker } from './postings/packedTerms';
import { cosineOf, scoreOf, siblingFloor } from './rank';
import type { TermStatistics } from './postings/weights';
import type { SiblingIndex } from './siblingIndex';
import type { NeighboursToStore, StoredNeighbours } from './storedNeighbours';

/** What is asked of an index. */
type Index = Pick<
  SiblingIndex,
  | 'changedSteps'
  | 'end'
  | 'generation'
  | 'held'
  | 'nearSteps'
  | 'numbers'
  | 'settleSteps'
  | 'size'
  | 'statistics'
  | 'terms'
  | 'weigher'
>;

/** The scores between articles that are siblings. */
export interface ScoredPairs {
  /** Of all articles, in order. */
  readonly ids: readonly string[];
  /** The two articles of each pair, by their places in `ids`. */
  readonly ones: Int32Array;
  readonly others: Int32Array;
  readonly scores: Float64Array;
}

/** An article is looked for again when its unit vector may have gone so far since it was. */
const mostDrift = 0.01;
/**
 * Those below the floor that may come to reach it until then are known, too: the cosine of two vectors of unit length changes by
 * no more than the sum of how far they go.
 */
const floor = siblingFloor - 2 * mostDrift;
/** More than rounding can take away from how far a vector has gone. */
const roundingOfDrift = 1e-7;
/** So many articles, or pairs, are looked at in a step. */
const articlesInStep = 64;
const pairsInStep = 1 << 10;
const mostChanged = 1 << 23;
/** What was stored counts as that until so many articles have been looked for since, or more than one in so many. */
const mostUnstored = { number: 16, share: 100 } as const;

/** How articles stand, by their numbers. */
interface Standing {
  /** 1 for each of which all that is near it and known, too, is among the pairs. */
  readonly isKnown: Uint8Array;
  readonly squares: Float64Array;
  /** How far its vector may have gone since it was looked for. */
  readonly drifts: Float64Array;
}

/**
 * The pairs of articles of an index that are near each other, kept from one question to the next and between sessions. A change of
 * one article changes what is rare, and so every score a little; but who may be above the floor changes near that article
 * alone. So only articles that came, and those whose vectors have gone far, are looked for in the whole library; the dot
 * products of the pairs that are known are mended by the terms that weigh otherwise, in whole numbers. What it tells is exact: the
 * same as if each article were looked for anew.
 */
export class KeptNeighbours implements NeighboursToStore {
  readonly #index: Index;
  readonly #limit: number;
  readonly #mostChanged: number;
  #standing: Standing = standingOf(0);
  #pairs = new NearPairs();
  /** Those that are to be looked for. */
  #pending: number[] = [];
  /** As they were when the index was followed last. */
  #statistics: TermStatistics = { size: 0, shapes: new Uint32Array() };
  #generation = -1;
  /** How many have been looked for since it was stored. */
  #unstored = 0;
  #wasStored = false;

  /**
   * Each article has at most `limit` neighbours. Where more than `most` articles hold terms that weigh otherwise, added up, dot
   * products are made anew: to mend them takes memory.
   */
  constructor(index: Index, limit: number, most = mostChanged) {
    this.#index = index;
    this.#limit = limit;
    this.#mostChanged = most;
  }

  /** Whether to store it again would save next to nothing. */
  get isStored(): boolean {
    const { number, share } = mostUnstored;
    if (!this.#wasStored) return this.#unstored === 0;
    return this.#unstored < number || this.#unstored * share <= this.#index.size;
  }

  /**
   * The scores of all pairs of which each is among the neighbours of the other that `neighbourSteps` tells of; null where more pairs
   * are near each other than are kept, which is half as many as all may have. To be abandoned at will: what has been found by then
   * is kept.
   */
  *tellSteps(): Generator<undefined, ScoredPairs | null> {
    for (;;) {
      yield* this.#followSteps();
      if (this.#pairs.size > (this.#limit * this.#index.size) / 2) return null;
      const next = this.#pending.at(-1);
      if (next === undefined) {
        const told = yield* this.#scoreSteps();
        if (told) return told;
      } else {
        yield* this.#lookSteps(next);
        yield;
      }
    }
  }

  /** Takes notice of all that has changed in the index. */
  *#followSteps(): Generator<undefined, void> {
    for (;;) {
      yield* this.#index.settleSteps();
      if (this.#index.generation === this.#generation) return;
      yield* this.#takeNoticeSteps();
    }
  }

  *prepareSteps(): Generator<undefined, void> {
    if (this.#standing.isKnown.includes(1)) yield* this.#followSteps();
  }

  parts(numbers: Int32Array): StoredNeighbours | null {
    if (this.#index.generation !== this.#generation) return null;
    const kept = [...numbers.keys()].filter((number) => (numbers[number] ?? -1) >= 0);
    const { isKnown, squares, drifts } = this.#standing;
    if (!isKnown.includes(1)) return null;
    this.#unstored = 0;
    this.#wasStored = true;
    return {
      squares: Float64Array.from(kept, (number) => squares[number] ?? 0),
      drifts: Float64Array.from(kept, (number) => (isKnown[number] === 1 ? (drifts[number] ?? 0) : -1)),
      ...this.#pairs.stored(numbers),
    };
  }

  adopt(stored: StoredNeighbours, statistics: TermStatistics): void {
    const { squares, drifts } = stored;
    this.#standing = { isKnown: Uint8Array.from(drifts, (drift) => (drift < 0 ? 0 : 1)), squares, drifts };
    this.#pairs = NearPairs.of(stored);
    this.#statistics = statistics;
    this.#wasStored = true;
  }

  /** Takes notice of what has changed, if nothing changes meanwhile. */
  *#takeNoticeSteps(): Generator<undefined, void> {
    const index = this.#index;
    const { generation } = index;
    const statistics = index.statistics();
    const before = this.#standing;
    const changed = before.isKnown.includes(1) ? yield* index.changedSteps(this.#statistics) : null;
    if (index.generation !== generation) return;
    const [now, then] = [index.weigher(), index.weigher(this.#statistics)];
    const weights =
      changed && changed.holders <= this.#mostChanged
        ? new ChangedWeights(changed, then, now, index.end)
        : null;
    const standing = standingOf(index.end);
    const pending: number[] = [];
    const unpacker = new Unpacker();
    let looked = 0;
    for (const [, number] of [...index.numbers()]) {
      const held = index.held(number);
      if (!held) continue;
      if (before.isKnown[number] !== 1) {
        pending.push(number);
        continue;
      }
      const old = before.squares[number] ?? 0;
      let squares = old;
      let dot = old;
      if (weights) {
        const difference = weights.add(number, held.terms);
        squares += difference.squares;
        dot += difference.dot;
      } else {
        const { terms, counts } = unpacker.unpack(held.terms);
        [squares, dot] = [0, 0];
        for (let at = 0; at < terms.length; at += 1) {
          const weight = now(terms[at] ?? 0, counts[at] ?? 0);
          squares += weight * weight;
          dot += weight * then(terms[at] ?? 0, counts[at] ?? 0);
        }
      }
      const drift = (before.drifts[number] ?? 0) + driftOf(old, squares, dot);
      if (drift > mostDrift) {
        pending.push(number);
      } else {
        standing.isKnown[number] = 1;
        standing.squares[number] = squares;
        standing.drifts[number] = drift;
      }
      looked += 1;
      if (looked % articlesInStep !== 0) continue;
      yield;
      if (index.generation !== generation) return;
    }
    const dots = weights ? null : new DotProducts(now, index.terms);
    const pairs = new NearPairs();
    for (let at = 0; at < this.#pairs.size; at += 1) {
      if (at % pairsInStep === 0) {
        yield;
        if (index.generation !== generation) return;
      }
      const { one, other, dot, shared } = this.#pairs.at(at);
      if (standing.isKnown[one] !== 1 || standing.isKnown[other] !== 1) continue;
      const [here, there] = [index.held(one), index.held(other)];
      if (weights) pairs.add(one, other, dot + weights.dot(one, other), shared);
      else if (dots && here && there) pairs.add(one, other, dots.of(here, there), shared);
    }
    this.#standing = standing;
    this.#pairs = pairs;
    this.#pending = pending;
    this.#statistics = statistics;
    this.#generation = generation;
  }

  /**
   * Looks for the last of those that are pending among the articles that are known, of which it is one from then on, unless
   * something changes or somebody else has looked for it meanwhile.
   */
  *#lookSteps(number: number): Generator<undefined, void> {
    const pending = this.#pending;
    const { isKnown, squares, drifts } = this.#standing;
    const near = yield* this.#index.nearSteps(number, floor, this.#standing);
    const isAsBefore = this.#index.generation === this.#generation && this.#pending === pending;
    if (!isAsBefore || pending.at(-1) !== number) return;
    pending.pop();
    const own = this.#index.held(number);
    for (const { number: other, dot } of near.found) {
      const held = this.#index.held(other);
      if (own && held && !own.holdsMany && !held.holdsMany)
        this.#pairs.add(number, other, dot, sharedSentences(own, held));
    }
    isKnown[number] = 1;
    squares[number] = near.squares;
    drifts[number] = 0;
    this.#unstored += 1;
  }

  /** Null when something changes meanwhile. */
  *#scoreSteps(): Generator<undefined, ScoredPairs | null> {
    const index = this.#index;
    const pairs = this.#pairs;
    const numbered = [...index.numbers()].sort(([one], [other]) => (one < other ? -1 : 1));
    const places = new Int32Array(index.end);
    for (const [place, [, number]] of numbered.entries()) places[number] = place;
    const { squares } = this.#standing;
    const [ones, others, scores] = columnsOf(pairs.size);
    let size = 0;
    for (let at = 0; at < pairs.size; at += 1) {
      if (at % pairsInStep === 0) {
        yield;
        if (index.generation !== this.#generation) return null;
      }
      const { one, other, dot, shared } = pairs.at(at);
      const cosine = cosineOf(dot, squares[one] ?? 0, squares[other] ?? 0);
      const score = scoreOf(cosine, index.held(one)?.day ?? null, index.held(other)?.day ?? null, shared);
      if (score === null) continue;
      ones[size] = places[one] ?? 0;
      others[size] = places[other] ?? 0;
      scores[size] = score;
      size += 1;
    }
    const told: ScoredPairs = {
      ids: numbered.map(([id]) => id),
      ones: ones.subarray(0, size),
      others: others.subarray(0, size),
      scores: scores.subarray(0, size),
    };
    return amongNearest(told, this.#limit);
  }
}

function standingOf(articles: number): Standing {
  return {
    isKnown: new Uint8Array(articles),
    squares: new Float64Array(articles),
    drifts: new Float64Array(articles),
  };
}

/** How far a unit vector has gone, by the squared lengths before and now and the dot product of the two; 0 for none at all. */
function driftOf(before: number, now: number, dot: number): number {
  if (now === before && dot === before) return 0;
  return Math.sqrt(Math.max(0, 2 - (2 * dot) / Math.sqrt(now * before))) + roundingOfDrift;
}

function columnsOf(size: number): [ones: Int32Array, others: Int32Array, scores: Float64Array] {
  return [new Int32Array(size), new Int32Array(size), new Float64Array(size)];
}

/** Those pairs of which each article is among the `limit` nearest of the other, ties by id. */
function amongNearest(pairs: ScoredPairs, limit: number): ScoredPairs {
  const { ids, ones, others, scores } = pairs;
  const degrees = new Int32Array(ids.length);
  for (const places of [ones, others]) for (const place of places) degrees[place] = (degrees[place] ?? 0) + 1;
  const crowded = new Map<
    number,
    { readonly pair: number; readonly other: number; readonly score: number }[]
  >();
  for (const [place, degree] of degrees.entries()) if (degree > limit) crowded.set(place, []);
  if (crowded.size === 0) return pairs;
  for (let pair = 0; pair < scores.length; pair += 1) {
    const [one, other, score] = [ones[pair] ?? 0, others[pair] ?? 0, scores[pair] ?? 0];
    crowded.get(one)?.push({ pair, other, score });
    crowded.get(other)?.push({ pair, other: one, score });
  }
  const isLeft = new Uint8Array(scores.length);
  for (const near of crowded.values()) {
    near.sort((a, b) => b.score - a.score || a.other - b.other);
    for (const { pair } of near.slice(limit)) isLeft[pair] = 1;
  }
  const isKept = (_: number, pair: number): boolean => isLeft[pair] === 0;
  return {
    ids,
    ones: ones.filter(isKept),
    others: others.filter(isKept),
    scores: scores.filter(isKept),
  };
}
