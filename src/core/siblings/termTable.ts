import { commonShares } from './commonTerms';
import type { CountedTerms } from './packedTerms';
import { Regions } from './regions';
import { isPair } from './term';
import { TermNumbers } from './termNumbers';

/** A small library knows little about which terms are rare: that many texts of general English are counted with it. */
export const backgroundTexts = 200;
/** An article's number and the count of a term in it share 32 bits. */
const countShift = 24;
const articleMask = (1 << countShift) - 1;

/** What a row tells: how many articles were added and not dropped since; */
const added = 0;
/** how many of these do not hold the term any more; */
const gone = 1;
/** the only article that was added, or where the region of several begins; */
const place = 2;
/** and in parts for how many there is room, as the logarithm to base 2, */
const state = 3;
const roomMask = 0x3f;
/** whether the term is a pair of words, */
const pairBit = 0x40;
/** and the most often that an article held it. */
const mostShift = 8;
const rowLength = 4;

/** How many texts of general English hold a term, by its number. */
const inBackground = Float64Array.from(commonShares, ([, share]) => share * backgroundTexts);
/** Natural logarithms of the first whole numbers, 0 standing for 1. */
const logarithms = Float64Array.from({ length: 1 << 12 }, (_, number) => Math.log(Math.max(1, number)));

/** The terms of a library by number, and for each which articles hold it how often. */
export class TermTable {
  readonly #numbers = new TermNumbers();
  /** By the number of a term times `rowLength`; together, since it is needed together. */
  #rows = new Uint32Array(0);
  /** The articles of the terms that several hold. */
  readonly #regions = new Regions();
  #postings = 0;

  /** `isGone` tells of an article whether it has been removed. */
  constructor(private readonly isGone: (article: number) => boolean) {
    // They come first, so that `inBackground` goes by their numbers.
    for (const [term] of commonShares) this.numberOf(term);
  }

  get size(): number {
    return this.#numbers.size;
  }

  /** How many articles the terms have, added up. */
  get postings(): number {
    return this.#postings;
  }

  /** The terms by number; those beyond `size` mean nothing. */
  get terms(): Int32Array {
    return this.#numbers.terms;
  }

  /** The number of a term, or -1. */
  find(term: number): number {
    return this.#numbers.find(term);
  }

  /** The number of a term, which it is given now unless it has one. */
  numberOf(term: number): number {
    const { size } = this.#numbers;
    const number = this.#numbers.numberOf(term);
    if (number < size) return number;
    if (number * rowLength >= this.#rows.length) {
      const rows = new Uint32Array(this.#numbers.terms.length * rowLength);
      rows.set(this.#rows);
      this.#rows = rows;
    }
    this.#rows[number * rowLength + state] = isPair(term) ? pairBit : 0;
    return number;
  }

  isPair(number: number): boolean {
    return ((this.#rows[number * rowLength + state] ?? 0) & pairBit) !== 0;
  }

  /** Whether a term is common everywhere; such terms are in every table. */
  isCommon(number: number): boolean {
    return number < inBackground.length;
  }

  /** How many articles hold the term. */
  holders(number: number): number {
    const row = number * rowLength;
    return (this.#rows[row + added] ?? 0) - (this.#rows[row + gone] ?? 0);
  }

  /** The most often that an article held the term. */
  most(number: number): number {
    return (this.#rows[number * rowLength + state] ?? 0) >>> mostShift;
  }

  /** The logarithm of how many texts hold a term: of so many articles, and of general English. */
  logHolders(number: number, articles: number): number {
    const background = inBackground[number];
    if (background !== undefined) return Math.log(Math.max(1, articles) + background);
    return logarithms[articles] ?? Math.log(articles);
  }

  /** Makes room for as many articles as will hold each term, by its number; none may have been added before. */
  reserve(holders: Int32Array): void {
    const sizes = new Uint8Array(holders.length);
    let length = 0;
    for (let number = 0; number < sizes.length; number += 1) {
      const size = sizeFor(Math.max(1, holders[number] ?? 0) - 1);
      sizes[number] = size;
      length += 1 << size;
    }
    this.#regions.reserve(length);
    for (let number = 0; number < sizes.length; number += 1) {
      const size = sizes[number] ?? 0;
      if (size === 0) continue;
      this.#rows[number * rowLength + place] = this.#regions.take(size);
      this.#rows[number * rowLength + state] = (this.#rows[number * rowLength + state] ?? 0) | size;
    }
  }

  /** Adds an article, numbered below 2^24, that holds these terms. */
  add(article: number, { terms, counts }: CountedTerms): void {
    const rows = this.#rows;
    let values = this.#regions.values;
    for (let at = 0; at < terms.length; at += 1) {
      const number = terms[at] ?? 0;
      const count = counts[at] ?? 0;
      const row = number * rowLength;
      if (rows[row + added] === 1 << ((rows[row + state] ?? 0) & roomMask)) {
        this.#makeRoom(row);
        values = this.#regions.values;
      }
      const posting = ((count << countShift) | article) >>> 0;
      const before = rows[row + added] ?? 0;
      const told = rows[row + state] ?? 0;
      if ((told & roomMask) === 0) rows[row + place] = posting;
      else values[(rows[row + place] ?? 0) + before] = posting;
      rows[row + added] = before + 1;
      const most = told >>> mostShift;
      if (count > most) rows[row + state] = told + ((count - most) << mostShift);
    }
    this.#postings += terms.length;
  }

  /** Says that an article which holds these terms is gone; `accumulate` may still count it. */
  release(terms: Int32Array): void {
    for (const number of terms) {
      const at = number * rowLength + gone;
      this.#rows[at] = (this.#rows[at] ?? 0) + 1;
    }
    this.#postings -= terms.length;
  }

  /** Adds `weights[count]` to the score of each article that was added with the term `count` times. */
  accumulate(number: number, weights: Float64Array, scores: Float64Array): void {
    const row = number * rowLength;
    const length = this.#rows[row + added] ?? 0;
    const begin = this.#rows[row + place] ?? 0;
    if (((this.#rows[row + state] ?? 0) & roomMask) === 0) {
      if (length > 0) addTo(scores, weights, begin);
      return;
    }
    const { values } = this.#regions;
    for (let at = begin; at < begin + length; at += 1) addTo(scores, weights, values[at] ?? 0);
  }

  /** Moves the articles of a full row, without those that are gone, to where another has room. */
  #makeRoom(row: number): void {
    const rows = this.#rows;
    const from = rows[row + place] ?? 0;
    const size = (rows[row + state] ?? 0) & roomMask;
    const length = 1 << size;
    const kept = length - (rows[row + gone] ?? 0);
    const newSize = sizeFor(kept);
    if (newSize > 0) {
      const to = this.#regions.take(newSize);
      const { values } = this.#regions;
      let next = to;
      for (let at = 0; at < length; at += 1) {
        const posting = size === 0 ? from : (values[from + at] ?? 0);
        if (kept === length || !this.isGone(posting & articleMask)) values[next++] = posting;
      }
      rows[row + place] = to;
    }
    if (size > 0) this.#regions.giveBack(from, size);
    rows[row + added] = kept;
    rows[row + gone] = 0;
    rows[row + state] = (rows[row + state] ?? 0) - size + newSize;
  }
}

/** The least power of 2, by its exponent, that is more than so many. */
function sizeFor(count: number): number {
  return 32 - Math.clz32(count);
}

function addTo(scores: Float64Array, weights: Float64Array, posting: number): void {
  const article = posting & articleMask;
  scores[article] = (scores[article] ?? 0) + (weights[posting >>> countShift] ?? 0);
}
