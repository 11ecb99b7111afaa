import { type PackedTerms, Unpacker } from './packedTerms';

/** An article's number and the count of a term in it share 32 bits. */
const countShift = 24;
const articleMask = (1 << countShift) - 1;

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

/** Which of some articles hold a term how often, in the order of the terms' numbers. */
export class PostingsSegment {
  /** How many postings are of articles that are gone. */
  gone = 0;
  /** Where the term stands that was looked for last. */
  #found = 0;

  constructor(
    /** The number of the first article. */
    readonly first: number,
    /** The terms' numbers, ascending. */
    readonly terms: Uint32Array,
    /** For each term where its articles begin in `postings`, and at last where all end. */
    readonly begins: Uint32Array,
    readonly postings: Uint32Array,
  ) {}

  get length(): number {
    return this.postings.length;
  }

  /** The most often that an article holds the term at this place. */
  mostAt(place: number): number {
    let most = 0;
    for (let at = this.begins[place] ?? 0; at < (this.begins[place + 1] ?? 0); at += 1)
      most = Math.max(most, (this.postings[at] ?? 0) >>> countShift);
    return most;
  }

  /** Adds `weights[count]` to the score of each article that holds the term `count` times; `gone` ones may still do. */
  accumulate(term: number, weights: Float64Array, scores: Float64Array): void {
    const place = this.#placeOf(term);
    if (this.terms[place] !== term) return;
    const { postings } = this;
    const end = this.begins[place + 1] ?? 0;
    for (let at = this.begins[place] ?? 0; at < end; at += 1) {
      const posting = postings[at] ?? 0;
      const article = posting & articleMask;
      scores[article] = (scores[article] ?? 0) + (weights[posting >>> countShift] ?? 0);
    }
  }

  /** Adds what terms add to the sums of their articles; `squared` is by count. */
  shift(shifts: readonly Shift[], sums: Float64Array, squared: Float64Array): void {
    const { postings } = this;
    for (const { term, isCommon, squares, once, twice } of shifts) {
      const place = this.#placeOf(term);
      if (this.terms[place] !== term) continue;
      const end = this.begins[place + 1] ?? 0;
      for (let at = this.begins[place] ?? 0; at < end; at += 1) {
        const posting = postings[at] ?? 0;
        const square = squared[posting >>> countShift] ?? 0;
        const all = (posting & articleMask) * sumsOfArticle;
        for (let sum = all; sum <= (isCommon ? all + 3 : all); sum += 3) {
          sums[sum] = (sums[sum] ?? 0) + square * squares;
          sums[sum + 1] = (sums[sum + 1] ?? 0) + square * once;
          sums[sum + 2] = (sums[sum + 2] ?? 0) + square * twice;
        }
      }
    }
  }

  /**
   * The place of the first term whose number is not below this one. It is looked for in steps that double from where the last
   * one was (Bentley & Yao 1976), since many terms are asked for in order.
   */
  #placeOf(term: number): number {
    const { terms } = this;
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

/** Makes a segment of articles. `counters` has one for each term there may be, 0 before and after. */
export function invert(articles: readonly AddedArticle[], counters: Uint32Array): PostingsSegment {
  const unpacker = new Unpacker();
  const most = articles.reduce((sum, { terms }) => sum + terms.length, 0);
  const met = new Uint32Array(Math.min(most, counters.length));
  let size = 0;
  for (const article of articles) {
    for (const term of unpacker.unpack(article.terms).terms) {
      const count = counters[term] ?? 0;
      counters[term] = count + 1;
      if (count === 0) met[size++] = term;
    }
  }
  const { terms, begins } = layOut(met.subarray(0, size), counters);
  const postings = new Uint32Array(begins[size] ?? 0);
  for (const { number, terms: packed } of articles) {
    const { terms, counts } = unpacker.unpack(packed);
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at] ?? 0;
      const place = counters[term] ?? 0;
      counters[term] = place + 1;
      postings[place] = ((counts[at] ?? 0) << countShift) | number;
    }
  }
  for (const term of terms) counters[term] = 0;
  return new PostingsSegment(articles[0]?.number ?? 0, terms, begins, postings);
}

/** Makes one segment of those that follow each other, without the articles that are gone; `counters` as above. */
export function merge(
  segments: readonly PostingsSegment[],
  counters: Uint32Array,
  isGone: (article: number) => boolean,
): PostingsSegment {
  const kept = segments.map((segment) => (segment.gone === 0 ? segment : without(segment, isGone)));
  const met = new Uint32Array(
    Math.min(
      counters.length,
      kept.reduce((sum, { terms }) => sum + terms.length, 0),
    ),
  );
  let size = 0;
  for (const { terms, begins } of kept) {
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at] ?? 0;
      const count = counters[term] ?? 0;
      counters[term] = count + (begins[at + 1] ?? 0) - (begins[at] ?? 0);
      if (count === 0) met[size++] = term;
    }
  }
  const { terms, begins } = layOut(met.subarray(0, size), counters);
  const postings = new Uint32Array(begins[size] ?? 0);
  for (const segment of kept) {
    let from = 0;
    for (let at = 0; at < segment.terms.length; at += 1) {
      const term = segment.terms[at] ?? 0;
      const end = segment.begins[at + 1] ?? 0;
      let place = counters[term] ?? 0;
      while (from < end) postings[place++] = segment.postings[from++] ?? 0;
      counters[term] = place;
    }
  }
  for (const term of terms) counters[term] = 0;
  return new PostingsSegment(segments[0]?.first ?? 0, terms, begins, postings);
}

/** The segment without the articles that are gone. */
function without(segment: PostingsSegment, isGone: (article: number) => boolean): PostingsSegment {
  const terms = segment.terms.slice();
  const begins = segment.begins.slice();
  const postings = segment.postings.slice();
  let size = 0;
  let end = 0;
  for (let at = 0; at < segment.terms.length; at += 1) {
    const begin = end;
    const last = segment.begins[at + 1] ?? 0;
    for (let from = segment.begins[at] ?? 0; from < last; from += 1) {
      const posting = segment.postings[from] ?? 0;
      if (!isGone(posting & articleMask)) postings[end++] = posting;
    }
    if (end === begin) continue;
    terms[size] = segment.terms[at] ?? 0;
    size += 1;
    begins[size] = end;
  }
  return new PostingsSegment(
    segment.first,
    terms.slice(0, size),
    begins.slice(0, size + 1),
    postings.slice(0, end),
  );
}

/** Puts terms in order, and makes of the count of each where it begins. */
function layOut(met: Uint32Array, counters: Uint32Array): Pick<PostingsSegment, 'terms' | 'begins'> {
  const terms = ascending(met, counters);
  const begins = new Uint32Array(terms.length + 1);
  let end = 0;
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at] ?? 0;
    begins[at] = end;
    end += counters[term] ?? 0;
    counters[term] = begins[at] ?? 0;
  }
  begins[terms.length] = end;
  return { terms, begins };
}

/** Sorts terms, which are those whose counters are not 0. */
function ascending(met: Uint32Array, counters: Uint32Array): Uint32Array {
  // To look at every counter takes longer than to sort a few terms.
  if (met.length * 16 < counters.length) return met.slice().sort();
  const terms = new Uint32Array(met.length);
  let size = 0;
  for (let term = 0; size < terms.length; term += 1) {
    if (counters[term] !== 0) terms[size++] = term;
  }
  return terms;
}
