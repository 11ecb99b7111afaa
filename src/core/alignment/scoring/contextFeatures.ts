import type { Pair } from '../exactLinks';
import { FeatureWriter } from './featureWriter';

/** A pair of sentences and how similar they are, from 0 to 1. */
export interface SimilarPair extends Pair {
  readonly similarity: number;
}

/** How a pair stands among the other pairs of its two texts; none of it depends on which is the left one. */
export const contextFeatureNames = [
  'similarity',
  'relativeLess',
  'relativeMore',
  'rankLess',
  'rankMore',
  'leadLess',
  'leadMore',
  'diagonal',
  'antidiagonal',
  'sideLess',
  'sideMore',
  'around',
  'distance',
  'earlier',
  'later',
  'earlierShare',
  'laterShare',
] as const;

/** Pairs at most this many sentences away, on both sides, are near. */
const reach = 2;
const width = 2 * reach + 1;

/** Looks up the similarity of pairs near a pair. Pairs that it is not given count as not similar at all. */
export class PairContext {
  /** Undefined for a sentence without pairs. */
  readonly #byLeft: (SimilarityList | undefined)[];
  readonly #byRight: (SimilarityList | undefined)[];
  /** The similarities around the pair at hand, row by row. */
  readonly #near = new Float64Array(width * width);

  /** @param left Number of sentences on the left. */
  constructor(left: number, right: number) {
    this.#byLeft = new Array<SimilarityList | undefined>(left);
    this.#byRight = new Array<SimilarityList | undefined>(right);
  }

  /** Takes in a pair; all pairs before the first is measured. */
  add(left: number, right: number, similarity: number): void {
    (this.#byLeft[left] ??= new SimilarityList()).add(right, similarity);
    (this.#byRight[right] ??= new SimilarityList()).add(left, similarity);
  }

  /** Writes the features of a pair, in the order of `contextFeatureNames`, from a place on. */
  measure({ left, right, similarity }: SimilarPair, into: Float64Array, from: number): void {
    const row = new FeatureWriter(into, from);
    const here = this.#byLeft[left];
    const there = this.#byRight[right];
    if (!here || !there) return;
    row.write(similarity);
    row.writeBoth(similarity / here.highest(), similarity / there.highest());
    row.writeBoth(here.rank(similarity), there.rank(similarity));
    row.writeBoth(similarity - here.highestBut(similarity), similarity - there.highestBut(similarity));
    const around = this.#lookAround(left, right);
    const near = (dl: number, dr: number) => this.#near[(dl + reach) * width + dr + reach] ?? 0;
    row.write(Math.max(near(-1, -1), near(1, 1)));
    row.write(Math.max(near(-1, 1), near(1, -1)));
    row.writeBoth(Math.max(near(-1, 0), near(1, 0)), Math.max(near(0, -1), near(0, 1)));
    row.write(around);
    const leftShare = left / Math.max(1, this.#byLeft.length - 1);
    const rightShare = right / Math.max(1, this.#byRight.length - 1);
    row.write(Math.abs(leftShare - rightShare));
    row.writeBoth(left, right);
    row.writeBoth(leftShare, rightShare);
  }

  /** Fills the table of near pairs; the mean of all but the one in the middle. */
  #lookAround(left: number, right: number): number {
    this.#near.fill(0);
    let sum = 0;
    for (let row = Math.max(0, left - reach); row <= left + reach; row++) {
      const list = this.#byLeft[row];
      if (!list) continue;
      for (const [slot, other] of list.others.entries()) {
        const column = other - right + reach;
        if (column < 0 || column >= width) continue;
        const similarity = list.similarities[slot] ?? 0;
        this.#near[(row - left + reach) * width + column] = similarity;
        if (row !== left || column !== reach) sum += similarity;
      }
    }
    return sum / (width * width - 1);
  }
}

/** The sentences of the other side that are paired with a sentence, and how similar they are. */
class SimilarityList {
  readonly others: number[] = [];
  readonly similarities: number[] = [];

  add(other: number, similarity: number): void {
    this.others.push(other);
    this.similarities.push(similarity);
  }

  highest(): number {
    return this.highestBut(NaN);
  }

  /** The highest when one occurrence of a similarity is left out; 0 when none is left. */
  highestBut(but: number): number {
    let isLeftOut = false;
    let highest = 0;
    for (const similarity of this.similarities) {
      if (similarity === but && !isLeftOut) isLeftOut = true;
      else if (similarity > highest) highest = similarity;
    }
    return highest;
  }

  /** How many are higher. */
  rank(similarity: number): number {
    let higher = 0;
    for (const other of this.similarities) if (other > similarity) higher++;
    return higher;
  }
}
