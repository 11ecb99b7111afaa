import type { CountedTerms } from './packedTerms';
import type { Shift } from './postingsSegment';
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
  /** By article three sums over its terms: the squared weights of the counts; the same times l; the same times l². */
  #sums = new Float64Array(3 << 10);
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
    if ((article + 1) * 3 > this.#sums.length) this.#grow();
    if (this.#known === 0) return;
    let squares = 0;
    let once = 0;
    let twice = 0;
    for (let at = 0; at < terms.length; at += 1) {
      const number = terms[at] ?? 0;
      if (number >= this.#known) continue;
      const weight = countWeight(counts[at] ?? 0, this.table.isPair(number)) ** 2;
      const log = this.table.logHolders(number, this.#holders[number] ?? 0);
      squares += weight;
      once += weight * log;
      twice += weight * log * log;
    }
    this.#sums.set([squares, once, twice], article * 3);
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
      const isNew = number === this.#known;
      if (isNew) this.#known += 1;
      const from = isNew ? 0 : table.logHolders(number, this.#holders[number] ?? 0);
      this.#holders[number] = holders;
      left -= holders + perTerm;
      if (from === to && !isNew) continue;
      const square = countWeight(1, table.isPair(number)) ** 2;
      shifts.push({
        term: number,
        squares: isNew ? square : 0,
        once: square * (to - from),
        twice: square * (to * to - from * from),
      });
    }
    table.shift(shifts, this.#sums, squares);
    if (left > 0) this.#changedWeights = 0;
    return left <= 0;
  }

  /** In parts of `grain`, as weights are, and true of these although they are rounded; `all` is `libraryLogarithm`. */
  atLeast(article: number, all: number): number {
    const squares = this.#sums[article * 3] ?? 0;
    const once = this.#sums[article * 3 + 1] ?? 0;
    const twice = this.#sums[article * 3 + 2] ?? 0;
    const square = all * all * squares - 2 * all * once + twice;
    // A weight is rounded by half a part at most, and there are at most 4 × squares of them, since none weighs below ½.
    return grain * Math.sqrt(Math.max(0, square * (1 - 1e-9))) - Math.sqrt(squares);
  }

  #forget(): void {
    this.#known = 0;
    this.#changed = [];
    this.#changedWeights = 0;
    this.#sums.fill(0);
  }

  #grow(): void {
    const longer = new Float64Array(this.#sums.length * 2);
    longer.set(this.#sums);
    this.#sums = longer;
  }
}
