import { finish, Pace } from '../../steps';
import { type PackedTerms, Unpacker } from './packedTerms';
import type { Weigh } from './weigh';

/** A segment knows an article by its distance from the first one, in 16 bits. */
export const mostArticles = 1 << 16;
/** How many postings are merged in a step. */
const mergedInStep = 1 << 18;

/** An article with its terms by number. */
export interface AddedArticle {
  /** Its own number, below 2^24. */
  readonly number: number;
  readonly terms: PackedTerms;
}

/**
 * What a term adds to three sums of each article that holds it, times the square of what its count weighs, and to three more
 * where it `isCommon`.
 */
export interface Shift {
  readonly term: number;
  readonly isCommon: boolean;
  readonly squares: number;
  readonly once: number;
  readonly twice: number;
}

/** How many sums an article has. */
export const sumsOfArticle = 6;

/** Which of some articles hold a term how often, as it is kept and stored. */
export interface SegmentParts {
  /** The number of the first article. */
  readonly first: number;
  /** The terms' numbers, ascending. */
  readonly terms: Uint32Array;
  /** For each term where its articles begin in `once`, and at last where all end; the same for `more`. */
  readonly onceBegins: Uint32Array;
  readonly moreBegins: Uint32Array;
  /** The articles that hold a term once, ascending, less `first`; most do. */
  readonly once: Uint16Array;
  /** The articles that hold a term more often, and how often. */
  readonly more: Uint16Array;
  readonly counts: Uint8Array;
}

/** Which of some articles hold a term how often, in the order of the terms' numbers. */
export class PostingsSegment {
  /** How many postings are of articles that are gone. */
  gone = 0;
  /** Where the term stands that was looked for last. */
  #found = 0;

  constructor(readonly parts: SegmentParts) {}

  get first(): number {
    return this.parts.first;
  }

  get length(): number {
    return this.parts.once.length + this.parts.more.length;
  }

  /** How many of the articles hold each term, and the most often that one does. */
  eachTerm(visit: (term: number, holders: number, most: number) => void): void {
    const { terms, onceBegins, moreBegins, counts } = this.parts;
    for (let place = 0; place < terms.length; place += 1) {
      const once = (onceBegins[place + 1] ?? 0) - (onceBegins[place] ?? 0);
      const end = moreBegins[place + 1] ?? 0;
      const begin = moreBegins[place] ?? 0;
      let most = once > 0 ? 1 : 0;
      for (let at = begin; at < end; at += 1) most = Math.max(most, counts[at] ?? 0);
      visit(terms[place] ?? 0, once + end - begin, most);
    }
  }

  /** Adds `weights[count]` to the score of each article that holds the term `count` times; `gone` ones may still do. */
  accumulate(term: number, weights: Int32Array, scores: Int32Array): void {
    const { first, terms, onceBegins, moreBegins, once, more, counts } = this.parts;
    const place = this.#placeOf(term);
    if (terms[place] !== term) return;
    const weight = weights[1] ?? 0;
    const end = onceBegins[place + 1] ?? 0;
    let at = onceBegins[place] ?? 0;
    // Two at once take less time than one after the other, since no article is there twice.
    for (; at + 1 < end; at += 2) {
      const one = first + (once[at] ?? 0);
      const other = first + (once[at + 1] ?? 0);
      const score = scores[other] ?? 0;
      scores[one] = (scores[one] ?? 0) + weight;
      scores[other] = score + weight;
    }
    if (at < end) {
      const article = first + (once[at] ?? 0);
      scores[article] = (scores[article] ?? 0) + weight;
    }
    const moreEnd = moreBegins[place + 1] ?? 0;
    for (let at = moreBegins[place] ?? 0; at < moreEnd; at += 1) {
      const article = first + (more[at] ?? 0);
      scores[article] = (scores[article] ?? 0) + (weights[counts[at] ?? 0] ?? 0);
    }
  }

  /** Adds the squares of what terms weigh to those of the articles that hold them; `gone` ones may still do. */
  *squareSteps(weigh: Weigh, squares: Float64Array): Generator<undefined, void> {
    const { first, terms, onceBegins, moreBegins, once, more, counts } = this.parts;
    /** By count what it adds for one of the terms, and for which. */
    const byCount = new Float64Array(256);
    const weighedFor = new Int32Array(256).fill(-1);
    const pace = new Pace(mergedInStep);
    for (let place = 0; place < terms.length; place += 1) {
      const term = terms[place] ?? 0;
      const begin = onceBegins[place] ?? 0;
      const end = onceBegins[place + 1] ?? 0;
      const square = end > begin ? weigh(term, 1) ** 2 : 0;
      for (let at = begin; at < end; at += 1) {
        const article = first + (once[at] ?? 0);
        squares[article] = (squares[article] ?? 0) + square;
      }
      const moreBegin = moreBegins[place] ?? 0;
      const moreEnd = moreBegins[place + 1] ?? 0;
      for (let at = moreBegin; at < moreEnd; at += 1) {
        const article = first + (more[at] ?? 0);
        const count = counts[at] ?? 0;
        if (weighedFor[count] !== place) {
          weighedFor[count] = place;
          byCount[count] = weigh(term, count) ** 2;
        }
        squares[article] = (squares[article] ?? 0) + (byCount[count] ?? 0);
      }
      if (pace.isDue(end - begin + moreEnd - moreBegin)) yield;
    }
  }

  /** Adds what terms add to the sums of their articles; `squared` is by count. */
  shift(shifts: readonly Shift[], sums: Float64Array, squared: Float64Array): void {
    const { first, terms, onceBegins, moreBegins, once, more, counts } = this.parts;
    for (const shift of shifts) {
      const place = this.#placeOf(shift.term);
      if (terms[place] !== shift.term) continue;
      const end = onceBegins[place + 1] ?? 0;
      for (let at = onceBegins[place] ?? 0; at < end; at += 1)
        addShift(shift, sums, first + (once[at] ?? 0), squared[1] ?? 0);
      const moreEnd = moreBegins[place + 1] ?? 0;
      for (let at = moreBegins[place] ?? 0; at < moreEnd; at += 1)
        addShift(shift, sums, first + (more[at] ?? 0), squared[counts[at] ?? 0] ?? 0);
    }
  }

  /**
   * The place of the first term whose number is not below this one. It is looked for in steps that double from where the last
   * one was (Bentley & Yao 1976), since many terms are asked for in order.
   */
  #placeOf(term: number): number {
    const { terms } = this.parts;
    // A segment of all articles has almost all terms, so that terms are as far from each other as their numbers.
    const near = this.#found + term - (terms[this.#found] ?? 0);
    if (near >= 0 && near < terms.length && terms[near] === term) return (this.#found = near);
    let low = (terms[this.#found - 1] ?? Infinity) < term ? this.#found : 0;
    let high = low;
    for (let step = 1; high < terms.length && (terms[high] ?? 0) < term; step *= 2) {
      low = high + 1;
      high += step;
    }
    high = Math.min(high, terms.length);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((terms[middle] ?? 0) < term) low = middle + 1;
      else high = middle;
    }
    this.#found = low;
    return low;
  }
}

function addShift(
  { isCommon, squares, once, twice }: Shift,
  sums: Float64Array,
  article: number,
  square: number,
): void {
  const all = article * sumsOfArticle;
  for (let sum = all; sum <= (isCommon ? all + 3 : all); sum += 3) {
    sums[sum] = (sums[sum] ?? 0) + square * squares;
    sums[sum + 1] = (sums[sum + 1] ?? 0) + square * once;
    sums[sum + 2] = (sums[sum + 2] ?? 0) + square * twice;
  }
}

/**
 * Room to count and to lay out terms: for each there may be, two numbers that are 0 before and after, of the articles that
 * hold it once and more often.
 */
export class TermCounters {
  #counters = new Uint32Array(0);

  /** For terms whose numbers are below `terms`. */
  makeRoom(terms: number): void {
    if (terms * 2 > this.#counters.length) this.#counters = new Uint32Array(terms * 4);
  }

  get values(): Uint32Array {
    return this.#counters;
  }
}

/** Makes a segment of articles whose numbers are less than `mostArticles` apart, ascending. */
export function invert(
  articles: readonly AddedArticle[],
  { values: counters }: TermCounters,
): PostingsSegment {
  const unpacker = new Unpacker();
  const first = articles[0]?.number ?? 0;
  const bytes = articles.reduce((sum, { terms }) => sum + terms.length, 0);
  const met = new Uint32Array(Math.min(bytes, counters.length / 2));
  let size = 0;
  for (const article of articles) {
    const { terms, counts } = unpacker.unpack(article.terms);
    for (let at = 0; at < terms.length; at += 1) {
      const counter = 2 * (terms[at] ?? 0);
      if (counters[counter] === 0 && counters[counter + 1] === 0) met[size++] = terms[at] ?? 0;
      const which = (counts[at] ?? 0) > 1 ? counter + 1 : counter;
      counters[which] = (counters[which] ?? 0) + 1;
    }
  }
  const parts = layOut(first, met.subarray(0, size), counters);
  const { once, more, counts: ofMore } = parts;
  for (const article of articles) {
    const { terms, counts } = unpacker.unpack(article.terms);
    const distance = article.number - first;
    for (let at = 0; at < terms.length; at += 1) {
      const counter = 2 * (terms[at] ?? 0);
      const count = counts[at] ?? 0;
      if (count > 1) {
        const place = counters[counter + 1] ?? 0;
        counters[counter + 1] = place + 1;
        more[place] = distance;
        ofMore[place] = count;
      } else {
        const place = counters[counter] ?? 0;
        counters[counter] = place + 1;
        once[place] = distance;
      }
    }
  }
  clear(parts.terms, counters);
  return new PostingsSegment(parts);
}

/** What becomes of articles. */
export interface Renumbered {
  /** By its number less `from` the new number of each, or -1 where it is left out. */
  readonly from: number;
  readonly numbers: Int32Array;
  /** Whether these are all articles of the segments, and none is left out. */
  readonly areAll: boolean;
}

/** Makes one segment of those that follow each other, of the articles that are kept, which keep their order. */
export function* mergeSteps(
  segments: readonly PostingsSegment[],
  { values: counters }: TermCounters,
  { from, numbers, areAll }: Renumbered,
): Generator<undefined, PostingsSegment> {
  const pace = new Pace(mergedInStep);
  const kept = segments.map(({ parts }) => ({ ...parts, shift: parts.first - from }));
  const met = new Uint32Array(
    Math.min(
      counters.length / 2,
      kept.reduce((sum, { terms }) => sum + terms.length, 0),
    ),
  );
  let size = 0;
  for (const { terms, onceBegins, moreBegins, once, more, shift } of kept) {
    for (let at = 0; at < terms.length; at += 1) {
      const onceEnd = onceBegins[at + 1] ?? 0;
      const moreEnd = moreBegins[at + 1] ?? 0;
      let isOnce = onceEnd - (onceBegins[at] ?? 0);
      let isMore = moreEnd - (moreBegins[at] ?? 0);
      if (!areAll) {
        for (let posting = onceBegins[at] ?? 0; posting < onceEnd; posting += 1)
          if (newNumber(numbers, shift + (once[posting] ?? 0)) < 0) isOnce -= 1;
        for (let posting = moreBegins[at] ?? 0; posting < moreEnd; posting += 1)
          if (newNumber(numbers, shift + (more[posting] ?? 0)) < 0) isMore -= 1;
      }
      if (isOnce + isMore === 0) continue;
      const counter = 2 * (terms[at] ?? 0);
      if (counters[counter] === 0 && counters[counter + 1] === 0) met[size++] = terms[at] ?? 0;
      counters[counter] = (counters[counter] ?? 0) + isOnce;
      counters[counter + 1] = (counters[counter + 1] ?? 0) + isMore;
      if (pace.isDue(isOnce + isMore)) yield;
    }
  }
  const first = numbers.find((number) => number >= 0) ?? from;
  const merged = layOut(first, met.subarray(0, size), counters);
  for (const { terms, onceBegins, moreBegins, once, more, counts, shift } of kept) {
    for (let at = 0; at < terms.length; at += 1) {
      const counter = 2 * (terms[at] ?? 0);
      const onceEnd = onceBegins[at + 1] ?? 0;
      const moreEnd = moreBegins[at + 1] ?? 0;
      const before = (counters[counter] ?? 0) + (counters[counter + 1] ?? 0);
      let place = counters[counter] ?? 0;
      for (let posting = onceBegins[at] ?? 0; posting < onceEnd; posting += 1) {
        const distance = shift + (once[posting] ?? 0);
        const number = areAll ? first + distance : newNumber(numbers, distance);
        if (number >= 0) merged.once[place++] = number - first;
      }
      counters[counter] = place;
      let ofMore = counters[counter + 1] ?? 0;
      for (let posting = moreBegins[at] ?? 0; posting < moreEnd; posting += 1) {
        const distance = shift + (more[posting] ?? 0);
        const number = areAll ? first + distance : newNumber(numbers, distance);
        if (number < 0) continue;
        merged.more[ofMore] = number - first;
        merged.counts[ofMore++] = counts[posting] ?? 0;
      }
      counters[counter + 1] = ofMore;
      if (pace.isDue(place + ofMore - before)) yield;
    }
  }
  clear(merged.terms, counters);
  return new PostingsSegment(merged);
}

/** `mergeSteps` at once, of the articles that are not gone, which keep their numbers. */
export function merge(
  segments: readonly PostingsSegment[],
  counters: TermCounters,
  end: number,
  isGone: (article: number) => boolean,
): PostingsSegment {
  return finish(mergeSteps(segments, counters, keptBetween(segments[0]?.first ?? 0, end, isGone)));
}

/** Articles keep their numbers unless they are gone; all of the segments are between these two. */
export function keptBetween(from: number, end: number, isGone: (article: number) => boolean): Renumbered {
  const numbers = new Int32Array(end - from);
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = isGone(from + at) ? -1 : from + at;
  return { from, numbers, areAll: !numbers.includes(-1) };
}

function newNumber(numbers: Int32Array, at: number): number {
  // To ask an array for what it does not have is slow.
  return at >= 0 && at < numbers.length ? (numbers[at] ?? -1) : -1;
}

/** Puts terms in order, and makes of the counters of each where its articles begin. */
function layOut(first: number, met: Uint32Array, counters: Uint32Array): SegmentParts {
  const terms = ascending(met, counters);
  const onceBegins = new Uint32Array(terms.length + 1);
  const moreBegins = new Uint32Array(terms.length + 1);
  let [once, more] = [0, 0];
  for (let at = 0; at < terms.length; at += 1) {
    const counter = 2 * (terms[at] ?? 0);
    onceBegins[at] = once;
    moreBegins[at] = more;
    once += counters[counter] ?? 0;
    more += counters[counter + 1] ?? 0;
    counters[counter] = onceBegins[at] ?? 0;
    counters[counter + 1] = moreBegins[at] ?? 0;
  }
  onceBegins[terms.length] = once;
  moreBegins[terms.length] = more;
  return {
    first,
    terms,
    onceBegins,
    moreBegins,
    once: new Uint16Array(once),
    more: new Uint16Array(more),
    counts: new Uint8Array(more),
  };
}

function clear(terms: Uint32Array, counters: Uint32Array): void {
  for (const term of terms) {
    counters[2 * term] = 0;
    counters[2 * term + 1] = 0;
  }
}

/** Sorts terms, which are those whose counters are not 0. */
function ascending(met: Uint32Array, counters: Uint32Array): Uint32Array {
  // To look at every counter takes longer than to sort a few terms.
  if (met.length * 16 < counters.length / 2) return met.slice().sort();
  const terms = new Uint32Array(met.length);
  let size = 0;
  for (let term = 0; size < terms.length; term += 1) {
    if (counters[2 * term] !== 0 || counters[2 * term + 1] !== 0) terms[size++] = term;
  }
  return terms;
}
