import { stem } from '../alignment/stem';
import { mixedHash } from '../text/hash';
import { normaliseWord } from '../text/normalise';
import type { Span } from '../text/span';
import { eachWord } from '../text/tokens';
import commonTerms from './commonTerms.json';

/** A stem in more texts than this tells nothing, and a pair of words tells nothing when one of them is in more than that. */
const tellsNothing = 0.5;
const pairsWithNothing = 0.25;

const shares: ReadonlyMap<string, number> = new Map(Object.entries(commonTerms));

/** Terms that are common everywhere, and the share of English texts that are expected to hold each. */
export const commonShares: readonly (readonly [term: number, share: number])[] = [...shares].map(
  ([form, share]) => [single(mixedHash(form)), share],
);

/** Whether a term is a pair of words. */
export function isPair(term: number): boolean {
  return (term & 1) === 1;
}

/** A stretch of a text that is read by itself. */
export interface Passage extends Span {
  readonly text: string;
}

/**
 * Visits the terms of a passage in order, pairs after their second word, each with the span of its words. A term is a stem
 * or a pair of stems in a row, known by a signed 32-bit hash; function words are none. Returns a hash of all the words,
 * whatever their punctuation and case.
 */
export function readTerms(
  { text, start: from, end: to }: Passage,
  visit: (term: number, start: number, end: number) => void,
): number {
  if (words.size > mostKept) words = new Words();
  let whole = 0;
  let before = -1;
  let beforeStart = 0;
  const visitWord = (start: number, end: number): void => {
    const word = words.numberOf(text, start, end);
    const stem = words.stem(word);
    const share = words.share(word);
    whole = mix(whole, words.exact(word));
    if (share <= tellsNothing) visit(stem, start, end);
    if (share > pairsWithNothing) {
      before = -1;
      return;
    }
    if (before >= 0) visit(mix(words.stem(before), stem) | 1, beforeStart, end);
    before = word;
    beforeStart = start;
  };
  eachWord(text, visitWord, from, to);
  return whole;
}

const mostKept = 100_000;
const rowLength = 4;

/** Words as they were met in texts, each normalised and stemmed once. They are told apart by 64 bits of hash. */
class Words {
  /** The number of a word, and one; 0 where there is none. At least half of it is free. */
  #slots = new Int32Array(1 << 12);
  #size = 0;
  /** By number times `rowLength`: both hashes of the word as written, a hash of its normal form, and its stem. */
  #rows = new Int32Array(rowLength << 11);
  readonly #shares: number[] = [];

  get size(): number {
    return this.#size;
  }

  numberOf(text: string, start: number, end: number): number {
    let first = 0x811c9dc5;
    let second = 0x9e3779b9;
    for (let at = start; at < end; at += 1) {
      const unit = text.charCodeAt(at);
      first = Math.imul(first ^ unit, 0x01000193);
      second = Math.imul(second ^ unit, 0x85ebca6b);
    }
    const rows = this.#rows;
    const mask = this.#slots.length - 1;
    let slot = (first ^ (first >>> 15)) & mask;
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) break;
      if (rows[number * rowLength] === first && rows[number * rowLength + 1] === second) return number;
      slot = (slot + 1) & mask;
    }
    if (this.#size * rowLength === rows.length) {
      this.#grow();
      return this.numberOf(text, start, end);
    }
    const norm = normaliseWord(text.slice(start, end));
    const form = stem(norm);
    rows.set([first, second, mixedHash(norm), single(mixedHash(form))], this.#size * rowLength);
    this.#shares.push(shares.get(form) ?? 0);
    this.#size += 1;
    this.#slots[slot] = this.#size;
    return this.#size - 1;
  }

  /** A hash of the word itself, not of its stem. */
  exact(word: number): number {
    return this.#rows[word * rowLength + 2] ?? 0;
  }

  stem(word: number): number {
    return this.#rows[word * rowLength + 3] ?? 0;
  }

  /** The share of English texts that are expected to hold the stem; 0 when it is not common everywhere. */
  share(word: number): number {
    return this.#shares[word] ?? 0;
  }

  #grow(): void {
    const rows = this.#rows;
    this.#rows = new Int32Array(rows.length * 2);
    this.#rows.set(rows);
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.#size; number += 1) {
      const first = rows[number * rowLength] ?? 0;
      let slot = (first ^ (first >>> 15)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

let words = new Words();

/** The lowest bit tells pairs from single words. */
function single(hash: number): number {
  return hash & ~1;
}

function mix(first: number, second: number): number {
  let hash = Math.imul(first ^ (first >>> 15), 0x85ebca6b) ^ second;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
