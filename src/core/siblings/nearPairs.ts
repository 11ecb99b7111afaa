import { countShared } from '../text/ascending';
import type { HeldArticle } from './heldArticle';
import { mostVerbatim } from './rank';
import type { StoredPairs } from './storedNeighbours';

/** Two articles, by number, whose vectors have that dot product, and how many sentences count that stand in both. */
export interface NearPair {
  readonly one: number;
  readonly other: number;
  readonly dot: number;
  readonly shared: number;
}

const numberBits = 24;
const numberMask = (1 << numberBits) - 1;

/** Many pairs in little memory, each once. */
export class NearPairs {
  #size = 0;
  #ones: Int32Array = new Int32Array(0);
  #others: Int32Array = new Int32Array(0);
  #dots: Float64Array = new Float64Array(0);

  static of({ runs, others, dots }: StoredPairs): NearPairs {
    const pairs = new NearPairs();
    pairs.#size = others.length;
    pairs.#ones = new Int32Array(others.length);
    pairs.#others = others;
    pairs.#dots = dots;
    for (let run = 0, at = 0; run < runs.length; run += 2) {
      const end = at + (runs[run + 1] ?? 0);
      pairs.#ones.fill(runs[run] ?? 0, at, end);
      at = end;
    }
    return pairs;
  }

  get size(): number {
    return this.#size;
  }

  add(one: number, other: number, dot: number, shared: number): void {
    if (this.#size === this.#others.length) this.#grow();
    this.#ones[this.#size] = one;
    this.#others[this.#size] = other | (shared << numberBits);
    this.#dots[this.#size] = dot;
    this.#size += 1;
  }

  at(place: number): NearPair {
    const other = this.#others[place] ?? 0;
    return {
      one: this.#ones[place] ?? 0,
      other: other & numberMask,
      dot: this.#dots[place] ?? 0,
      shared: other >>> numberBits,
    };
  }

  /** All of them, articles by their new numbers. */
  stored(numbers: Int32Array): StoredPairs {
    const runs: number[] = [];
    const others = new Int32Array(this.#size);
    let last = -1;
    for (let at = 0; at < this.#size; at += 1) {
      const { one, other, shared } = this.at(at);
      if (one !== last) runs.push(numbers[one] ?? 0, 0);
      runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
      last = one;
      others[at] = (numbers[other] ?? 0) | (shared << numberBits);
    }
    return { runs: Int32Array.from(runs), others, dots: this.#dots.slice(0, this.#size) };
  }

  #grow(): void {
    const length = Math.max(1 << 10, this.#size * 2);
    const [ones, others, dots] = [new Int32Array(length), new Int32Array(length), new Float64Array(length)];
    ones.set(this.#ones);
    others.set(this.#others);
    dots.set(this.#dots);
    [this.#ones, this.#others, this.#dots] = [ones, others, dots];
  }
}

/** How many sentences count that stand word for word in both. */
export function sharedSentences(one: HeldArticle, other: HeldArticle): number {
  return Math.min(mostVerbatim, countShared(one.sentences, other.sentences));
}
