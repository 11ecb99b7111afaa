import { type PackedTerms, Unpacker } from './packedTerms';
import { type Shift, sumsOfArticle } from './postingsSegment';
import type { TermTable } from './termTable';
import { countWeight, grain } from './weights';

/** How many weights are brought up to date in a step. */
const stepWeights = 1 << 19;
/** To look for a term's articles takes as long as to bring so many weights up to date. */
const perTerm = 16;
/** A term is common when more than one in so many articles held it as the sums were begun. */
const commonShare = 8;
/** The squares of what counts weigh. */
const squares = Float64Array.from({ length: 256 }, (_, count) => countWeight(count, false) ** 2);

/** By article, in parts of `grain`, as weights are, and true of these although they are rounded. */
interface Bounds {
  /** What they are true for, the logarithm of the size of the library. */
  readonly all: number;
  /** How long its vector is at least. */
  readonly atLeast: Float64Array;
  /** How long the vector of its common terms is at most. */
  readonly commonAtMost: Float64Array;
}

/** What is stored of the lengths: the sums of each article, and the numbers of the terms that were common. */
export interface StoredLengths {
  readonly sums: Float64Array;
  readonly common: Int32Array;
}

/**
 * How long the vectors of the articles are at least, and what common terms make up of them at most. A term's weight is its
 * count's weight times L - l, L the logarithm of the library's size and l that of how many hold the term; so the square of a
 * length is a sum for L², less one for 2L, and one more. The sums of an article are those of terms as they were once and are
 * mended by what has changed since.
 */
export class VectorLengths {
  /** By article three sums over its terms: the squared weights of the counts; the same times l; the same times l². Then the same of common terms. */
  #sums = new Float64Array(sumsOfArticle << 10);
  /** By term: how many articles held it when the sums were made. Terms from `#known` on are in no sum. */
  #holders = new Uint32Array(1 << 10);
  /** By term: 1 where it was common when the sums were begun. */
  #common = new Uint8Array(1 << 10);
  #known = 0;
  /** Null when the sums have changed since they were made. */
  #bounds: Bounds | null = null;
  /** Terms whose number of holders may have changed since, and how many weights that bears on. */
  #changed: number[] = [];
  #changedWeights = 0;
  readonly #unpacker = new Unpacker();

  constructor(private readonly table: TermTable) {}

  /** Says that these terms have one holder more or less. */
  change(terms: PackedTerms): void {
    if (this.#known === 0) return;
    for (const number of this.#unpacker.unpack(terms).terms) {
      if (number >= this.#known) continue;
      this.#changed.push(number);
      this.#changedWeights += this.table.holders(number);
    }
    // To begin anew is less work.
    if (this.#changedWeights > this.table.postings) this.#forget();
  }

  /** Takes in an article whose terms are in the table and have been said to have changed. */
  add(article: number, packed: PackedTerms): void {
    if ((article + 1) * sumsOfArticle > this.#sums.length) this.#grow();
    if (this.#known === 0) return;
    const { table } = this;
    const { terms, counts } = this.#unpacker.unpack(packed);
    const holders = this.#holders;
    const common = this.#common;
    let [square, once, twice, commonSquare, commonOnce, commonTwice] = [0, 0, 0, 0, 0, 0];
    for (let at = 0; at < terms.length; at += 1) {
      const number = terms[at] ?? 0;
      if (number >= this.#known) continue;
      const weight = countWeight(counts[at] ?? 0, table.isPair(number)) ** 2;
      const log = table.logHolders(number, holders[number] ?? 0);
      square += weight;
      once += weight * log;
      twice += weight * log * log;
      if (common[number] === 0) continue;
      commonSquare += weight;
      commonOnce += weight * log;
      commonTwice += weight * log * log;
    }
    const sums = [square, once, twice, commonSquare, commonOnce, commonTwice];
    this.#sums.set(sums, article * sumsOfArticle);
    this.#bounds = null;
  }

  /** Takes over what was stored, of articles that are all in the table, before anything is asked or added. */
  adopt({ sums, common }: StoredLengths): void {
    const { table } = this;
    if (sums.length > this.#sums.length) this.#sums = new Float64Array(sums.length * 2);
    this.#sums.set(sums);
    this.#makeRoom();
    for (let number = 0; number < table.size; number += 1) this.#holders[number] = table.holders(number);
    for (const number of common) this.#common[number] = 1;
    this.#known = table.size;
  }

  /**
   * What `adopt` takes, of the articles that are kept: `places` has the new number of each, ascending from 0, or -1. Everything
   * must be up to date.
   */
  parts(places: Int32Array): StoredLengths {
    const sums = this.#sums.slice(0, places.length * sumsOfArticle);
    let size = 0;
    for (const [article, place] of places.entries()) {
      if (place < 0) continue;
      size = (place + 1) * sumsOfArticle;
      if (place < article)
        sums.copyWithin(place * sumsOfArticle, article * sumsOfArticle, (article + 1) * sumsOfArticle);
    }
    const common: number[] = [];
    for (let number = 0; number < this.#known; number += 1)
      if (this.#common[number] === 1) common.push(number);
    return { sums: sums.subarray(0, size), common: Int32Array.from(common) };
  }

  /** Brings some of the sums up to date; tells whether there are more. `size` is how many articles there are. */
  refresh(size: number): boolean {
    this.table.settle();
    this.#makeRoom();
    if (this.#known === 0) this.#begin(size);
    const { table } = this;
    const shifts: Shift[] = [];
    let left = stepWeights;
    while (left > 0) {
      const number = this.#changed.pop() ?? this.#known;
      if (number === table.size) break;
      const holders = table.holders(number);
      const to = table.logHolders(number, holders);
      const isNew = number === this.#known;
      if (isNew) this.#known += 1;
      const from = isNew ? 0 : table.logHolders(number, this.#holders[number] ?? 0);
      this.#holders[number] = holders;
      left -= holders + perTerm;
      if (from === to && !isNew) continue;
      const square = countWeight(1, table.isPair(number)) ** 2;
      shifts.push({
        term: number,
        isCommon: this.isCommon(number),
        squares: isNew ? square : 0,
        once: square * (to - from),
        twice: square * (to * to - from * from),
      });
    }
    if (shifts.length > 0) this.#bounds = null;
    table.shift(shifts, this.#sums, squares);
    if (left > 0) this.#changedWeights = 0;
    return left <= 0;
  }

  /** Of each article below `count`; `all` is `libraryLogarithm`. Everything must be up to date. */
  bounds(count: number, all: number): Bounds {
    if (this.#bounds?.all === all && this.#bounds.atLeast.length === count) return this.#bounds;
    const atLeast = new Float64Array(count);
    const commonAtMost = new Float64Array(count);
    for (let article = 0; article < count; article += 1) {
      atLeast[article] = this.#atLeast(article, all);
      commonAtMost[article] = this.#commonAtMost(article, all);
    }
    this.#bounds = { all, atLeast, commonAtMost };
    return this.#bounds;
  }

  #atLeast(article: number, all: number): number {
    const from = article * sumsOfArticle;
    const squares = this.#sums[from] ?? 0;
    const square = this.#square(from, all);
    // A weight is rounded by half a part at most, and there are at most 4 × squares of them, since none weighs below ½.
    return grain * Math.sqrt(Math.max(0, square * (1 - 1e-9))) - Math.sqrt(squares);
  }

  #commonAtMost(article: number, all: number): number {
    const from = article * sumsOfArticle + 3;
    const squares = this.#sums[from] ?? 0;
    const square = Math.max(0, this.#square(from, all)) + 1e-9 * all * all * squares;
    return grain * Math.sqrt(square) + Math.sqrt(squares);
  }

  /** Whether the common terms of the sums take in this one. */
  isCommon(number: number): boolean {
    return this.#common[number] === 1;
  }

  /** The square of a length, before weights are rounded, of the three sums that stand there. */
  #square(from: number, all: number): number {
    const squares = this.#sums[from] ?? 0;
    const once = this.#sums[from + 1] ?? 0;
    const twice = this.#sums[from + 2] ?? 0;
    return all * all * squares - 2 * all * once + twice;
  }

  #begin(size: number): void {
    for (let number = 0; number < this.table.size; number += 1)
      this.#common[number] = this.table.holders(number) * commonShare > size ? 1 : 0;
  }

  #forget(): void {
    this.#known = 0;
    this.#changed = [];
    this.#changedWeights = 0;
    this.#sums.fill(0);
    this.#bounds = null;
  }

  /** For as many terms as the table has room for. */
  #makeRoom(): void {
    const { size, terms } = this.table;
    if (this.#holders.length >= size) return;
    const holders = new Uint32Array(terms.length);
    holders.set(this.#holders);
    this.#holders = holders;
    const common = new Uint8Array(terms.length);
    common.set(this.#common);
    this.#common = common;
  }

  #grow(): void {
    const longer = new Float64Array(this.#sums.length * 2);
    longer.set(this.#sums);
    this.#sums = longer;
  }
}
