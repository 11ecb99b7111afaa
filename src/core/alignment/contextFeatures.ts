import type { Pair } from './exactLinks';

/** A pair of sentences and how similar they are, from 0 to 1. */
export interface SimilarPair extends Pair {
  readonly similarity: number;
}

/** How a pair stands among the other pairs of its two texts; none of it depends on which is the left one. */
export const contextFeatureNames = [
  'similarity',
  'relativeLess',
  'relativeMore',
  'rank',
  'leadLess',
  'leadMore',
  'diagonal',
  'antidiagonal',
  'sideLess',
  'sideMore',
  'around',
  'distance',
] as const;

/** Looks up the similarity of pairs near a pair. Pairs that it is not given count as not similar at all. */
export class PairContext {
  readonly #left: number;
  readonly #right: number;
  readonly #similarity = new Map<number, number>();
  readonly #byLeft: readonly number[][];
  readonly #byRight: readonly number[][];

  /** @param left Number of sentences on the left. */
  constructor(left: number, right: number, pairs: readonly SimilarPair[]) {
    this.#left = left;
    this.#right = right;
    this.#byLeft = Array.from({ length: left }, () => []);
    this.#byRight = Array.from({ length: right }, () => []);
    for (const pair of pairs) {
      this.#similarity.set(pair.left * right + pair.right, pair.similarity);
      this.#byLeft[pair.left]?.push(pair.similarity);
      this.#byRight[pair.right]?.push(pair.similarity);
    }
    for (const list of [...this.#byLeft, ...this.#byRight]) list.sort((a, b) => b - a);
  }

  /** Writes the features of a pair, in the order of `contextFeatureNames`, from a place on. */
  measure({ left, right, similarity }: SimilarPair, into: Float64Array, from: number): void {
    let at = from;
    const write = (value: number) => {
      into[at++] = value;
    };
    const writeBoth = (x: number, y: number) => {
      write(Math.min(x, y));
      write(Math.max(x, y));
    };
    const here = this.#byLeft[left] ?? [];
    const there = this.#byRight[right] ?? [];
    write(similarity);
    writeBoth(similarity / (here[0] ?? similarity), similarity / (there[0] ?? similarity));
    write(Math.max(here.indexOf(similarity), there.indexOf(similarity)));
    writeBoth(similarity - strongestOther(here, similarity), similarity - strongestOther(there, similarity));
    write(Math.max(this.#at(left - 1, right - 1), this.#at(left + 1, right + 1)));
    write(Math.max(this.#at(left - 1, right + 1), this.#at(left + 1, right - 1)));
    writeBoth(
      Math.max(this.#at(left - 1, right), this.#at(left + 1, right)),
      Math.max(this.#at(left, right - 1), this.#at(left, right + 1)),
    );
    write(this.#around(left, right));
    write(Math.abs(left / Math.max(1, this.#left - 1) - right / Math.max(1, this.#right - 1)));
  }

  #at(left: number, right: number): number {
    if (left < 0 || right < 0 || left >= this.#left || right >= this.#right) return 0;
    return this.#similarity.get(left * this.#right + right) ?? 0;
  }

  /** Mean similarity of the pairs at most two sentences away on both sides. */
  #around(left: number, right: number): number {
    let sum = 0;
    for (let dl = -2; dl <= 2; dl++) {
      for (let dr = -2; dr <= 2; dr++) if (dl !== 0 || dr !== 0) sum += this.#at(left + dl, right + dr);
    }
    return sum / 24;
  }
}

/** @param descending Holds `similarity`. */
function strongestOther(descending: readonly number[], similarity: number): number {
  const [first, second] = descending;
  return (first === similarity ? second : first) ?? 0;
}
