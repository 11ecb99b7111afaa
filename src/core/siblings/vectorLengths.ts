import type { CountedTerms } from './packedTerms';
import type { Shift } from './run';
import type { TermTable } from './termTable';
import { countWeight, grain } from './weights';

/** How many weights are brought up to date in a step. */
const stepWeights = 1 << 19;
/** To look for a term's articles takes as long as to bring so many weights up to date. */
const perTerm = 16;
/** The squares of what counts weigh. */
const squares = Float64Array.from({ length: 256 }, (_, count) => countWeight(count, false) ** 2);

/**
 * How long the vectors of the articles are at least. A term's weight is its count's weight times L - l, L the logarithm of
 * the library's size and l that of how many hold the term; so the square of a length is a sum for L², less one for 2L,
 * and one more. The sums of an article are those of terms as they were once and are mended by what has changed since.
 */
export class VectorLengths {
  /** By article, over its terms: the squared weights of the counts; the same times l; the same times l². */
  #squares = new Float64Array(1 << 10);
  #once = new Float64Array(1 << 10);
  #twice = new Float64Array(1 << 10);
  /** By term: how many articles held it when the sums were made. Terms from `#known` on are in no sum. */
  #holders = new Uint32Array(1 << 10);
  #known = 0;
  /** Terms whose number of holders may have changed since, and how many weights that bears on. */
  #changed: number[] = [];
  #changedWeights = 0;

  constructor(private readonly table: TermTable) {}

  /** Says that these terms have one holder more or less. */
  change(terms: Int32Array): void {
    if (this.#known === 0) return;
    for (const number of terms) {
      if (number >= this.#known) continue;
      this.#changed.push(number);
      this.#changedWeights += this.table.holders(number);
    }
    // To begin anew is less work.
    if (this.#changedWeights > this.table.postings) this.#forget();
  }

  /** Takes in an article whose terms are in the table and have been said to have changed. */
  add(article: number, { terms, counts }: CountedTerms): void {
    if (article >= this.#squares.length) this.#grow(article);
    let squares = 0;
    let once = 0;
    let twice = 0;
    for (let at = 0; at < terms.length; at += 1) {
      const number = terms[at] ?? 0;
      const weight = countWeight(counts[at] ?? 0, this.table.isPair(number)) ** 2;
      squares += weight;
      if (number >= this.#known) continue;
      const log = this.table.logHolders(number, this.#holders[number] ?? 0);
      once += weight * log;
      twice += weight * log * log;
    }
    this.#squares[article] = squares;
    this.#once[article] = once;
    this.#twice[article] = twice;
  }

  /** Brings some of the sums up to date; tells whether there are more. */
  refresh(): boolean {
    const { table } = this;
    if (this.#holders.length < table.size) {
      const longer = new Uint32Array(table.terms.length);
      longer.set(this.#holders);
      this.#holders = longer;
    }
    const shifts: Shift[] = [];
    let left = stepWeights;
    while (left > 0) {
      const number = this.#changed.pop() ?? this.#known;
      if (number === table.size) break;
      const holders = table.holders(number);
      const to = table.logHolders(number, holders);
      let from = table.logHolders(number, this.#holders[number] ?? 0);
      if (number === this.#known) {
        this.#known += 1;
        from = 0;
      }
      this.#holders[number] = holders;
      left -= holders + perTerm;
      if (from === to) continue;
      const square = countWeight(1, table.isPair(number)) ** 2;
      shifts.push({ term: number, once: square * (to - from), twice: square * (to * to - from * from) });
    }
    table.shift(shifts, { once: this.#once, twice: this.#twice, squares });
    if (left > 0) this.#changedWeights = 0;
    return left <= 0;
  }

  /** In parts of `grain`, as weights are, and true of these although they are rounded; `all` is `libraryLogarithm`. */
  atLeast(article: number, all: number): number {
    const squares = this.#squares[article] ?? 0;
    const square = all * all * squares - 2 * all * (this.#once[article] ?? 0) + (this.#twice[article] ?? 0);
    // A weight is rounded by half a part at most, and there are at most 4 × squares of them, since none weighs below ½.
    return grain * Math.sqrt(Math.max(0, square * (1 - 1e-9))) - Math.sqrt(squares);
  }

  #forget(): void {
    this.#known = 0;
    this.#changed = [];
    this.#changedWeights = 0;
    this.#once.fill(0);
    this.#twice.fill(0);
  }

  #grow(article: number): void {
    const longer = (sums: Float64Array): Float64Array<ArrayBuffer> => {
      const room = new Float64Array(article * 2);
      room.set(sums);
      return room;
    };
    this.#squares = longer(this.#squares);
    this.#once = longer(this.#once);
    this.#twice = longer(this.#twice);
  }
}
