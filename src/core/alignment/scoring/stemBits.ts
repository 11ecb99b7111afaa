/** A small bit set for each stem of one sentence at a time; its memory is used again for the next sentence. */
export class StemBits {
  readonly #bits: Int32Array;
  /** The sentence, counted from 1, in which a stem was last met. */
  readonly #metIn: Int32Array;
  #sentence = 0;

  constructor(stems: number) {
    this.#bits = new Int32Array(stems);
    this.#metIn = new Int32Array(stems);
  }

  /** @param values One a stem, each from 0 to 30: the number of its bit. */
  take(stems: Int32Array, values: Int32Array): void {
    this.#sentence++;
    for (let at = 0; at < stems.length; at++) {
      const id = stems[at] ?? 0;
      const bit = 1 << (values[at] ?? 0);
      this.#bits[id] = this.has(id) ? this.of(id) | bit : bit;
      this.#metIn[id] = this.#sentence;
    }
  }

  has(id: number): boolean {
    return this.#metIn[id] === this.#sentence;
  }

  /** The bits of a stem that the sentence has. */
  of(id: number): number {
    return this.#bits[id] ?? 0;
  }
}
