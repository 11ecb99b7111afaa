import { TermNumbers } from './termNumbers';
import type { CountedTerms } from './packedTerms';
import { commonShares } from './commonTerms';
import { isPair } from './term';

/** A small library knows little about which terms are rare: that many texts of general English are counted with it. */
export const backgroundTexts = 200;
/** An article's number and the count of a term in it share 32 bits. */
const countShift = 24;
const articleMask = (1 << countShift) - 1;

/** What a row tells: the articles that were added and not dropped since, of which some may be gone; */
const added = 0;
/** how many articles hold the term now; */
const holders = 1;
/** the only article that was added, or where the region of several begins; */
const place = 2;
/** the most often that an article held the term; */
const most = 3;
/** and whether it is a pair of words. */
const pair = 4;
const rowLength = 5;

/** How many texts of general English hold a term, by its number. */
const inBackground = Float64Array.from(commonShares, ([, share]) => share * backgroundTexts);
/** Natural logarithms of the first whole numbers, 0 standing for 1. */
const logarithms = Float64Array.from({ length: 1 << 12 }, (_, number) => Math.log(Math.max(1, number)));

/**
 * The terms of a library by number, and for each which articles hold it how often. The articles of a term that several
 * hold are in a region of one array, its length a power of two.
 */
export class TermTable {
  readonly #numbers = new TermNumbers();
  /** What is known of a term, by its number times `rowLength`; together, since it is needed together. */
  #rows = new Uint32Array(0);
  #pool = new Uint32Array(1 << 12);
  #poolLength = 0;
  /** The first free region by the logarithm of its length, and one; each holds the next. */
  readonly #free = new Uint32Array(32);
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
    const number = this.#numbers.numberOf(term);
    if (number * rowLength >= this.#rows.length) {
      const longer = new Uint32Array(this.#numbers.terms.length * rowLength);
      longer.set(this.#rows);
      this.#rows = longer;
    }
    this.#rows[number * rowLength + pair] = isPair(term) ? 1 : 0;
    return number;
  }

  isPair(number: number): boolean {
    return this.#rows[number * rowLength + pair] === 1;
  }

  /** Whether a term is common everywhere; such terms are in every table. */
  isCommon(number: number): boolean {
    return number < inBackground.length;
  }

  /** How many articles hold the term. */
  holders(number: number): number {
    return this.#rows[number * rowLength + holders] ?? 0;
  }

  /** The most often that an article held the term. */
  most(number: number): number {
    return this.#rows[number * rowLength + most] ?? 0;
  }

  /** The logarithm of how many texts hold a term: of so many articles, and of general English. */
  logHolders(number: number, articles: number): number {
    const background = inBackground[number];
    if (background !== undefined) return Math.log(Math.max(1, articles) + background);
    return logarithms[articles] ?? Math.log(articles);
  }

  /** Adds an article, numbered below 2^24, that holds these terms. */
  add(article: number, { terms, counts }: CountedTerms): void {
    let pool = this.#pool;
    const rows = this.#rows;
    for (let at = 0; at < terms.length; at += 1) {
      const row = (terms[at] ?? 0) * rowLength;
      const count = counts[at] ?? 0;
      const posting = ((count << countShift) | article) >>> 0;
      let filled = rows[row + added] ?? 0;
      // A region that has as many as its length, a power of two, is full.
      if (filled > 0 && (filled & (filled - 1)) === 0) {
        filled = this.#makeRoom(row, filled);
        pool = this.#pool;
      }
      if (filled === 0) rows[row + place] = posting;
      else pool[(rows[row + place] ?? 0) + filled] = posting;
      rows[row + added] = filled + 1;
      rows[row + holders] = (rows[row + holders] ?? 0) + 1;
      if (count > (rows[row + most] ?? 0)) rows[row + most] = count;
    }
    this.#postings += terms.length;
  }

  /** Says that an article which holds the term is gone; `accumulate` may still count it. */
  release(number: number): void {
    const at = number * rowLength + holders;
    this.#rows[at] = (this.#rows[at] ?? 1) - 1;
    this.#postings -= 1;
  }

  /** Adds `weights[count]` to the score of each article that was added with the term `count` times. */
  accumulate(number: number, weights: Float64Array, scores: Float64Array): void {
    const row = number * rowLength;
    const length = this.#rows[row + added] ?? 0;
    const begin = this.#rows[row + place] ?? 0;
    if (length === 1) {
      addTo(scores, weights, begin);
      return;
    }
    const pool = this.#pool;
    for (let at = begin; at < begin + length; at += 1) addTo(scores, weights, pool[at] ?? 0);
  }

  /** Moves the articles of a full region, without those that are gone, to one where another has room; tells how many. */
  #makeRoom(row: number, length: number): number {
    const rows = this.#rows;
    const old = rows[row + place] ?? 0;
    const kept = rows[row + holders] ?? 0;
    rows[row + added] = kept;
    if (kept > 0) {
      const region = this.#region(2 << (31 - Math.clz32(kept)));
      const pool = this.#pool;
      for (let at = 0, to = region; at < length; at += 1) {
        const posting = length === 1 ? old : (pool[old + at] ?? 0);
        if (kept === length || !this.isGone(posting & articleMask)) pool[to++] = posting;
      }
      rows[row + place] = region;
    }
    if (length > 1) this.#release(old, length);
    return kept;
  }

  /** A region of that length, a power of two. */
  #region(length: number): number {
    const size = 31 - Math.clz32(length);
    const free = this.#free[size] ?? 0;
    if (free > 0) {
      this.#free[size] = this.#pool[free - 1] ?? 0;
      return free - 1;
    }
    const region = this.#poolLength;
    this.#poolLength += length;
    if (this.#poolLength > this.#pool.length) {
      const longer = new Uint32Array(Math.max(this.#poolLength, Math.ceil(this.#pool.length * 1.5)));
      longer.set(this.#pool);
      this.#pool = longer;
    }
    return region;
  }

  #release(region: number, length: number): void {
    const size = 31 - Math.clz32(length);
    this.#pool[region] = this.#free[size] ?? 0;
    this.#free[size] = region + 1;
  }
}

function addTo(scores: Float64Array, weights: Float64Array, posting: number): void {
  const article = posting & articleMask;
  scores[article] = (scores[article] ?? 0) + (weights[posting >>> countShift] ?? 0);
}
