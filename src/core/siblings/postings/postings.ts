import { append } from '../../append';
import {
  type AddedArticle,
  invert,
  keptBetween,
  merge,
  mergeSteps,
  mostArticles,
  PostingsSegment,
  type SegmentParts,
  type Shift,
  TermCounters,
} from './postingsSegment';
import type { Weigh } from './weigh';

/** So many bytes of terms wait before they are sorted, and so many terms are merged: that takes a few hundredths of a second. */
const mostAtOnce = 1 << 21;

/** Segments are merged with those before them that are at most so many times as long. */
const mostLonger = 4;

/**
 * Which articles hold a term how often. Articles wait until there are many, or until they are asked for; then they are sorted
 * by their terms into a segment, and short segments are merged, so that few are left (Lester, Moffat & Zobel 2005). What is done for
 * an article reaches no further than its segment, however large the library is.
 */
export class Postings {
  /** In the order of their articles. */
  readonly #segments: PostingsSegment[] = [];
  #waiting: AddedArticle[] = [];
  #waitingBytes = 0;
  /** One more than the number of the last article that was added. */
  #end = 0;
  /** Counts what has become of segments. */
  #revision = 0;
  readonly #counters = new TermCounters();

  /** `isGone` tells of an article whether it has been removed; `sorted` is told of each segment of articles that are new. */
  constructor(
    private readonly isGone: (article: number) => boolean,
    private readonly sorted: (segment: PostingsSegment) => void,
  ) {}

  /** Takes over segments that were stored, before anything is added; their articles are numbered below `end`. */
  adopt(segments: readonly SegmentParts[], end: number, terms: number): void {
    this.#counters.makeRoom(terms);
    for (const parts of segments) {
      const segment = new PostingsSegment(parts);
      this.#segments.push(segment);
      this.sorted(segment);
    }
    this.#end = end;
  }

  /** Adds an article whose number is above all before; the numbers of its terms are below `terms`. */
  add(article: AddedArticle, terms: number): void {
    this.#counters.makeRoom(terms);
    if (article.number - (this.#waiting[0]?.number ?? article.number) >= mostArticles) this.sort();
    this.#waiting.push(article);
    this.#waitingBytes += article.terms.length;
    this.#end = article.number + 1;
    if (this.#waitingBytes >= mostAtOnce) this.sort();
  }

  /** Whether an article waits to be sorted. */
  waits(article: number): boolean {
    return article >= (this.#waiting[0]?.number ?? Infinity);
  }

  /** Says that an article with so many terms is gone, which does not wait; `accumulate` may still count it. */
  release(article: number, terms: number): void {
    const place = this.#segments.findLastIndex(({ first }) => first <= article);
    const segment = this.#segments[place];
    if (!segment) return;
    segment.gone += terms;
    this.#revision += 1;
    if (segment.gone * 2 <= segment.length) return;
    const end = this.#segments[place + 1]?.first ?? this.#end;
    this.#segments[place] = merge([segment], this.#counters, end, this.isGone);
  }

  /** Adds `weights[count]` to the score of each article that was added with the term `count` times. */
  accumulate(term: number, weights: Int32Array, scores: Int32Array): void {
    for (const segment of this.#segments) segment.accumulate(term, weights, scores);
  }

  /** Adds the squares of what terms weigh to those of the articles that were added with them. */
  *squareSteps(weigh: Weigh, squares: Float64Array): Generator<undefined, void> {
    for (const segment of [...this.#segments]) yield* segment.squareSteps(weigh, squares);
  }

  /** Adds what terms add to the sums of their articles; `squared` is by count. */
  shift(shifts: readonly Shift[], sums: Float64Array, squared: Float64Array): void {
    for (const segment of this.#segments) segment.shift(shifts, sums, squared);
  }

  /** Sorts the articles that wait; only then they are found. */
  sort(): void {
    const articles = this.#waiting.filter(({ number }) => !this.isGone(number));
    this.#waiting = [];
    this.#waitingBytes = 0;
    if (articles.length === 0) return;
    this.#revision += 1;
    const sorted = invert(articles, this.#counters);
    this.sorted(sorted);
    const segments = [sorted];
    let length = sorted.length;
    for (;;) {
      const before = this.#segments.at(-1);
      if (!before || before.length > Math.min(length, mostAtOnce - length)) break;
      if (this.#end - before.first > mostArticles) break;
      this.#segments.pop();
      segments.unshift(before);
      length += before.length;
    }
    append(
      this.#segments,
      segments.length > 1 ? [merge(segments, this.#counters, this.#end, this.isGone)] : segments,
    );
  }

  /** Merges longer segments, too, since a term is found faster in few; the numbers of terms are below `terms`. */
  *mergeSteps(terms: number): Generator<undefined, void> {
    this.sort();
    const counters = new TermCounters();
    counters.makeRoom(terms);
    const segments = [...this.#segments];
    let end = this.#end;
    for (let last = segments.length - 1; last > 0; last -= 1) {
      const to = last;
      let length = segments[last]?.length ?? 0;
      for (; last > 0; last -= 1) {
        const before = segments[last - 1];
        if (!before || before.length > mostLonger * length || end - before.first > mostArticles) break;
        length += before.length;
      }
      const from = segments[last]?.first ?? 0;
      if (last < to) {
        const revision = this.#revision;
        const kept = keptBetween(from, end, this.isGone);
        const merged = yield* mergeSteps(segments.slice(last, to + 1), counters, kept);
        // It does not have what has come or gone meanwhile.
        if (revision !== this.#revision) return;
        this.#segments.splice(last, to + 1 - last, merged);
        this.#revision += 1;
      }
      end = from;
    }
  }

  /**
   * What `adopt` takes, of the articles that are kept, as they are now: `numbers` has the new number of each, ascending from 0,
   * or -1. The numbers of the terms, below `terms`, stay. Articles that wait are left out.
   */
  *partsSteps(numbers: Int32Array, terms: number): Generator<undefined, readonly SegmentParts[]> {
    const segments = [...this.#segments];
    const counters = new TermCounters();
    counters.makeRoom(terms);
    const parts: SegmentParts[] = [];
    for (let from = 0; from < numbers.length;) {
      // So many articles as a segment may have.
      let to = from;
      for (let kept = 0; to < numbers.length && kept < mostArticles; to += 1)
        if ((numbers[to] ?? 0) >= 0) kept += 1;
      const among = segments.filter(
        ({ first }, place) => first < to && (segments[place + 1]?.first ?? Infinity) > from,
      );
      const areAll = from === 0 && to === numbers.length && !numbers.includes(-1);
      const kept = { from, numbers: numbers.subarray(from, to), areAll };
      const merged = yield* mergeSteps(among, counters, kept);
      if (merged.length > 0) parts.push(merged.parts);
      from = to;
    }
    return parts;
  }
}
