import type { Word } from '../../alignment/words/words';

/** Two parts that share this many words in a row are candidates for one utterance. */
export const runLength = 3;

const smallest = 1 << 10;

/**
 * Numbers for words and for rows of `runLength` words, the same for the same words: to join and look up what two articles
 * quote would take longer than all that is done with it.
 */
export class Rows {
  /** By the number of a form. */
  readonly #keys: number[] = [];
  readonly #words = new Map<string, number>();
  /** The words of each row, one row after another. */
  #rows = new Int32Array(runLength * smallest);
  #count = 0;
  /** For each slot the row that lies there, counted from 1; 0 where none does. At most half of them are taken. */
  #slots = new Int32Array(2 * smallest);

  keyOf({ form }: Word): number {
    return (this.#keys[form.id] ??= this.#numberOf(form.norm));
  }

  keysOf(words: readonly Word[]): readonly number[] {
    return words.map((word) => this.keyOf(word));
  }

  /** Each stretch of `runLength` words, given by their keys. */
  rowsOf(keys: readonly number[]): readonly number[] {
    const rows: number[] = [];
    for (let at = runLength - 1; at < keys.length; at++)
      rows.push(this.rowOf(keys[at - 2] ?? 0, keys[at - 1] ?? 0, keys[at] ?? 0));
    return rows;
  }

  /** The row of three words, given by their keys. */
  rowOf(first: number, second: number, third: number): number {
    const mask = this.#slots.length - 1;
    let slot = slotOf(first, second, third) & mask;
    for (let row = this.#slots[slot] ?? 0; row !== 0; row = this.#slots[slot] ?? 0) {
      const at = runLength * (row - 1);
      if (this.#rows[at] === first && this.#rows[at + 1] === second && this.#rows[at + 2] === third)
        return row - 1;
      slot = (slot + 1) & mask;
    }
    const at = runLength * this.#count;
    this.#rows[at] = first;
    this.#rows[at + 1] = second;
    this.#rows[at + 2] = third;
    this.#slots[slot] = ++this.#count;
    if (runLength * this.#count === this.#rows.length) this.#grow();
    return this.#count - 1;
  }

  #numberOf(norm: string): number {
    let number = this.#words.get(norm);
    if (number === undefined) this.#words.set(norm, (number = this.#words.size));
    return number;
  }

  #grow(): void {
    const rows = new Int32Array(2 * this.#rows.length);
    rows.set(this.#rows);
    this.#rows = rows;
    const slots = new Int32Array(2 * this.#slots.length);
    for (let row = 0; row < this.#count; row++) {
      const [first = 0, second = 0, third = 0] = rows.subarray(runLength * row, runLength * (row + 1));
      let slot = slotOf(first, second, third) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = row + 1;
    }
    this.#slots = slots;
  }
}

function slotOf(first: number, second: number, third: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
