import { eachInSteps, Pace } from '../../steps';
import { hashText } from '../../text/hash';
import type { NameSpan } from '../names/nameRules';
import { findNamesByRules } from '../names/nameRules';
import type { NameToken } from '../names/nameTokens';
import { isGroupWord } from '../gazetteers/nationalities';
import { isOrganisationWord, knownOrganisations } from '../gazetteers/organisations';
import { knownPlaces } from '../gazetteers/places';
import { isTitlePrefix, isTitleWord } from '../gazetteers/titles';
import { featureKey, pair } from './hash';
import { labelsOf } from './labels';
import type { WordClasses } from './wordClasses';

/** How many features describe each token. */
export const featuresPerToken = 82;

/** A step is so many tokens. */
const stepLength = 1000;

const sayings = /^(?:said|says|say|told|tells|announced|added|reported|wrote|asked|warned|insisted|denied)$/u;
const placeWords = /^(?:in|at|near|from|outside|across|to|into|between)$/u;

/** What a word is wherever it stands. */
interface Word {
  readonly exact: number;
  readonly lower: number;
  readonly shape: number;
  readonly longShape: number;
  readonly capital: boolean;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly wordClass: number;
  readonly broadClass: number;
  readonly lists: number;
  /** Bits of evidence from everywhere in the document. */
  evidence: number;
}

const nowhere: Word = {
  exact: 1,
  lower: 1,
  shape: 1,
  longShape: 1,
  capital: false,
  prefixes: [1, 1, 1, 1],
  suffixes: [1, 1, 1, 1],
  wordClass: 0,
  broadClass: 0,
  lists: 0,
  evidence: 0,
};

/** The features of a document's tokens; a row of `featuresPerToken` keys each. */
export class DocumentFeatures {
  readonly #words: readonly Word[];
  readonly #rules: Uint8Array;
  readonly #lists: Uint8Array;
  readonly #runs: Uint32Array;
  readonly #heads: Uint32Array;
  readonly #row = new Uint32Array(featuresPerToken);

  private constructor(words: readonly Word[], rules: Uint8Array, lists: Uint8Array) {
    this.#words = words;
    this.#rules = rules;
    this.#lists = lists;
    this.#runs = new Uint32Array(words.length);
    this.#heads = new Uint32Array(words.length);
  }

  /** Reads what the whole document says of its tokens, step by step. */
  static *read(
    text: string,
    tokens: readonly NameToken[],
    classes: WordClasses,
  ): Generator<undefined, DocumentFeatures> {
    const known = new Map<string, Word>();
    const words: Word[] = [];
    for (const { text: written } of tokens) {
      let word = known.get(written);
      if (!word) known.set(written, (word = wordOf(written, classes)));
      words.push(word);
      if (words.length % stepLength === 0) yield;
    }
    const rules = yield* findNamesByRules(text, tokens);
    const lists = yield* listedNames(tokens, classes);
    const features = new DocumentFeatures(words, labelsOf(tokens.length, rules), lists);
    yield* features.#readRuns(text, tokens);
    yield* features.#gatherEvidence(tokens, known, rules);
    return features;
  }

  /** Length and place of each run of capitalised words, and the words it begins and ends with. */
  *#readRuns(text: string, tokens: readonly NameToken[]): Generator<undefined, void> {
    const pace = new Pace(stepLength);
    let first = 0;
    while (first < tokens.length) {
      let end = first;
      while (
        end < tokens.length &&
        (this.#word(end).capital || (end > first && tokens[end]?.text === '-' && this.#word(end + 1).capital))
      ) {
        const gap = end > first ? text.slice(tokens[end - 1]?.end ?? 0, tokens[end]?.start ?? 0) : '';
        if (gap.includes('\n')) break;
        end++;
      }
      for (let i = first; i < end; i++) {
        this.#runs[i] = Math.min(end - first, 5) * 16 + Math.min(i - first, 3) * 4 + Math.min(end - 1 - i, 3);
        this.#heads[i] = this.#word(end - 1).lower;
      }
      if (pace.isDue(Math.max(end, first + 1) - first)) yield;
      first = Math.max(end, first + 1);
    }
  }

  *#gatherEvidence(
    tokens: readonly NameToken[],
    known: ReadonlyMap<string, Word>,
    rules: readonly NameSpan[],
  ): Generator<undefined, void> {
    const mark = (index: number, bit: number): void => {
      const word = this.#word(index);
      if (word.capital) word.evidence |= 1 << bit;
    };
    for (let i = 0; i < tokens.length; i++) {
      const before = tokens[i - 1]?.text ?? '.';
      if (isTitleWord(before)) mark(i, 0);
      if (sayings.test(before) || sayings.test(tokens[i + 1]?.text ?? '')) mark(i, 1);
      if (placeWords.test(before)) mark(i, 2);
      if (!/^[.!?:"“”`']/u.test(before)) mark(i, 3);
      if (known.has(tokens[i]?.text.toLowerCase() ?? '')) mark(i, 4);
      const run = this.#runs[i] ?? 0;
      if (run >= 32 && run % 4 === 0) mark(i, 5);
      if (run >= 32 && run % 16 < 4) mark(i, 6);
      if (i % stepLength === 0) yield;
    }
    yield* eachInSteps(rules, stepLength, ({ first, end, kind }) => {
      const bit = kind === 'person' ? 7 : kind === 'organisation' ? 8 : kind === 'place' ? 9 : 10;
      for (let i = first; i < end; i++) mark(i, bit);
    });
  }

  #word(index: number): Word {
    return this.#words[index] ?? nowhere;
  }

  /** The features of the token at `index` in the sentence `[from, to)`. The array is used again by the next call. */
  of(index: number, from: number, to: number): Uint32Array {
    const row = this.#row;
    const at = (offset: number): Word =>
      index + offset >= from && index + offset < to ? this.#word(index + offset) : nowhere;
    const rule = (offset: number): number =>
      index + offset >= from && index + offset < to ? (this.#rules[index + offset] ?? 0) + 1 : 0;
    const list = (offset: number): number =>
      index + offset >= from && index + offset < to ? (this.#lists[index + offset] ?? 0) + 1 : 0;
    const [l2, l1, w, r1, r2] = [at(-2), at(-1), at(0), at(1), at(2)];
    let n = 0;
    const add = (value: number): void => {
      row[n] = featureKey(n, value);
      n++;
    };
    add(0);
    add(w.exact);
    add(w.lower);
    add(l1.lower);
    add(r1.lower);
    add(l2.lower);
    add(r2.lower);
    add(pair(l1.lower, w.lower));
    add(pair(w.lower, r1.lower));
    add(pair(l1.lower, r1.lower));
    add(pair(l2.lower, l1.lower));
    add(pair(r1.lower, r2.lower));
    add(w.shape);
    add(w.longShape);
    add(pair(l1.shape, w.shape));
    add(pair(w.shape, r1.shape));
    add(pair(pair(l1.shape, w.shape), r1.shape));
    add(pair(pair(l2.shape, l1.shape), pair(w.shape, pair(r1.shape, r2.shape))));
    for (let i = 0; i < 4; i++) add(pair(w.prefixes[i] ?? 0, i));
    for (let i = 0; i < 4; i++) add(pair(w.suffixes[i] ?? 0, i));
    add(pair(l1.suffixes[2] ?? 0, w.shape));
    add(pair(r1.suffixes[2] ?? 0, w.shape));
    add(pair(w.suffixes[2] ?? 0, w.shape));
    add(pair(w.wordClass, w.shape));
    add(pair(l1.wordClass, w.shape));
    add(pair(r1.wordClass, w.shape));
    add(pair(l2.wordClass, w.shape));
    add(pair(r2.wordClass, w.shape));
    add(pair(l1.wordClass, w.wordClass));
    add(pair(w.wordClass, r1.wordClass));
    add(pair(w.broadClass, w.shape));
    add(pair(l1.broadClass, w.broadClass));
    add(pair(w.broadClass, r1.broadClass));
    add(pair(pair(l1.broadClass, w.broadClass), r1.broadClass));
    add(pair(pair(l1.broadClass, r1.broadClass), w.shape));
    add(pair(l1.lower, w.shape));
    add(pair(r1.lower, w.shape));
    add(pair(l1.lower, w.broadClass));
    add(pair(w.broadClass, r1.lower));
    add(pair(pair(l2.lower, l1.lower), w.shape));
    add(pair(w.lists, w.shape));
    add(pair(l1.lists, w.shape));
    add(pair(r1.lists, w.shape));
    add(pair(pair(l1.lists, w.lists), r1.lists));
    add(list(0));
    add(pair(list(-1), list(0)));
    add(pair(list(0), list(1)));
    add(pair(list(0), l1.lower));
    add(pair(list(0), r1.lower));
    add(pair(list(0), w.shape));
    add(rule(0));
    add(pair(rule(-1), rule(0)));
    add(pair(rule(0), rule(1)));
    add(pair(pair(rule(-1), rule(0)), rule(1)));
    add(pair(rule(0), w.broadClass));
    add(pair(rule(0), w.shape));
    add(pair(rule(0), l1.lower));
    add(pair(rule(0), r1.lower));
    add(pair(rule(0), list(0)));
    const run = this.#runs[index] ?? 0;
    const head = this.#heads[index] ?? 0;
    add(run);
    add(pair(run, l1.lower));
    add(pair(head, run % 16 < 4 ? 1 : 0));
    add(pair(head, pair(run % 4, w.broadClass)));
    add(pair(run, list(0)));
    add(w.evidence);
    for (let bit = 0; bit < 4; bit++) add(pair((w.evidence >> bit) & 1, pair(bit, w.shape)));
    add(pair((w.evidence >> 4) & 7, w.shape));
    add(pair((w.evidence >> 7) & 15, w.shape));
    add(pair((w.evidence >> 7) & 15, rule(0)));
    add(pair(l1.evidence, w.evidence));
    add(pair(w.evidence, r1.evidence));
    add(pair(index === from ? 1 : 0, pair(w.shape, w.evidence)));
    return row;
  }
}

/** The shape of a longer word is that of its beginning. */
const longestShape = 1000;

function wordOf(written: string, classes: WordClasses): Word {
  const lower = written.toLowerCase();
  const wordClass = classes.classOf(lower);
  const longShape = written
    .slice(0, longestShape)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\p{N}/gu, '0');
  const affixes = (cut: (length: number) => string): readonly number[] =>
    [1, 2, 3, 4].map((length) => (lower.length > length - 1 ? hashText(cut(length)) : 0));
  return {
    exact: hashText(written),
    lower: hashText(lower),
    shape: hashText(longShape.replace(/(.)\1+/gu, '$1')),
    longShape: hashText(longShape),
    capital: /^\p{Lu}/u.test(written),
    prefixes: affixes((length) => lower.slice(0, length)),
    suffixes: affixes((length) => lower.slice(-length)),
    wordClass,
    broadClass: classes.broadClass(wordClass),
    lists:
      (isTitleWord(lower) ? 1 : 0) +
      (isTitlePrefix(lower) ? 2 : 0) +
      (isOrganisationWord(written) ? 4 : 0) +
      (isGroupWord(written) ? 8 : 0),
    evidence: 0,
  };
}

/** Where names of the closed lists and of cities stand: list × position in the name, 0 elsewhere. */
function* listedNames(tokens: readonly NameToken[], classes: WordClasses): Generator<undefined, Uint8Array> {
  const found = new Uint8Array(tokens.length);
  for (let first = 0; first < tokens.length; first++) {
    if (first % stepLength === 0) yield;
    const place = knownPlaces.longestAt(tokens, first);
    const organisation = knownOrganisations.longestAt(tokens, first);
    const city = cityAt(tokens, first, classes);
    const length = Math.max(place, organisation, city);
    if (length === 0 || found[first] !== 0) continue;
    const list = (place === length ? 1 : 0) + (organisation === length ? 2 : 0) + (city === length ? 4 : 0);
    for (let i = 0; i < length; i++)
      found[first + i] = list * 4 + (length === 1 ? 0 : i === 0 ? 1 : i === length - 1 ? 3 : 2);
  }
  return found;
}

const longestCity = 3;

function cityAt(tokens: readonly NameToken[], first: number, classes: WordClasses): number {
  if (!/^\p{Lu}/u.test(tokens[first]?.text ?? '')) return 0;
  for (let length = longestCity; length > 0; length--) {
    const words = tokens.slice(first, first + length);
    if (words.length === length && classes.isCity(words.map(({ text }) => text.toLowerCase()).join(' ')))
      return length;
  }
  return 0;
}
