import type { Pair } from './exactLinks';
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
  /** Written in figures. */
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
  /** Pairs of telling stems with at most one other between them, as numbers, ascending. */
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

const negations = new Set('no not nor none never neither nobody nothing nowhere without cannot'.split(' '));
const pronouns = new Set('he she they it his her their its this that these those'.split(' '));

export function isNegation(norm: string): boolean {
  return negations.has(norm) || norm.endsWith("n't");
}

/**
 * Rarity is counted over both texts together. What only serves to judge a pair is left out for the sentences that have
 * an exact partner. Yields now and then.
 */
export function* profile(
  left: readonly string[],
  right: readonly string[],
  exact: readonly Pair[],
): Generator<undefined, Profiles> {
  const settled = new Set(exact.flatMap((pair) => [pair.left, left.length + pair.right]));
  const stems = new FeatureTable();
  const grams = new FeatureTable();
  const numbersOf = numberWords(stems, grams);
  const read = [];
  for (const text of [...left, ...right]) {
    const words = sentenceWords(text);
    const sequence = new Int32Array(words.length);
    const gramsOfWords: number[] = [];
    for (const [at, { norm }] of words.entries()) {
      const numbers = numbersOf(norm);
      sequence[at] = numbers.stem;
      if (!settled.has(read.length)) for (const gram of numbers.grams) gramsOfWords.push(gram);
    }
    const gramCounts = grams.add(new Int32Array(gramsOfWords));
    read.push({ text, words, sequence, counts: stems.add(sequence), gramCounts });
    if (read.length % 8 === 0) yield;
  }
  const lexicon = makeLexicon(read, stems);
  const profiles: SentenceProfile[] = [];
  for (const { text, words, sequence, counts, gramCounts } of read) {
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
      quoted: new Uint8Array(words.map(({ quoted }) => (quoted ? 1 : 0))),
      quotedShare: words.filter(({ quoted }) => quoted).length / Math.max(1, words.length),
      negated: words.some(({ norm }) => isNegation(norm)),
      pronoun: pronouns.has(words[0]?.norm ?? ''),
      clauses: settled.has(profiles.length) ? new Int32Array(0) : clausesOf(text, words),
      neighbours: settled.has(profiles.length) ? new Float64Array(0) : neighboursOf(sequence, lexicon),
      vector: weigh(counts, stems),
      grams: weigh(gramCounts, grams),
      weight,
      nameWeight,
    });
    if (profiles.length % 8 === 0) yield;
  }
  return { ...lexicon, left: profiles.slice(0, left.length), right: profiles.slice(left.length) };
}

interface WordNumbers {
  readonly stem: number;
  /** Three letters in a row each, the gaps around the word among them. */
  readonly grams: readonly number[];
}

/** Looks up the numbers of a word's stem and grams; each distinct word is worked out once. */
function numberWords(stems: FeatureTable, grams: FeatureTable): (norm: string) => WordNumbers {
  const known = new Map<string, WordNumbers>();
  return (norm) => {
    let numbers = known.get(norm);
    if (!numbers) {
      const padded = ` ${norm} `;
      const found: number[] = [];
      for (let at = 0; at + 3 <= padded.length; at++) found.push(grams.idOf(padded.slice(at, at + 3)));
      numbers = { stem: stems.idOf(stem(norm)), grams: found };
      known.set(norm, numbers);
    }
    return numbers;
  };
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
      number: startsWithDigit(norm),
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

function startsWithDigit(norm: string): boolean {
  const unit = norm.charCodeAt(0);
  return unit < 128 ? unit >= 48 && unit <= 57 : /^\p{N}/u.test(norm);
}

function isAllCapitals(word: string): boolean {
  return word.length > 1 && /^[\p{Lu}.]+$/u.test(word);
}

/** Whether nothing but an end of a sentence or a quotation mark stands before a word. */
function opensSentence(flat: string, at: number): boolean {
  return /(?:^|[.!?:] ?["']?|["'])\s*$/.test(flat.slice(Math.max(0, at - 4), at));
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
  const pairs: number[] = [];
  let last = -1;
  let lastButOne = -1;
  const join = (a: number, b: number) => {
    if (a >= 0 && a !== b) pairs.push(Math.min(a, b) * content.length + Math.max(a, b));
  };
  for (const id of sequence) {
    if (content[id] !== 1) continue;
    join(last, id);
    join(lastButOne, id);
    lastButOne = last;
    last = id;
  }
  const sorted = new Float64Array(pairs).sort();
  return sorted.filter((pair, at) => pair !== sorted[at - 1]);
}
