/**
 * Numbers words by their spelling as they are met in texts, from 0. Spellings are told apart by 64 bits of hash, so that
 * no string is made of a word that is known.
 */
export class WordNumbers {
  /** The number of a word, and one; 0 where there is none. At least half of it is free. */
  #slots = new Int32Array(1 << 12);
  /** The two hashes of each word. */
  #hashes = new Int32Array(1 << 12);
  #size = 0;

  /** The number of the word between two offsets; a new one when it was not met before. */
  numberOf(text: string, start: number, end: number): number {
    let one = 0x811c9dc5 | 0;
    let two = 0x9e3779b9 | 0;
    for (let at = start; at < end; at += 1) {
      const unit = text.charCodeAt(at);
      one = Math.imul(one ^ unit, 0x01000193);
      two = Math.imul(two ^ unit, 0x85ebca6b);
    }
    const slots = this.#slots;
    const hashes = this.#hashes;
    const mask = slots.length - 1;
    let slot = slotOf(one, mask);
    for (;;) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0) break;
      if (hashes[2 * number] === one && hashes[2 * number + 1] === two) return number;
      slot = (slot + 1) & mask;
    }
    if (this.#size * 2 === slots.length) {
      this.#grow();
      return this.numberOf(text, start, end);
    }
    hashes[2 * this.#size] = one;
    hashes[2 * this.#size + 1] = two;
    this.#size += 1;
    slots[slot] = this.#size;
    return this.#size - 1;
  }

  #grow(): void {
    const hashes = this.#hashes;
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#hashes.set(hashes);
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.#size; number += 1) {
      let slot = slotOf(hashes[2 * number] ?? 0, mask);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}
