import type { HeldArticle } from './heldArticle';
import { Unpacker } from './postings/packedTerms';
import type { Weigh } from './postings/weigh';

/** The dot products of the vectors of articles of one index, whole numbers as weights are. */
export class DotProducts {
  readonly #weigh: Weigh;
  readonly #unpacker = new Unpacker();
  /** By number the weights of the terms of `#one`, else 0. */
  readonly #weights: Int32Array;
  #one: HeldArticle | null = null;

  /** The numbers of all terms are below `terms`. */
  constructor(weigh: Weigh, terms: number) {
    this.#weigh = weigh;
    this.#weights = new Int32Array(terms);
  }

  /** Takes less time where the first article is the same as the one before. */
  of(one: HeldArticle, other: HeldArticle): number {
    if (one !== this.#one) this.#take(one);
    const { terms, counts } = this.#unpacker.unpack(other.terms);
    let dot = 0;
    for (let at = 0; at < terms.length; at += 1) {
      const number = terms[at] ?? 0;
      const weight = this.#weights[number] ?? 0;
      if (weight !== 0) dot += weight * this.#weigh(number, counts[at] ?? 0);
    }
    return dot;
  }

  #take(one: HeldArticle): void {
    if (this.#one)
      for (const number of this.#unpacker.unpack(this.#one.terms).terms) this.#weights[number] = 0;
    const { terms, counts } = this.#unpacker.unpack(one.terms);
    for (let at = 0; at < terms.length; at += 1) {
      const number = terms[at] ?? 0;
      this.#weights[number] = this.#weigh(number, counts[at] ?? 0);
    }
    this.#one = one;
  }
}
