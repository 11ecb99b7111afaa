import { commonShares } from '../terms/commonTerms';
import { type PackedTerms, Unpacker } from './packedTerms';
import { Postings } from './postings';
import type { PostingsSegment, SegmentParts, Shift } from './postingsSegment';
import { isPair } from '../terms/term';
import { TermNumbers } from '../terms/termNumbers';
import type { Weigh } from './weigh';

/** A small library knows little about which terms are rare: that many texts of general English are counted with it. */
export const backgroundTexts = 200;
/** How many texts of general English hold a term, by its number. */
const inBackground = Float64Array.from(commonShares, ([, share]) => share * backgroundTexts);
/** Natural logarithms of the first whole numbers, 0 standing for 1. */
const logarithms = Float64Array.from({ length: 1 << 12 }, (_, number) => Math.log(Math.max(1, number)));

/** The terms of a library by number, and for each which articles hold it how often. */
export class TermTable {
  #numbers = new TermNumbers();
  /** By the number of a term: its `shape`, and the most often that an article held it. */
  #shapes = new Uint32Array(0);
  #most = new Uint8Array(0);
  readonly #postings: Postings;
  readonly #unpacker = new Unpacker();
  #size = 0;

  /** `isGone` tells of an article whether it has been removed. */
  constructor(isGone: (article: number) => boolean) {
    this.#postings = new Postings(isGone, (segment) => {
      this.#count(segment);
    });
    // They come first, so that `inBackground` goes by their numbers.
    for (const [term] of commonShares) this.numberOf(term);
  }

  get size(): number {
    return this.#numbers.size;
  }

  /** How many articles the terms have, added up. */
  get postings(): number {
    return this.#size;
  }

  /** The terms by number; those beyond `size` mean nothing. */
  get terms(): Int32Array {
    return this.#numbers.terms;
  }

  /** The number of a term, or -1. */
  find(term: number): number {
    return this.#numbers.find(term);
  }

  /** The number of each of these terms, or -1. */
  findAll(terms: Int32Array): Int32Array {
    return terms.map((term) => this.#numbers.find(term));
  }

  /** The number of a term, which it is given now unless it has one. */
  numberOf(term: number): number {
    const before = this.size;
    const number = this.#numbers.numberOf(term);
    if (number >= this.#shapes.length) {
      const { length } = this.#numbers.terms;
      this.#shapes = extended(this.#shapes, new Uint32Array(length));
      this.#most = extended(this.#most, new Uint8Array(length));
    }
    if (number === before) this.#shapes[number] = isPair(term) ? 1 : 0;
    return number;
  }

  isPair(number: number): boolean {
    return (this.shape(number) & 1) === 1;
  }

  /** Twice its `holders`, and one more where it is a pair: what most terms are weighed by, found in one place. */
  shape(number: number): number {
    return this.#shapes[number] ?? 0;
  }

  /** Whether a term is common everywhere; such terms are in every table. */
  isCommon(number: number): boolean {
    return number < inBackground.length;
  }

  /** How many articles hold the term. */
  holders(number: number): number {
    return this.shape(number) >>> 1;
  }

  /** The shapes of all terms as they are now, by number. */
  shapes(): Uint32Array {
    return this.#shapes.slice(0, this.size);
  }

  /** The most often that an article held the term. */
  most(number: number): number {
    return this.#most[number] ?? 0;
  }

  /** The logarithm of how many texts hold a term: of so many articles, and of general English. */
  logHolders(number: number, articles: number): number {
    // To ask an array for what it does not have is slow.
    if (this.isCommon(number)) return Math.log(Math.max(1, articles) + (inBackground[number] ?? 0));
    return articles < logarithms.length ? (logarithms[articles] ?? 0) : Math.log(articles);
  }

  /** Adds an article, numbered below 2^24 and above all before, that holds these terms; it counts when it has been `settle`d. */
  add(article: number, terms: PackedTerms): void {
    this.#postings.add({ number: article, terms }, this.size);
  }

  /** Says that an article which holds these terms is gone; `accumulate` may still count it. */
  release(article: number, packed: PackedTerms): void {
    if (this.#postings.waits(article)) return;
    const { terms } = this.#unpacker.unpack(packed);
    for (const number of terms) this.#shapes[number] = this.shape(number) - 2;
    this.#size -= terms.length;
    this.#postings.release(article, terms.length);
  }

  /**
   * Takes over what was stored, before anything is added: the terms by number and the articles, numbered below `end`, that hold
   * them. False when these are not terms of such a table.
   */
  adopt(terms: Int32Array, segments: readonly SegmentParts[], end: number): boolean {
    const numbers = new TermNumbers();
    if (commonShares.some(([term], number) => terms[number] !== term) || !numbers.adopt(terms)) return false;
    this.#numbers = numbers;
    this.#shapes = Uint32Array.from(numbers.terms, (term, number) =>
      number < numbers.size && isPair(term) ? 1 : 0,
    );
    this.#most = new Uint8Array(numbers.terms.length);
    this.#postings.adopt(segments, end, terms.length);
    return true;
  }

  /** Brings what has been added, and what is there, into an order in which it is found fast. */
  mergeSteps(): Generator<undefined, void> {
    return this.#postings.mergeSteps(this.size);
  }

  /** What `adopt` takes, of the articles that are kept: `numbers` has the new number of each, ascending from 0, or -1. */
  partsSteps(numbers: Int32Array): Generator<undefined, readonly SegmentParts[]> {
    return this.#postings.partsSteps(numbers, this.size);
  }

  /** Counts and sorts the articles that have been added, to be done before anything is asked of them. */
  settle(): void {
    this.#postings.sort();
  }

  #count(segment: PostingsSegment): void {
    segment.eachTerm((number, holders, most) => {
      this.#shapes[number] = this.shape(number) + 2 * holders;
      if (most > (this.#most[number] ?? 0)) this.#most[number] = most;
    });
    this.#size += segment.length;
  }

  /** Adds `weights[count]` to the score of each article that was added with the term `count` times. */
  accumulate(number: number, weights: Int32Array, scores: Int32Array): void {
    this.#postings.accumulate(number, weights, scores);
  }

  /** Adds the squares of what terms weigh to those of the articles that were added with them. */
  squareSteps(weigh: Weigh, squares: Float64Array): Generator<undefined, void> {
    return this.#postings.squareSteps(weigh, squares);
  }

  /** Adds what terms add to the sums of their articles; `squared` is by count. */
  shift(shifts: readonly Shift[], sums: Float64Array, squared: Float64Array): void {
    this.#postings.shift(shifts, sums, squared);
  }
}

function extended<Values extends Uint8Array | Uint32Array>(values: Values, longer: Values): Values {
  longer.set(values);
  return longer;
}
