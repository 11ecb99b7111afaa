import { stem } from '../alignment/stem';
import { mixedHash } from '../text/hash';
import { normaliseWord } from '../text/normalise';
import { shareOf } from './commonTerms';
import { stemTerm } from './term';

/** A stem in more texts than this tells nothing, and a pair of words tells nothing when one of them is in more than that. */
const tellsNothing = 0.5;
const pairsWithNothing = 0.25;

/** What a row keeps of a word: two hashes of it as written, */
const first = 0;
const second = 1;
/** a hash of its normal form, */
const exact = 2;
/** the term that its stem is, */
const term = 3;
/** and whether that tells anything, and in pairs. */
const use = 4;
const tells = 1;
const pairs = 2;
const rowLength = 5;

/**
 * Words as they were met in texts, each normalised and stemmed once and then known by its number. They are told apart by
 * 64 bits of hash, so that no string is made of a word that is known.
 */
export class KnownWords {
  /** The number of a word, and one; 0 where there is none. At least half of it is free. */
  #slots = new Int32Array(1 << 12);
  #rows = new Int32Array(rowLength << 11);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  numberOf(text: string, start: number, end: number): number {
    let one = 0x811c9dc5;
    let two = 0x9e3779b9;
    for (let at = start; at < end; at += 1) {
      const unit = text.charCodeAt(at);
      one = Math.imul(one ^ unit, 0x01000193);
      two = Math.imul(two ^ unit, 0x85ebca6b);
    }
    const slots = this.#slots;
    const rows = this.#rows;
    const mask = slots.length - 1;
    let slot = (one ^ (one >>> 15)) & mask;
    for (;;) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0) break;
      if (rows[number * rowLength + first] === one && rows[number * rowLength + second] === two)
        return number;
      slot = (slot + 1) & mask;
    }
    if (this.#size * 2 === slots.length) {
      this.#grow();
      return this.numberOf(text, start, end);
    }
    const norm = normaliseWord(text.slice(start, end));
    const form = stem(norm);
    const share = shareOf(form);
    const uses = (share <= tellsNothing ? tells : 0) | (share <= pairsWithNothing ? pairs : 0);
    rows.set([one, two, mixedHash(norm), stemTerm(form), uses], this.#size * rowLength);
    this.#size += 1;
    slots[slot] = this.#size;
    return this.#size - 1;
  }

  /** A hash of the word itself, not of its stem. */
  exact(word: number): number {
    return this.#rows[word * rowLength + exact] ?? 0;
  }

  /** The term that the word's stem is. */
  term(word: number): number {
    return this.#rows[word * rowLength + term] ?? 0;
  }

  /** Whether the term tells anything. */
  tells(word: number): boolean {
    return ((this.#rows[word * rowLength + use] ?? 0) & tells) !== 0;
  }

  /** Whether the pairs that the term is in tell anything. */
  pairs(word: number): boolean {
    return ((this.#rows[word * rowLength + use] ?? 0) & pairs) !== 0;
  }

  #grow(): void {
    const rows = this.#rows;
    this.#rows = new Int32Array(rows.length * 2);
    this.#rows.set(rows);
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.#size; number += 1) {
      const one = rows[number * rowLength + first] ?? 0;
      let slot = (one ^ (one >>> 15)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}
