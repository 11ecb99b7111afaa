import { startsWithCapital } from '../../text/words/capital';
import { flatten, normaliseWord } from '../../text/words/normalise';
import type { Span } from '../../text/span';
import { eachWord } from '../../text/words/tokens';
import { WordNumbers } from '../../text/words/wordNumbers';
import { stem } from './stem';
import { wordRarity } from './wordRarity';

/** A way to spell a word, and what that alone tells: one object for all words that a reader finds spelled so. */
export class WordForm {
  readonly norm: string;
  /** Written in figures. */
  readonly number: boolean;
  readonly negation: boolean;
  readonly opensClause: boolean;
  readonly allCapitals: boolean;
  #stem: string | null = null;
  #rarity = NaN;

  constructor(
    readonly id: number,
    word: string,
  ) {
    const norm = normaliseWord(word);
    this.norm = norm;
    this.number = startsWithDigit(norm);
    this.negation = negations.has(norm) || norm.endsWith("n't");
    this.opensClause = clauseOpeners.has(norm);
    this.allCapitals = word.length > 1 && /^[\p{Lu}.]+$/u.test(word);
  }

  get stem(): string {
    return (this.#stem ??= stem(this.norm));
  }

  /** See `wordRarity`. */
  get rarity(): number {
    if (Number.isNaN(this.#rarity)) this.#rarity = wordRarity(this.stem);
    return this.#rarity;
  }
}

/** A word of a sentence. */
export interface Word extends Span {
  readonly form: WordForm;
  /** A capital where the sentence does not ask for one. */
  readonly name: boolean;
  /** Between quotation marks. */
  readonly quoted: boolean;
}

/** A sentence and its words. */
export interface ReadSentence {
  readonly text: string;
  readonly words: readonly Word[];
}

const negations = new Set('no not nor none never neither nobody nothing nowhere without cannot'.split(' '));
const pronouns = new Set('he she they it his her their its this that these those'.split(' '));
const clauseOpeners = new Set(
  'that who which and but after when while because as if with where although though'.split(' '),
);

export function isPronoun(norm: string): boolean {
  return pronouns.has(norm);
}

/** Reads the words of sentences; looks at each spelling once. */
export class WordReader {
  readonly #numbers = new WordNumbers();
  readonly #forms: WordForm[] = [];

  /** The words of a sentence in order. */
  words(sentence: string): readonly Word[] {
    const flat = flatten(sentence);
    const quotes = quotationMarks(flat);
    const words: Word[] = [];
    let passed = 0;
    eachWord(flat, (start, end) => {
      while ((quotes[passed] ?? Infinity) < start) passed++;
      const form = this.#form(flat, start, end);
      const name = startsWithCapital(flat, start) && (form.allCapitals || !opensSentence(flat, start));
      words.push({ start, end, form, name, quoted: passed % 2 === 1 });
    });
    return words;
  }

  #form(flat: string, start: number, end: number): WordForm {
    const id = this.#numbers.numberOf(flat, start, end);
    return (this.#forms[id] ??= new WordForm(id, flat.slice(start, end)));
  }
}

/** The words that lie in a span of the sentence, if only with a part. */
export function wordsIn({ words }: ReadSentence, { start, end }: Span): readonly Word[] {
  const from = firstBehind(words, start);
  let to = from;
  while ((words[to]?.start ?? Infinity) < end) to++;
  return words.slice(from, to);
}

/** The place of the first word that ends behind an offset; the number of words when none does. */
export function firstBehind(words: readonly Word[], offset: number): number {
  let from = 0;
  let to = words.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle]?.end ?? 0) > offset) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Whether nothing but one space stands between two words, as mostly; to ask takes far less time than to read what does. */
export function areBesideEachOther({ end }: Word, { start }: Word, text: string): boolean {
  return start === end + 1 && text.charCodeAt(end) === 32;
}

/** Places of the quotation marks; one before the text when the first one there closes a quotation. */
function quotationMarks(flat: string): readonly number[] {
  const marks: number[] = [];
  for (let at = flat.indexOf('"'); at >= 0; at = flat.indexOf('"', at + 1)) marks.push(at);
  const [first] = marks;
  return first === undefined || first === 0 || /[\s([-]/.test(flat.charAt(first - 1))
    ? marks
    : [-1, ...marks];
}

function startsWithDigit(norm: string): boolean {
  const unit = norm.charCodeAt(0);
  return unit < 128 ? unit >= 48 && unit <= 57 : /^\p{N}/u.test(norm);
}

/** Whether nothing but an end of a sentence or a quotation mark stands before a word. */
function opensSentence(flat: string, at: number): boolean {
  return /(?:^|[.!?:] ?["']?|["'])\s*$/.test(flat.slice(Math.max(0, at - 4), at));
}

/** Writes down for each word how many words its quotation has; 0 outside of any. How many words are quoted in all. */
export function measureQuotations(words: readonly Word[], lengths: Int32Array): number {
  let quoted = 0;
  for (let from = 0; from < words.length;) {
    let to = from;
    while (words[to]?.quoted === true) to++;
    lengths.fill(to - from, from, to);
    quoted += to - from;
    from = to + 1;
  }
  return quoted;
}

/**
 * Writes down the clause that each word stands in, from 0. A rough split at punctuation and conjunctions; enough to tell
 * whether one statement of a sentence is in another.
 */
export function splitIntoClauses(text: string, words: readonly Word[], clauses: Int32Array): void {
  let clause = 0;
  let length = 0;
  let end = -1;
  for (const [at, word] of words.entries()) {
    if (
      at > 0 &&
      ((length >= 2 && isPause(text, end, word.start)) || (length >= 3 && word.form.opensClause))
    ) {
      clause++;
      length = 0;
    }
    clauses[at] = clause;
    length++;
    end = word.end;
  }
}

function isPause(text: string, from: number, to: number): boolean {
  if (to === from + 1 && text.charCodeAt(from) === 32) return false;
  return /[,;:"“”()—–]|--| - /.test(text.slice(from, to));
}
