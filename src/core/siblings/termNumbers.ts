/** Numbers terms in the order in which they come: an open-addressing hash table over typed arrays. */
export class TermNumbers {
  /** The number of a term, and one; 0 where there is none. At least half of it is free. */
  #slots = new Int32Array(1 << 11);
  #terms = new Int32Array(1 << 10);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The terms by number; those beyond `size` mean nothing. */
  get terms(): Int32Array {
    return this.#terms;
  }

  /** The number of a term, or -1. */
  find(term: number): number {
    return (this.#slots[this.#slotOf(term)] ?? 0) - 1;
  }

  /** The number of a term, which it is given now unless it has one. */
  numberOf(term: number): number {
    const slot = this.#slotOf(term);
    const number = (this.#slots[slot] ?? 0) - 1;
    if (number >= 0) return number;
    if (this.#size === this.#terms.length) {
      this.#grow();
      return this.numberOf(term);
    }
    this.#terms[this.#size] = term;
    this.#size += 1;
    this.#slots[slot] = this.#size;
    return this.#size - 1;
  }

  /** Where the term is, or the free slot where it would go. */
  #slotOf(term: number): number {
    const mask = this.#slots.length - 1;
    // The lowest bit of a term says little.
    let slot = (term ^ (term >>> 11)) & mask;
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0 || this.#terms[number] === term) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const terms = this.#terms;
    this.#terms = new Int32Array(terms.length * 2);
    this.#terms.set(terms);
    this.#slots = new Int32Array(terms.length * 4);
    for (let number = 0; number < this.#size; number += 1) {
      this.#slots[this.#slotOf(terms[number] ?? 0)] = number + 1;
    }
  }
}
