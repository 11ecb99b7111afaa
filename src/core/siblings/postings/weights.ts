import { backgroundTexts, type TermTable } from './termTable';
import type { Weigh } from './weigh';

/** What a pair of words weighs beside a single one. */
const pairWeight = 0.5;
/** Weights are whole multiples of one part in so many: sums of their products are exact, whatever their order. */
export const grain = 4096;

/** 1 + ln count: a term that is repeated weighs more, but not as often as it is repeated. */
const countWeights = Float64Array.from({ length: 256 }, (_, count) =>
  count === 0 ? 0 : 1 + Math.log(count),
);

/** What a term weighs for the count of it, besides how rare it is. */
export function countWeight(count: number, pair: boolean): number {
  return (countWeights[count] ?? 0) * (pair ? pairWeight : 1);
}

/** The logarithm of how many texts a library of `size` articles stands for. */
export function libraryLogarithm(size: number): number {
  return Math.log(size + backgroundTexts);
}

/** How rare a term is, by number, and what a pair of words weighs for it: the logarithm of the inverse share of texts. */
export function rarity(number: number, table: TermTable, size: number): number {
  const holders = table.logHolders(number, table.holders(number));
  return (libraryLogarithm(size) - holders) * countWeight(1, table.isPair(number));
}

/** What the weights of terms depend on, as it was at some time. */
export interface TermStatistics {
  /** How many articles there were. */
  readonly size: number;
  /** By number of the term. */
  readonly shapes: Uint32Array;
}

/** Terms of a smaller shape share their weights with all others of theirs. */
const mostShared = 1 << 13;

/** Weights in a library of `size` articles as it is now, or where terms are of another shape than they are now. */
export function weigher(
  table: TermTable,
  size: number,
  shapeOf: (number: number) => number = (number) => table.shape(number),
): Weigh {
  const all = libraryLogarithm(size);
  // What most terms weigh that occur once, made when it is first asked for; no weight of such a term is 0.
  const once = new Int32Array(mostShared);
  const weight = (number: number, shape: number, count: number): number =>
    weightOf(all - table.logHolders(number, shape >>> 1), count, (shape & 1) === 1);
  return (number, count) => {
    const shape = shapeOf(number);
    if (count !== 1 || shape >= mostShared || table.isCommon(number)) return weight(number, shape, count);
    const known = once[shape] ?? 0;
    return known === 0 ? (once[shape] = weight(number, shape, 1)) : known;
  };
}

/** The weight of a term that is so rare and occurs so often, in whole parts of `grain`. */
export function weightOf(rarity: number, count: number, pair: boolean): number {
  return Math.round(grain * rarity * countWeight(count, pair));
}
