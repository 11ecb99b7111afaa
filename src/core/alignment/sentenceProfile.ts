import { flatten } from '../text/normalise';
import type { Span } from '../text/span';
import { wordTokens } from '../text/tokens';
import { FeatureTable, weigh, type SparseVector } from './sparseVector';
import { stem } from './stem';
import { isCommonWord, wordRarity } from './wordRarity';

/** A word of a sentence. */
export interface Word extends Span {
  readonly norm: string;
  /** A capital where the sentence does not ask for one. */
  readonly name: boolean;
  readonly number: boolean;
  /** Between quotation marks. */
  readonly quoted: boolean;
}

/** What the comparison knows of a sentence by itself. */
export interface SentenceProfile {
  readonly text: string;
  readonly words: readonly Word[];
  /** The stem of each word in order, as a number; see `Lexicon`. */
  readonly stems: Int32Array;
  /** For each word 1 if it stands between quotation marks. */
  readonly quoted: Uint8Array;
  readonly quotedShare: number;
  readonly negated: boolean;
  /** Whether it starts with a pronoun. */
  readonly pronoun: boolean;
  /** The clause that each word stands in, from 0. */
  readonly clauses: Int32Array;
  /** Pairs of telling stems that stand close to each other, as numbers, ascending. */
  readonly neighbours: Float64Array;
  /** Stems, weighed by their rarity in the two texts. */
  readonly vector: SparseVector;
  /** Three letters in a row, weighed likewise. */
  readonly grams: SparseVector;
  /** What the distinct stems weigh in all: every one, names only. */
  readonly weight: number;
  readonly nameWeight: number;
}

/** What the two texts and the language at large say about a stem; indexed by the stem's number. */
export interface Lexicon {
  /** How much the stem tells. */
  readonly weights: Float64Array;
  readonly names: Uint8Array;
  readonly numbers: Uint8Array;
  /** Whether it is telling enough to carry content. */
  readonly content: Uint8Array;
}

/** Profiles of the sentences of both texts. */
export interface Profiles extends Lexicon {
  readonly left: readonly SentenceProfile[];
  readonly right: readonly SentenceProfile[];
}

/** A stem that is rarer than this in the language carries content. */
const contentRarity = 3.2;
/** A name tells at least as much as a word of this rarity. */
const nameRarity = 4;
/** Telling stems with at most this many others between them are neighbours. */
const neighbourReach = 2;

const negations = new Set('no not nor none never neither nobody nothing nowhere without cannot'.split(' '));
const pronouns = new Set('he she they it his her their its this that these those'.split(' '));

export function isNegation(norm: string): boolean {
  return negations.has(norm) || norm.endsWith("n't");
}

/** Rarity is counted over both texts together. Yields now and then. */
export function* profile(left: readonly string[], right: readonly string[]): Generator<undefined, Profiles> {
  const stems = new FeatureTable();
  const grams = new FeatureTable();
  const read = [];
  for (const text of [...left, ...right]) {
    const words = sentenceWords(text);
    read.push({
      text,
      words,
      ...stems.add(words.map(({ norm }) => stemOf(norm))),
      grams: grams.add(characterGrams(words)).counts,
    });
    if (read.length % 8 === 0) yield;
  }
  const lexicon = makeLexicon(read, stems);
  const profiles: SentenceProfile[] = [];
  for (const { text, words, sequence, counts, grams: gramCounts } of read) {
    const { names, weights } = lexicon;
    let weight = 0;
    let nameWeight = 0;
    for (const id of counts.ids) {
      weight += weights[id] ?? 0;
      if (names[id]) nameWeight += weights[id] ?? 0;
    }
    profiles.push({
      text,
      words,
      stems: sequence,
      quoted: Uint8Array.from(words, ({ quoted }) => (quoted ? 1 : 0)),
      quotedShare: words.filter(({ quoted }) => quoted).length / Math.max(1, words.length),
      negated: words.some(({ norm }) => isNegation(norm)),
      pronoun: pronouns.has(words[0]?.norm ?? ''),
      clauses: clausesOf(text, words),
      neighbours: neighboursOf(sequence, lexicon),
      vector: weigh(counts, stems),
      grams: weigh(gramCounts, grams),
      weight,
      nameWeight,
    });
    if (profiles.length % 8 === 0) yield;
  }
  return { ...lexicon, left: profiles.slice(0, left.length), right: profiles.slice(left.length) };
}

const stemCache = new Map<string, string>();
const mostCached = 50_000;

function stemOf(norm: string): string {
  let form = stemCache.get(norm);
  if (form === undefined) {
    if (stemCache.size >= mostCached) stemCache.clear();
    form = stem(norm);
    stemCache.set(norm, form);
  }
  return form;
}

function sentenceWords(text: string): readonly Word[] {
  const flat = flatten(text);
  const quotes = quotationMarks(flat);
  let passed = 0;
  return wordTokens(flat).map(({ start, end, norm }) => {
    while ((quotes[passed] ?? Infinity) < start) passed++;
    return {
      start,
      end,
      norm,
      name:
        startsWithCapital(flat, start) &&
        (!opensSentence(flat, start) || isAllCapitals(flat.slice(start, end))),
      number: /^\p{N}/u.test(stemOf(norm)),
      quoted: passed % 2 === 1,
    };
  });
}

/** Places of the quotation marks; one before the text when the first one there closes a quotation. */
function quotationMarks(flat: string): readonly number[] {
  const marks = Array.from(flat.matchAll(/"/g), ({ index }) => index);
  const [first] = marks;
  return first === undefined || first === 0 || /[\s([-]/.test(flat.charAt(first - 1))
    ? marks
    : [-1, ...marks];
}

function startsWithCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(text.slice(at, at + 2));
}

function isAllCapitals(word: string): boolean {
  return word.length > 1 && /^[\p{Lu}.]+$/u.test(word);
}

/** Whether nothing but an end of a sentence or a quotation mark stands before a word. */
function opensSentence(flat: string, at: number): boolean {
  return /(?:^|[.!?:] ?["']?|["'])\s*$/.test(flat.slice(Math.max(0, at - 4), at));
}

function characterGrams(words: readonly Word[]): readonly string[] {
  const grams: string[] = [];
  for (const { norm } of words) {
    const padded = ` ${norm} `;
    for (let at = 0; at + 3 <= padded.length; at++) grams.push(padded.slice(at, at + 3));
  }
  return grams;
}

interface ReadSentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sequence: Int32Array;
}

function makeLexicon(read: readonly ReadSentence[], stems: FeatureTable): Lexicon {
  const weights = new Float64Array(stems.size);
  const names = new Uint8Array(stems.size);
  const numbers = new Uint8Array(stems.size);
  const content = new Uint8Array(stems.size);
  const inLowerCase = new Uint8Array(stems.size);
  for (const { text, words, sequence } of read) {
    for (const [at, word] of words.entries()) {
      const id = sequence[at] ?? 0;
      if (word.name) names[id] = 1;
      else if (!startsWithCapital(text, word.start)) inLowerCase[id] = 1;
    }
  }
  for (const [id, stem] of stems.features.entries()) {
    const rarity = wordRarity(stem);
    if (!names[id] && !inLowerCase[id] && !isCommonWord(stem) && /^\p{L}/u.test(stem)) names[id] = 1;
    weights[id] = ((names[id] ? Math.max(nameRarity, rarity) : rarity) * stems.rarity(id)) / 4;
    numbers[id] = /^\p{N}/u.test(stem) ? 1 : 0;
    content[id] = names[id] || rarity > contentRarity ? 1 : 0;
  }
  return { weights, names, numbers, content };
}

const opensClause = new Set(
  'that who which and but after when while because as if with where although though'.split(' '),
);

/** A rough split at punctuation and conjunctions; enough to tell whether one statement of a sentence is in another. */
function clausesOf(text: string, words: readonly Word[]): Int32Array {
  const clauses = new Int32Array(words.length);
  let clause = 0;
  let length = 0;
  for (const [at, { start, norm }] of words.entries()) {
    const before = words[at - 1];
    if (before) {
      const pause = /[,;:"“”()—–]|--| - /.test(text.slice(before.end, start));
      if ((pause && length >= 2) || (length >= 3 && opensClause.has(norm))) {
        clause++;
        length = 0;
      }
    }
    clauses[at] = clause;
    length++;
  }
  return clauses;
}

function neighboursOf(sequence: Int32Array, { content }: Lexicon): Float64Array {
  const telling = sequence.filter((id) => content[id] === 1);
  const pairs = new Set<number>();
  for (let at = 0; at < telling.length; at++) {
    for (let next = at + 1; next < Math.min(telling.length, at + 1 + neighbourReach); next++) {
      const a = telling[at] ?? 0;
      const b = telling[next] ?? 0;
      if (a !== b) pairs.add(Math.min(a, b) * content.length + Math.max(a, b));
    }
  }
  return Float64Array.from(pairs).sort();
}
