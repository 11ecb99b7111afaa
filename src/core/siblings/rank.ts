import { Pace, sortSteps } from '../steps';
import { countShared } from '../text/ascending';
import type { HeldArticle } from './heldArticle';
import type { SharedTerms } from './explain';
import type { SiblingEntry } from './siblingEntry';
import { Places } from './places';
import { isPair } from './terms/term';
import type { CountedTerms, Unpacker } from './postings/packedTerms';
import type { TermTable } from './postings/termTable';
import type { VectorLengths } from './postings/vectorLengths';
import type { Weighed } from './postings/weighed';
import type { Weigh } from './postings/weigh';
import { countWeight, grain, libraryLogarithm } from './postings/weights';

/** Below this score an article is no sibling. */
export const siblingFloor = 0.15;
/**
 * Common terms are left out of the search for candidates as long as they make up this share of the vector's length at most:
 * many first, then, if that leaves too many candidates, so few that who shares these alone stays below the floor: a share of it.
 */
const leftOut = { many: 0.4, few: 0.9 } as const;
const fewCandidates = 300;
/** A step is so many terms of articles, or so many holders of terms; to look for a term's holders takes as long as so many of them. */
const termsInStep = 1 << 16;
const postingsInStep = 1 << 20;
const perTerm = 256;
/** Scores are told to this precision. */
const precision = 1e-9;
/** Days after which date proximity has fallen to 1/e of what it can take away, and the share that it cannot take away. */
const dayScale = 30;
const dayFloor = 0.25;
/** What each sentence that stands in both word for word leaves of the distance to 1, and how many count. */
const verbatim = 0.9;
export const mostVerbatim = 3;

export interface Ranked {
  readonly article: HeldArticle;
  readonly score: number;
  readonly shared: SharedTerms;
}

export interface RankedLibrary {
  readonly table: TermTable;
  /** Up to date. */
  readonly lengths: VectorLengths;
  /** By number; undefined where an article was removed. */
  readonly articles: readonly (HeldArticle | undefined)[];
  readonly size: number;
  readonly weighed: Weighed;
  readonly unpacker: Unpacker;
}

/** What of an article decides how it ranks. */
export type Asked = Pick<SiblingEntry, 'terms' | 'counts' | 'sentences' | 'day'>;

/** The terms of the article asked about; its length counts also those that no article of the library holds. */
interface Vector {
  /** Those that other articles hold, ascending: their articles are found faster in this order. */
  readonly searched: Int32Array;
  /** The places of its terms by number, and by place their weights. */
  readonly places: Places;
  readonly weights: Int32Array;
  readonly length: number;
  /** That of its length. */
  readonly squares: number;
}

interface Candidate {
  readonly article: HeldArticle;
  readonly number: number;
  readonly atMost: number;
}

/**
 * The articles that score best, ties by id, and behind them files of many documents; at most `limit`, not the one numbered `except`. `numbers` are those of the terms
 * of the article asked about, or -1. What they share in terms and how
 * near their days are decides who is above the floor; sentences that stand in both word for word bring nearer who is. Exact:
 * articles are scored in the order of what they can score at most, until none that is left can be among the best. In short
 * steps; of no use when the library changes meanwhile.
 */
export function* rankSteps(
  asked: Asked,
  numbers: Int32Array,
  limit: number,
  except: number | undefined,
  library: RankedLibrary,
): Generator<undefined, readonly Ranked[]> {
  const { weigh } = library.weighed;
  const vector = vectorOf(asked, numbers, except, library, weigh);
  if (numbers.length > termsInStep) yield;
  const isAsked = (number: number): boolean => number !== except;
  const found = yield* candidates(vector, asked.day, isAsked, siblingFloor, library, weigh);
  const ranked = yield* best(vector, asked, limit, found.filter(isArticle), library);
  const left = limit - ranked.length;
  if (left === 0) return ranked;
  const others = found.filter((candidate) => !isArticle(candidate));
  return [...ranked, ...(yield* best(vector, asked, left, others, library))];
}

function isArticle({ article }: Candidate): boolean {
  return !article.holdsMany;
}

/** Articles that are looked for, by number. */
export interface Known {
  /** 1 for each. */
  readonly isKnown: Uint8Array;
  /** The squares of the lengths of their vectors. */
  readonly squares: Float64Array;
}

/** The articles near one, by number, each with the dot product of the two vectors; and the square of its own length. */
export interface Near {
  readonly squares: number;
  readonly found: readonly { readonly number: number; readonly dot: number }[];
}

/**
 * All those of the known articles that would be siblings of the article numbered `own`, which is not among them, if the floor were
 * `floor`; in no order. In short steps; of no use when the library changes meanwhile.
 */
export function* nearSteps(
  asked: Asked,
  numbers: Int32Array,
  floor: number,
  own: number,
  { isKnown, squares }: Known,
  library: RankedLibrary,
): Generator<undefined, Near> {
  const { weigh } = library.weighed;
  const vector = vectorOf(asked, numbers, own, library, weigh);
  if (numbers.length > termsInStep) yield;
  const pace = new Pace(termsInStep);
  const found: Near['found'][number][] = [];
  const shared = new Uint8Array(numbers.length);
  const isAsked = (number: number): boolean => isKnown[number] === 1;
  for (const { article, number } of yield* candidates(vector, asked.day, isAsked, floor, library, weigh)) {
    if (pace.isDue(article.terms.length)) yield;
    const dot = dotOf(vector, library.unpacker.unpack(article.terms), weigh, shared);
    const alike = cosineOf(dot, vector.squares, squares[number] ?? 0) * proximity(asked.day, article.day);
    if (alike + precision >= floor) found.push({ number, dot });
  }
  return { squares: vector.squares, found };
}

/** Of two vectors with that dot product and those squared lengths. */
export function cosineOf(dot: number, squares: number, others: number): number {
  const lengths = Math.sqrt(squares) * Math.sqrt(others);
  return lengths === 0 ? 0 : dot / lengths;
}

function* best(
  vector: Vector,
  { day, sentences }: Asked,
  limit: number,
  candidates: readonly Candidate[],
  { unpacker, weighed }: RankedLibrary,
): Generator<undefined, readonly Ranked[]> {
  const pace = new Pace(termsInStep);
  const ranked: Ranked[] = [];
  const mayShare = sentenceFilter(sentences);
  for (const { article, number, atMost } of candidates) {
    if (pace.isDue(sentences.length + article.sentences.length + article.terms.length)) yield;
    const last = ranked[limit - 1];
    if (last && nearer(atMost, mostVerbatim) < last.score) break;
    const verbatim = mayShare(article.sentences) ? countShared(sentences, article.sentences) : 0;
    if (last && nearer(atMost, verbatim) < last.score) continue;
    const terms = unpacker.unpack(article.terms);
    const lengths = vector.length * Math.sqrt(weighed.squareOf(number, terms));
    const shared = new Uint8Array(vector.weights.length);
    const cosine = lengths === 0 ? 0 : dotOf(vector, terms, weighed.weigh, shared) / lengths;
    const score = scoreOf(cosine, day, article.day, verbatim);
    if (score === null || (last && score < last.score)) continue;
    let place = ranked.length;
    while (place > 0 && isBefore(article, score, ranked[place - 1])) place -= 1;
    ranked.splice(place, 0, { article, score, shared });
    if (ranked.length > limit) ranked.pop();
  }
  return ranked;
}

function isBefore({ id }: HeldArticle, score: number, other: Ranked | undefined): boolean {
  return other === undefined || score > other.score || (score === other.score && id < other.article.id);
}

/** The numbers of terms that an article besides the one numbered `except` holds, ascending. */
function heldByOthers(
  numbers: Int32Array,
  except: number | undefined,
  { table, articles, unpacker }: RankedLibrary,
): Int32Array {
  const article = except === undefined ? undefined : articles[except];
  const own = article ? new Places(unpacker.unpack(article.terms).terms) : null;
  const held = new Int32Array(numbers.length);
  let size = 0;
  for (const number of numbers) {
    const holders = number < 0 ? 0 : table.holders(number);
    if (holders > 1 || (holders === 1 && (own === null || own.of(number) < 0))) held[size++] = number;
  }
  return held.subarray(0, size).sort();
}

function vectorOf(
  { terms, counts }: Asked,
  numbers: Int32Array,
  except: number | undefined,
  library: RankedLibrary,
  weigh: Weigh,
): Vector {
  const weights = new Int32Array(numbers.length);
  let squares = 0;
  for (let at = 0; at < terms.length; at += 1) {
    const count = counts[at] ?? 0;
    const number = numbers[at] ?? -1;
    const weight =
      number < 0
        ? Math.round(grain * libraryLogarithm(library.size) * countWeight(count, isPair(terms[at] ?? 0)))
        : weigh(number, count);
    squares += weight * weight;
    weights[at] = weight;
  }
  const searched = heldByOthers(numbers, except, library);
  return { searched, places: new Places(numbers), weights, length: Math.sqrt(squares), squares };
}

/** What a term weighs, by number. */
function weightIn({ places, weights }: Vector, number: number): number {
  const place = places.of(number);
  return place < 0 ? 0 : (weights[place] ?? 0);
}

/**
 * The articles that may score above the floor, by what they can score at most, best first. The dot product over all but the
 * commonest terms is added up in the lists of their holders; what the others can add is bounded by the lengths of what they
 * make up of both vectors (Cauchy and Schwarz).
 */
function* candidates(
  vector: Vector,
  day: number | null,
  isAsked: (number: number) => boolean,
  floor: number,
  library: RankedLibrary,
  weigh: Weigh,
): Generator<undefined, readonly Candidate[]> {
  const { table, lengths } = library;
  const pace = new Pace(postingsInStep);
  const dots = new Int32Array(library.articles.length);
  const byCount = new Int32Array(256);
  const unit = unitOf(vector, table, weigh);
  let unsearched: Iterable<number> = vector.searched;
  let found: Candidate[] = [];
  for (const share of [leftOut.many, leftOut.few * floor]) {
    const mostHolders = holdersOfSearched(vector, table, share);
    const left: number[] = [];
    let leftSquares = 0;
    for (const number of unsearched) {
      const weight = weightIn(vector, number);
      if (table.holders(number) > mostHolders && lengths.isCommon(number)) {
        leftSquares += weight * weight;
        left.push(number);
        continue;
      }
      const most = table.most(number);
      for (let count = 1; count <= most; count += 1)
        byCount[count] = Math.ceil((weight * weigh(number, count)) / unit);
      table.accumulate(number, byCount, dots);
      if (pace.isDue(table.holders(number) + perTerm)) yield;
    }
    unsearched = left;
    found = reaching(dots, unit, Math.sqrt(leftSquares), vector, day, isAsked, floor, library);
    if (found.length <= fewCandidates) break;
  }
  return yield* sortSteps(found, (a, b) => b.atMost - a.atMost);
}

/** No dot product is more of these units than a whole number of 32 bits holds: such are added up in half the time of others. */
function unitOf(vector: Vector, table: TermTable, weigh: Weigh): number {
  let most = 0;
  for (const number of vector.searched) most += weightIn(vector, number) * weigh(number, table.most(number));
  return Math.max(1, most / mostUnits);
}

/** Of each term the last one may be more than what there is. */
const mostUnits = 2 ** 30;

/** The articles that may score above the floor when all but `left` of the vector's length has been searched. */
function reaching(
  dots: Int32Array,
  unit: number,
  left: number,
  vector: Vector,
  day: number | null,
  isAsked: (number: number) => boolean,
  floor: number,
  { lengths, articles, size }: RankedLibrary,
): Candidate[] {
  const { atLeast, commonAtMost } = lengths.bounds(dots.length, libraryLogarithm(size));
  // Most are left out by this alone: a little lower than what the quotient is asked for, since that is rounded, too.
  const least = (floor - precision) * vector.length * (1 - precision);
  const found: Candidate[] = [];
  for (let number = 0; number < dots.length; number += 1) {
    const most = (dots[number] ?? 0) * unit + left * (commonAtMost[number] ?? 0);
    const length = atLeast[number] ?? 0;
    if (most < least * length) continue;
    const cosine = length > 0 ? most / (length * vector.length) : 1;
    const article = cosine < floor - precision || !isAsked(number) ? undefined : articles[number];
    if (!article) continue;
    const atMost = Math.min(1, cosine) * proximity(day, article.day) + precision;
    if (atMost >= floor) found.push({ article, number, atMost });
  }
  return found;
}

/** How many holders a term may have to be searched for: those with more have a `share` of the vector's length at most. */
function holdersOfSearched(vector: Vector, table: TermTable, share: number): number {
  // By the number of binary digits of how many hold the term.
  const squares = new Float64Array(33);
  for (const number of vector.searched) {
    const digits = 32 - Math.clz32(table.holders(number));
    squares[digits] = (squares[digits] ?? 0) + weightIn(vector, number) ** 2;
  }
  let digits = 32;
  for (let left = (share * vector.length) ** 2; digits > 0; digits -= 1) {
    left -= squares[digits] ?? 0;
    if (left < 0) break;
  }
  return 2 ** digits - 1;
}

/** @param shared Told of the terms that both have. */
function dotOf(
  { places, weights }: Vector,
  { terms, counts }: CountedTerms,
  weigh: Weigh,
  shared: SharedTerms,
): number {
  let dot = 0;
  for (let at = 0; at < terms.length; at += 1) {
    const number = terms[at] ?? 0;
    const place = places.of(number);
    if (place < 0) continue;
    shared[place] = 1;
    dot += (weights[place] ?? 0) * weigh(number, counts[at] ?? 0);
  }
  return dot;
}

/** Tells quickly of most lists that they share nothing with this one. */
function sentenceFilter(sentences: Int32Array): (others: Int32Array) => boolean {
  const isThere = new Uint8Array(1 << 12);
  for (const sentence of sentences) isThere[sentence & (isThere.length - 1)] = 1;
  return (others) => {
    for (const other of others) if (isThere[other & (isThere.length - 1)] === 1) return true;
    return false;
  };
}

/** The score of two articles whose terms are so alike and which share so many sentences; null when it is below the floor. */
export function scoreOf(
  cosine: number,
  day: number | null,
  other: number | null,
  shared: number,
): number | null {
  const alike = cosine * proximity(day, other);
  if (Math.round(alike * 1e9) / 1e9 < siblingFloor) return null;
  return Math.round(nearer(alike, shared) * 1e9) / 1e9;
}

/** A score with what sentences that stand in both add to it; never above 1. */
function nearer(score: number, shared: number): number {
  return 1 - (1 - score) * verbatim ** Math.min(shared, mostVerbatim);
}

/** From 1 for the same day towards `dayFloor`; 1 when a date is not known. */
function proximity(day: number | null, other: number | null): number {
  if (day === null || other === null) return 1;
  return dayFloor + (1 - dayFloor) * Math.exp(-Math.abs(day - other) / dayScale);
}
