import { Pace } from '../steps';
import type { StoredArticle } from './heldArticle';
import { packBegins, unpackBegins } from './postings/packedBegins';
import { type SegmentParts, sumsOfArticle } from './postings/postingsSegment';
import type { StoredLengths } from './postings/vectorLengths';
import type { StoredNeighbours } from './storedNeighbours';

/** What an index keeps between sessions, most of it as it is used. */
interface StoredIndex {
  /** By number. */
  readonly terms: Int32Array;
  readonly articles: readonly StoredArticle[];
  /** Which articles, by their places, hold the terms. */
  readonly segments: readonly SegmentParts[];
  readonly lengths: StoredLengths;
  /** Null where nobody has asked for them. */
  readonly neighbours: StoredNeighbours | null;
}

const magic = 0x78_6c_72_50;
/** To be raised whenever what is stored changes in shape or meaning. */
const version = 10;
const headLength = 12;
/** Words that tell of an article: lengths of its content, terms, sentences and edges, its day, and 1 where it holds many. */
const articleLength = 6;
const noDay = -0x8000_0000;
/** Words that tell of a segment: its first article, how many terms it has, postings of one and of more, and bytes of begins. */
const segmentLength = 5;
/** How many words are written or summed in a step. */
const wordsInStep = 1 << 20;
/** The sums of an article in words: floats take two. */
const sumsLength = sumsOfArticle * 2;
const noNeighbours: StoredNeighbours = {
  squares: new Float64Array(),
  drifts: new Float64Array(),
  dots: new Float64Array(),
  runs: new Int32Array(),
  others: new Int32Array(),
};

/**
 * Little-endian words of 32 bits: magic, version, checksum of all that follows, numbers of terms, articles, hashes, common
 * terms, segments, articles whose neighbours are known, pairs and runs of these, and a 0; as floats of 64 bits the sums of the
 * articles, the squares and drifts of those whose neighbours are known, and the dot products of the pairs; the terms, what tells of
 * each article, the hashes of its sentences and edges, the common terms, the runs and the others of the pairs, what tells of each segment and its
 * postings, two a word. Then bytes: the begins and the counts of each segment, the content and the terms of each article.
 */
export function* writeStoredIndexSteps(index: StoredIndex): Generator<undefined, Uint8Array> {
  const { terms, articles, lengths } = index;
  const pace = new Pace(wordsInStep);
  const segments: (SegmentParts & { readonly begins: Uint8Array })[] = [];
  for (const parts of index.segments) {
    segments.push({ ...parts, begins: packBegins(parts) });
    yield;
  }
  const hashes = sumOf(articles, ({ sentences, edges }) => sentences.length + edges.length);
  const { squares, drifts, dots, runs, others } = index.neighbours ?? noNeighbours;
  const head = [
    magic,
    version,
    0,
    terms.length,
    articles.length,
    hashes,
    lengths.common.length,
    segments.length,
    squares.length,
    others.length,
    runs.length,
    0,
  ];
  const ofSegments = sumOf(segments, ({ once, more }) => wordsOf(once.length) + wordsOf(more.length));
  const wordLength = placesOf(head).postings + ofSegments;
  const byteLength =
    sumOf(segments, ({ begins, counts }) => begins.length + counts.length) +
    sumOf(articles, ({ content, terms }) => content.length + terms.length);
  const words = new Int32Array(wordLength + Math.ceil(byteLength / 4));
  let at = 0;
  const write = (values: ArrayLike<number>): void => {
    words.set(values, at);
    at += values.length;
  };
  write(head);
  for (const floats of [lengths.sums.subarray(0, articles.length * sumsOfArticle), squares, drifts, dots])
    write(new Int32Array(floats.buffer, floats.byteOffset, floats.length * 2));
  write(terms);
  for (const { content, terms, sentences, edges, day, holdsMany } of articles)
    write([content.length, terms.length, sentences.length, edges.length, day ?? noDay, Number(holdsMany)]);
  yield;
  for (const { sentences, edges } of articles) {
    write(sentences);
    write(edges);
    if (pace.isDue(sentences.length)) yield;
  }
  write(lengths.common);
  write(runs);
  write(others);
  for (const { first, terms, once, more, begins } of segments)
    write([first, terms.length, once.length, more.length, begins.length]);
  for (const { once, more } of segments) {
    for (const postings of [once, more]) {
      new Uint16Array(words.buffer, at * 4, postings.length).set(postings);
      at += wordsOf(postings.length);
      if (pace.isDue(postings.length)) yield;
    }
  }
  const bytes = new Uint8Array(words.buffer);
  let byte = at * 4;
  for (const { begins, counts } of segments) {
    bytes.set(begins, byte);
    bytes.set(counts, byte + begins.length);
    byte += begins.length + counts.length;
  }
  for (const { content, terms } of articles) {
    for (let unit = 0; unit < content.length; unit += 1) bytes[byte + unit] = content.charCodeAt(unit);
    bytes.set(terms, byte + content.length);
    byte += content.length + terms.length;
    if (pace.isDue(content.length + terms.length)) yield;
  }
  words[2] = checksum(words);
  return bytes;
}

/** Null when the bytes are damaged or of another version. The result shares memory with them where that can be. */
export function readStoredIndex(stored: Uint8Array): StoredIndex | null {
  if (stored.length < headLength * 4 || stored.length % 4 !== 0) return null;
  const bytes = stored.byteOffset % 8 === 0 ? stored : stored.slice();
  const { buffer, byteOffset } = bytes;
  const words = new Int32Array(buffer, byteOffset, bytes.length / 4);
  if (words[0] !== magic || words[1] !== version || words[2] !== checksum(words)) return null;
  const head = [...words.subarray(0, headLength)];
  const places = placesOf(head);
  const [, , , , articleCount = 0, , commonCount = 0, segmentCount = 0, knownCount = 0, pairCount = 0] = head;
  const postings: Pick<SegmentParts, 'once' | 'more'>[] = [];
  let word = places.postings;
  const pairs = (count: number): Uint16Array => {
    const values = new Uint16Array(buffer, byteOffset + word * 4, count);
    word += wordsOf(count);
    return values;
  };
  const told = Array.from({ length: segmentCount }, (_, number) => {
    const from = places.segments + number * segmentLength;
    return words.subarray(from, from + segmentLength);
  });
  for (const [, , once = 0, more = 0] of told) postings.push({ once: pairs(once), more: pairs(more) });
  let byte = word * 4;
  const segments = told.map(([first = 0, ofTerms = 0, , ofMore = 0, ofBegins = 0], number): SegmentParts => {
    const counts = byte + ofBegins;
    const begins = unpackBegins(bytes.subarray(byte, counts), ofTerms);
    byte = counts + ofMore;
    const { once, more } = postings[number] ?? noPostings;
    return { first, ...begins, once, more, counts: bytes.subarray(counts, byte) };
  });
  return {
    terms: words.subarray(places.terms, places.articles),
    articles: readArticles(words, bytes, places, articleCount, byte),
    segments,
    lengths: {
      sums: new Float64Array(buffer, byteOffset + headLength * 4, articleCount * sumsOfArticle),
      common: words.subarray(places.common, places.common + commonCount),
    },
    neighbours: knownCount === 0 ? null : readNeighbours(words, places, knownCount, pairCount),
  };
}

const noPostings = { once: new Uint16Array(), more: new Uint16Array() };

/** Where the parts begin that a head tells of, in words. */
function placesOf(head: readonly number[]) {
  const [, , , ofTerms = 0, ofArticles = 0, ofHashes = 0, ofCommon = 0, ofSegments = 0] = head;
  const [ofKnown = 0, ofPairs = 0, ofRuns = 0] = head.slice(8);
  const known = headLength + ofArticles * sumsLength;
  const terms = known + ofKnown * 4 + ofPairs * 2;
  const articles = terms + ofTerms;
  const hashes = articles + ofArticles * articleLength;
  const common = hashes + ofHashes;
  const runs = common + ofCommon;
  const others = runs + ofRuns;
  const segments = others + ofPairs;
  return {
    known,
    terms,
    articles,
    hashes,
    common,
    runs,
    others,
    segments,
    postings: segments + ofSegments * segmentLength,
  };
}

function readNeighbours(
  words: Int32Array,
  { known, runs, others, segments }: ReturnType<typeof placesOf>,
  count: number,
  pairs: number,
): StoredNeighbours {
  const begin = words.byteOffset + known * 4;
  const floats = new Float64Array(words.buffer, begin, count * 2 + pairs);
  return {
    squares: floats.subarray(0, count),
    drifts: floats.subarray(count, count * 2),
    dots: floats.subarray(count * 2),
    runs: words.subarray(runs, others),
    others: words.subarray(others, segments),
  };
}

/** The articles, what is in bytes of them from `begin` on. */
function readArticles(
  words: Int32Array,
  bytes: Uint8Array,
  places: ReturnType<typeof placesOf>,
  count: number,
  begin: number,
): readonly StoredArticle[] {
  const articles: StoredArticle[] = [];
  let hash = places.hashes;
  let byte = begin;
  for (let word = places.articles; articles.length < count; word += articleLength) {
    const terms = byte + (words[word] ?? 0);
    const end = terms + (words[word + 1] ?? 0);
    const edges = hash + (words[word + 2] ?? 0);
    const day = words[word + 4] ?? noDay;
    const endOfEdges = edges + (words[word + 3] ?? 0);
    articles.push({
      content: latinText(bytes, byte, terms),
      terms: bytes.subarray(terms, end),
      sentences: words.subarray(hash, edges),
      edges: edges === endOfEdges ? noEdges : words.subarray(edges, endOfEdges),
      day: day === noDay ? null : day,
      holdsMany: words[word + 5] === 1,
    });
    hash = endOfEdges;
    byte = end;
  }
  return articles;
}

const noEdges = new Int32Array();

/** How many words so many numbers of 16 bits take. */
function wordsOf(count: number): number {
  return Math.ceil(count / 2);
}

function sumOf<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0);
}

function checksum(words: Int32Array): number {
  let sum = words.length;
  for (let at = 3; at < words.length; at += 1) {
    sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193);
    sum ^= sum >>> 15;
  }
  return sum;
}

/** The text whose characters have the codes between these places. */
function latinText(codes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += String.fromCharCode(codes[at] ?? 0);
  return text;
}
