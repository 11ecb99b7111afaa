import { eachInSteps, Pace } from '../../steps';
import { emptyHash, hashText } from '../../text/hash';
import { startsWithCapital } from '../../text/words/capital';
import type { NameSpan } from '../names/nameRules';
import { findNamesByRules } from '../names/nameRules';
import type { NameToken } from '../names/nameTokens';
import { lineEndsBetween } from '../names/nameTokens';
import { isGroupWord } from '../gazetteers/nationalities';
import { isOrganisationWord, knownOrganisations } from '../gazetteers/organisations';
import { knownPlaces } from '../gazetteers/places';
import { isTitlePrefix, isTitleWord } from '../gazetteers/titles';
import { featureKey, pair } from './hash';
import { labelsOf } from './labels';
import type { WordClasses } from './wordClasses';

/**
 * How many features a token has by its word alone, wherever that stands, and how many by what stands around it. The last one of a
 * word is 0 for all: the model was trained with it.
 */
const featuresOfWord = 25;
const featuresOfPlace = 57;
/** How many features describe each token. */
export const featuresPerToken = featuresOfWord + featuresOfPlace;

/** A step is so many tokens. */
const stepLength = 1000;

const sayings = /^(?:said|says|say|told|tells|announced|added|reported|wrote|asked|warned|insisted|denied)$/u;
const placeWords = /^(?:in|at|near|from|outside|across|to|into|between)$/u;

/** What a word is wherever it stands. */
interface Word {
  /** Its place among the document's words. */
  readonly number: number;
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
  /** What it tells of a name before or behind it. */
  readonly isTitle: boolean;
  readonly isSaying: boolean;
  readonly isBeforePlace: boolean;
  /** Whether what stands behind it begins a sentence or a quotation. */
  readonly opens: boolean;
  /** Bits of evidence from everywhere in the document. */
  evidence: number;
}

const nowhere: Word = {
  number: -1,
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
  isTitle: false,
  isSaying: false,
  isBeforePlace: false,
  opens: true,
  evidence: 0,
};

/** The features of a document's tokens: keys by `ofWord` and `ofPlace`, `featuresPerToken` together. */
export class DocumentFeatures {
  /** How many different words the tokens are. */
  readonly wordCount: number;
  readonly #words: readonly Word[];
  readonly #rules: Uint8Array;
  readonly #lists: Uint8Array;
  readonly #runs: Uint32Array;
  readonly #heads: Int32Array;
  readonly #ofWord = new Uint32Array(featuresOfWord);
  readonly #ofPlace = new Uint32Array(featuresOfPlace);

  private constructor(words: readonly Word[], wordCount: number, rules: Uint8Array, lists: Uint8Array) {
    this.#words = words;
    this.wordCount = wordCount;
    this.#rules = rules;
    this.#lists = lists;
    this.#runs = new Uint32Array(words.length);
    this.#heads = new Int32Array(words.length);
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
      if (!word) known.set(written, (word = wordOf(written, known.size, classes)));
      words.push(word);
      if (words.length % stepLength === 0) yield;
    }
    const rules = yield* findNamesByRules(text, tokens);
    const lists = yield* listedNames(tokens, classes);
    const features = new DocumentFeatures(words, known.size, labelsOf(tokens.length, rules), lists);
    yield* features.#readRuns(text, tokens);
    yield* features.#gatherEvidence(known, rules);
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
        const [before, token] = [tokens[end - 1], tokens[end]];
        if (end > first && before && token && lineEndsBetween(text, before, token)) break;
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

  *#gatherEvidence(known: ReadonlyMap<string, Word>, rules: readonly NameSpan[]): Generator<undefined, void> {
    const mark = (index: number, bit: number): void => {
      const word = this.#word(index);
      if (word.capital) word.evidence |= 1 << bit;
    };
    yield* eachInSteps(known, stepLength, ([written, word]) => {
      if (word.capital && known.has(written.toLowerCase())) word.evidence |= 1 << 4;
    });
    for (let i = 0; i < this.#words.length; i++) {
      if (i % stepLength === 0) yield;
      if (!this.#word(i).capital) continue;
      const before = this.#word(i - 1);
      if (before.isTitle) mark(i, 0);
      if (before.isSaying || this.#word(i + 1).isSaying) mark(i, 1);
      if (before.isBeforePlace) mark(i, 2);
      if (!before.opens) mark(i, 3);
      const run = this.#runs[i] ?? 0;
      if (run >= 32 && run % 4 === 0) mark(i, 5);
      if (run >= 32 && run % 16 < 4) mark(i, 6);
    }
    yield* eachInSteps(rules, stepLength, ({ first, end, kind }) => {
      const bit = kind === 'person' ? 7 : kind === 'organisation' ? 8 : kind === 'place' ? 9 : 10;
      for (let i = first; i < end; i++) mark(i, bit);
    });
  }

  #word(index: number): Word {
    return this.#words[index] ?? nowhere;
  }

  #wordIn(index: number, from: number, to: number): Word {
    return index >= from && index < to ? this.#word(index) : nowhere;
  }

  /** The place of a token's word among the document's words. */
  numberOf(index: number): number {
    return this.#word(index).number;
  }

  /** The features that the token at `index` has by its word alone. The array is used again by the next call. */
  ofWord(index: number): Uint32Array {
    const row = this.#ofWord;
    const w = this.#word(index);
    let n = 0;
    const add = (template: number, value: number): void => {
      row[n++] = featureKey(template, value);
    };
    add(0, 0);
    add(1, w.exact);
    add(2, w.lower);
    add(12, w.shape);
    add(13, w.longShape);
    for (let i = 0; i < 4; i++) add(18 + i, pair(w.prefixes[i] ?? 0, i));
    for (let i = 0; i < 4; i++) add(22 + i, pair(w.suffixes[i] ?? 0, i));
    add(28, pair(w.suffixes[2] ?? 0, w.shape));
    add(29, pair(w.wordClass, w.shape));
    add(36, pair(w.broadClass, w.shape));
    add(46, pair(w.lists, w.shape));
    add(70, w.evidence);
    for (let bit = 0; bit < 4; bit++) add(71 + bit, pair((w.evidence >> bit) & 1, pair(bit, w.shape)));
    add(75, pair((w.evidence >> 4) & 7, w.shape));
    add(76, pair((w.evidence >> 7) & 15, w.shape));
    return row;
  }

  /**
   * The other features of the token at `index` in the sentence `[from, to)`. The array is used again by the next call.
   */
  ofPlace(index: number, from: number, to: number): Uint32Array {
    const row = this.#ofPlace;
    const l2 = this.#wordIn(index - 2, from, to);
    const l1 = this.#wordIn(index - 1, from, to);
    const w = this.#word(index);
    const r1 = this.#wordIn(index + 1, from, to);
    const r2 = this.#wordIn(index + 2, from, to);
    const listBefore = labelIn(this.#lists, index - 1, from, to);
    const list = labelIn(this.#lists, index, from, to);
    const listAfter = labelIn(this.#lists, index + 1, from, to);
    const ruleBefore = labelIn(this.#rules, index - 1, from, to);
    const rule = labelIn(this.#rules, index, from, to);
    const ruleAfter = labelIn(this.#rules, index + 1, from, to);
    let n = 0;
    const add = (template: number, value: number): void => {
      row[n++] = featureKey(template, value);
    };
    add(3, l1.lower);
    add(4, r1.lower);
    add(5, l2.lower);
    add(6, r2.lower);
    add(7, pair(l1.lower, w.lower));
    add(8, pair(w.lower, r1.lower));
    add(9, pair(l1.lower, r1.lower));
    add(10, pair(l2.lower, l1.lower));
    add(11, pair(r1.lower, r2.lower));
    add(14, pair(l1.shape, w.shape));
    add(15, pair(w.shape, r1.shape));
    add(16, pair(pair(l1.shape, w.shape), r1.shape));
    add(17, pair(pair(l2.shape, l1.shape), pair(w.shape, pair(r1.shape, r2.shape))));
    add(26, pair(l1.suffixes[2] ?? 0, w.shape));
    add(27, pair(r1.suffixes[2] ?? 0, w.shape));
    add(30, pair(l1.wordClass, w.shape));
    add(31, pair(r1.wordClass, w.shape));
    add(32, pair(l2.wordClass, w.shape));
    add(33, pair(r2.wordClass, w.shape));
    add(34, pair(l1.wordClass, w.wordClass));
    add(35, pair(w.wordClass, r1.wordClass));
    add(37, pair(l1.broadClass, w.broadClass));
    add(38, pair(w.broadClass, r1.broadClass));
    add(39, pair(pair(l1.broadClass, w.broadClass), r1.broadClass));
    add(40, pair(pair(l1.broadClass, r1.broadClass), w.shape));
    add(41, pair(l1.lower, w.shape));
    add(42, pair(r1.lower, w.shape));
    add(43, pair(l1.lower, w.broadClass));
    add(44, pair(w.broadClass, r1.lower));
    add(45, pair(pair(l2.lower, l1.lower), w.shape));
    add(47, pair(l1.lists, w.shape));
    add(48, pair(r1.lists, w.shape));
    add(49, pair(pair(l1.lists, w.lists), r1.lists));
    add(50, list);
    add(51, pair(listBefore, list));
    add(52, pair(list, listAfter));
    add(53, pair(list, l1.lower));
    add(54, pair(list, r1.lower));
    add(55, pair(list, w.shape));
    add(56, rule);
    add(57, pair(ruleBefore, rule));
    add(58, pair(rule, ruleAfter));
    add(59, pair(pair(ruleBefore, rule), ruleAfter));
    add(60, pair(rule, w.broadClass));
    add(61, pair(rule, w.shape));
    add(62, pair(rule, l1.lower));
    add(63, pair(rule, r1.lower));
    add(64, pair(rule, list));
    const run = this.#runs[index] ?? 0;
    const head = this.#heads[index] ?? 0;
    add(65, run);
    add(66, pair(run, l1.lower));
    add(67, pair(head, run % 16 < 4 ? 1 : 0));
    add(68, pair(head, pair(run % 4, w.broadClass)));
    add(69, pair(run, list));
    add(77, pair((w.evidence >> 7) & 15, rule));
    add(78, pair(l1.evidence, w.evidence));
    add(79, pair(w.evidence, r1.evidence));
    add(80, pair(index === from ? 1 : 0, pair(w.shape, w.evidence)));
    return row;
  }
}

/** A token's label, from 1 on; 0 where the sentence `[from, to)` has no such token. */
function labelIn(labels: Uint8Array, index: number, from: number, to: number): number {
  return index >= from && index < to ? (labels[index] ?? 0) + 1 : 0;
}

/** For `pair`. */
function signedHash(text: string): number {
  return hashText(text) | 0;
}

/** The shape of a longer word is that of its beginning. */
const longestShape = 1000;

function wordOf(written: string, number: number, classes: WordClasses): Word {
  const lower = written.toLowerCase();
  const wordClass = classes.classOf(lower);
  const longShape = written
    .slice(0, longestShape)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\p{N}/gu, '0');
  const affixes = (cut: (length: number) => string): readonly number[] =>
    [1, 2, 3, 4].map((length) => (lower.length > length - 1 ? signedHash(cut(length)) : 0));
  return {
    number,
    exact: signedHash(written),
    lower: signedHash(lower),
    shape: signedHash(longShape.replace(/(.)\1+/gu, '$1')),
    longShape: signedHash(longShape),
    capital: startsWithCapital(written, 0),
    prefixes: affixes((length) => lower.slice(0, length)),
    suffixes: affixes((length) => lower.slice(-length)),
    wordClass,
    broadClass: classes.broadClass(wordClass),
    lists:
      (isTitleWord(lower) ? 1 : 0) +
      (isTitlePrefix(lower) ? 2 : 0) +
      (isOrganisationWord(written) ? 4 : 0) +
      (isGroupWord(written) ? 8 : 0),
    isTitle: isTitleWord(lower),
    isSaying: sayings.test(written),
    isBeforePlace: placeWords.test(written),
    opens: /^[.!?:"“”`']/u.test(written),
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
  if (!startsWithCapital(tokens[first]?.text ?? '', 0)) return 0;
  let longest = 0;
  let hash = emptyHash;
  for (let length = 1; length <= longestCity; length++) {
    const token = tokens[first + length - 1];
    if (!token) break;
    if (length > 1) hash = hashText(' ', hash);
    hash = hashText(token.text.toLowerCase(), hash);
    if (classes.isCity(hash)) longest = length;
  }
  return longest;
}
