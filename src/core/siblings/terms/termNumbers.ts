/** Numbers terms in the order in which they come: an open-addressing hash table over typed arrays. */
export class TermNumbers {
  /** In each slot a term, and its number and one, together so that memory is asked once; 0 where there is none. */
  #slots = new Int32Array(1 << 12);
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
    return (this.#slots[this.#slotOf(term) + 1] ?? 0) - 1;
  }

  /** The number of a term, which it is given now unless it has one. */
  numberOf(term: number): number {
    const slot = this.#slotOf(term);
    const number = (this.#slots[slot + 1] ?? 0) - 1;
    if (number >= 0) return number;
    if (this.#size === this.#terms.length) {
      this.#grow();
      return this.numberOf(term);
    }
    this.#terms[this.#size] = term;
    this.#size += 1;
    this.#slots[slot] = term;
    this.#slots[slot + 1] = this.#size;
    return this.#size - 1;
  }

  /** Numbers these terms as they come, while there are none; false when one comes twice. */
  adopt(terms: Int32Array): boolean {
    let room = this.#terms.length;
    while (room < terms.length) room *= 2;
    this.#terms = new Int32Array(room);
    this.#terms.set(terms);
    this.#slots = new Int32Array(room * 4);
    const slots = this.#slots;
    for (let number = 0; number < terms.length; number += 1) {
      const term = terms[number] ?? 0;
      const slot = this.#slotOf(term);
      if (slots[slot + 1] !== 0) return false;
      slots[slot] = term;
      slots[slot + 1] = number + 1;
    }
    this.#size = terms.length;
    return true;
  }

  /** Forgets all terms; the room stays. */
  clear(): void {
    this.#slots.fill(0);
    this.#size = 0;
  }

  /** Where the term is, or the free slot where it would go. At least half of the slots are free. */
  #slotOf(term: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    // The lowest bit of a term says little.
    let slot = ((term ^ (term >>> 11)) << 1) & mask;
    while (slots[slot + 1] !== 0 && slots[slot] !== term) slot = (slot + 2) & mask;
    return slot;
  }

  #grow(): void {
    const terms = this.#terms;
    this.#terms = new Int32Array(terms.length * 2);
    this.#terms.set(terms);
    this.#slots = new Int32Array(terms.length * 8);
    for (let number = 0; number < this.#size; number += 1) {
      const term = terms[number] ?? 0;
      const slot = this.#slotOf(term);
      this.#slots[slot] = term;
      this.#slots[slot + 1] = number + 1;
    }
  }
}
