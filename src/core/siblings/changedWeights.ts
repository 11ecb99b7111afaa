import { type PackedTerms, Unpacker } from './postings/packedTerms';
import type { Weigh } from './postings/weights';

/** Of each term three values stand one behind the other: its number, what it weighed and what it weighs. */
const valuesOfTerm = 3;

/** What has become of the vector of an article. */
export interface ChangedVector {
  /** The squared length now, less what it was. */
  readonly squares: number;
  /** The dot product of what it was and what it is, less the squared length that it had. */
  readonly dot: number;
}

/** The terms of articles that weigh otherwise than they did, kept so that dot products are mended by them alone. */
export class ChangedWeights {
  readonly #unpacker = new Unpacker();
  #values = new Int32Array(1 << 12);
  #size = 0;
  /** By number of the article. */
  readonly #begins: Int32Array;
  readonly #ends: Int32Array;

  /** `isChanged` is 1, by number, for the terms that may weigh otherwise; articles are numbered below `articles`. */
  constructor(
    private readonly isChanged: Uint8Array,
    private readonly then: Weigh,
    private readonly now: Weigh,
    articles: number,
  ) {
    this.#begins = new Int32Array(articles);
    this.#ends = new Int32Array(articles);
  }

  /** Takes in an article. */
  add(article: number, packed: PackedTerms): ChangedVector {
    const { terms, counts } = this.#unpacker.unpack(packed);
    this.#begins[article] = this.#size;
    let [squares, dot] = [0, 0];
    for (let at = 0; at < terms.length; at += 1) {
      const number = terms[at] ?? 0;
      if (this.isChanged[number] !== 1) continue;
      const count = counts[at] ?? 0;
      const [then, now] = [this.then(number, count), this.now(number, count)];
      // It counts, too, where it weighs the same here: the other article of a pair may hold it more often.
      this.#write(number, then, now);
      squares += now * now - then * then;
      dot += now * then - then * then;
    }
    this.#ends[article] = this.#size;
    return { squares, dot };
  }

  /** The dot product of two articles that were taken in, less what it was. */
  dot(one: number, other: number): number {
    const values = this.#values;
    let a = this.#begins[one] ?? 0;
    let b = this.#begins[other] ?? 0;
    const [endOfA, endOfB] = [this.#ends[one] ?? 0, this.#ends[other] ?? 0];
    let dot = 0;
    while (a < endOfA && b < endOfB) {
      const inA = values[a] ?? 0;
      const inB = values[b] ?? 0;
      if (inA === inB)
        dot += (values[a + 2] ?? 0) * (values[b + 2] ?? 0) - (values[a + 1] ?? 0) * (values[b + 1] ?? 0);
      if (inA <= inB) a += valuesOfTerm;
      if (inB <= inA) b += valuesOfTerm;
    }
    return dot;
  }

  #write(number: number, then: number, now: number): void {
    if (this.#size + valuesOfTerm > this.#values.length) {
      const longer = new Int32Array(this.#values.length * 2);
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.#size] = number;
    this.#values[this.#size + 1] = then;
    this.#values[this.#size + 2] = now;
    this.#size += valuesOfTerm;
  }
}
