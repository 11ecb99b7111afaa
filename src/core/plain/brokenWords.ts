import { stem } from '../alignment/words/stem';
import { relatedStems } from '../alignment/words/wordRelation';
import { isCommonWord } from '../alignment/words/wordRarity';
import { eachInSteps, finish, Pace } from '../steps';
import type { Mask } from './masks';

/** A hyphen, or what text recognition makes of one, at the end of a line whose word goes on in the next. */
const atLineEnd =
  /([-‐¬\u00ad])(?<=[\p{L}\p{M}\p{N}][-‐¬\u00ad])([^\S\r\n\u2028\u2029]*(?:\r\n?|[\n\u2028\u2029])[^\S\r\n\u2028\u2029]*)(?=[\p{L}\p{N}])/gu;
/** The same where the lines were joined by a space. */
const inLine = /([-‐¬])(?<=\p{Ll}[-‐¬])( )(?=\p{Ll})/gu;
const hasCandidate = /[-‐¬\u00ad](?:[^\S\r\n\u2028\u2029]*[\r\n\u2028\u2029]|(?<=\p{Ll}[-‐¬]) \p{Ll})/u;

/** To look through the whole text for so many words takes less time than to count all its words. */
const mostSought = 8;
/** A step is so many broken words, or so many words that are counted. */
const stepLength = 500;
const wordsAStep = 10_000;
/** How much of a word is looked at, in UTF-16 units. */
const longestPart = 40;
const partBefore = /(?:^|[^\p{L}\p{M}\p{N}'’-])([\p{L}\p{M}\p{N}'’-]+)$/u;
const partAfter = /^[\p{L}\p{M}\p{N}'’]+/u;
const words = /[\p{L}\p{M}'’]+(?:-[\p{L}\p{M}'’]+)*/gu;

/** After these a hyphen is mostly left hanging: "two- and three-year", "Vor- und Nachteile". */
const joins = new Set('and or to und oder bis et ou y o e en of'.split(' '));
/** First and last parts of compounds. */
const firstParts = new Set(
  (
    'all anti co cross ex far full half high hard ill in long low mid multi non off on one open part post pre pro quasi ' +
    'self semi short single so soft sub super then top two three four five six seven eight nine ten twenty thirty forty ' +
    'fifty sixty seventy eighty ninety vice well north south east west'
  ).split(' '),
);
const lastParts = new Set(
  (
    'aged backed based bound born broken controlled deep elect driven free general hit held known law led level like ' +
    'linked looking made minded off old owned past range related rich ridden run scale set size speaking style term ' +
    'time trained type up wide winning year'
  ).split(' '),
);

/** Words that are broken where their line ends, each as one word, a compound with its hyphen. */
export function brokenWordMasks(text: string): readonly Mask[] {
  return finish(brokenWordMaskSteps(text));
}

/** `brokenWordMasks`, step by step. */
export function* brokenWordMaskSteps(text: string): Generator<undefined, readonly Mask[]> {
  if (!hasCandidate.test(text)) return [];
  const masks: Mask[] = [];
  const known = new KnownWords(text);
  const pace = new Pace(stepLength);
  for (const { 0: whole, 1: hyphen = '', index } of text.matchAll(atLineEnd)) {
    const end = index + whole.length;
    const decision = yield* known.decide(hyphen, partOf(text, index), partFrom(text, end));
    if (decision === 'one') masks.push({ start: index, end, says: '' });
    else if (decision === 'compound') masks.push({ start: index + 1, end, says: '' });
    if (pace.isDue(1)) yield;
  }
  for (const { 0: whole, 1: hyphen, index } of text.matchAll(inLine)) {
    const end = index + whole.length;
    if (hyphen === '¬' || (yield* known.isWord(partOf(text, index) + partFrom(text, end))))
      masks.push({ start: index, end, says: '' });
    if (pace.isDue(1)) yield;
  }
  return masks;
}

function partOf(text: string, end: number): string {
  return partBefore.exec(text.slice(Math.max(0, end - longestPart), end).replaceAll('‐', '-'))?.[1] ?? '';
}

function partFrom(text: string, start: number): string {
  return partAfter.exec(text.slice(start, start + longestPart))?.[0] ?? '';
}

/** What the text itself and the commonest words of English tell of a broken word. */
class KnownWords {
  #counts: Map<string, number> | null = null;
  #lower: string | null = null;
  /** How many words have been asked for without counting. */
  #sought = 0;

  constructor(private readonly text: string) {}

  /** `one` word without its hyphen, a `compound` with it, or two `apart`. */
  *decide(hyphen: string, before: string, after: string): Generator<undefined, 'one' | 'compound' | 'apart'> {
    if (hyphen === '¬' || hyphen === '\u00ad') return 'one';
    if (before === '' || after === '') return 'apart';
    if (/\p{N}$/u.test(before) || /^\p{N}/u.test(after)) return 'compound';
    const capitals = /^\p{Lu}{2,}$/u.test(before) && /^\p{Lu}+$/u.test(after);
    if (/^\p{Lu}/u.test(after) && !capitals) return 'compound';
    const joined = yield* this.#count(before + after);
    const compound = yield* this.#count(`${before}-${after}`);
    if (joined !== compound) return joined > compound ? 'one' : 'compound';
    if (before.includes('-')) return 'compound';
    if (isListed(before + after)) return 'one';
    if (joins.has(after)) return 'apart';
    const first = before.toLowerCase();
    const last = after.toLowerCase();
    return isListed(last) && (firstParts.has(first) || (lastParts.has(last) && isListed(first)))
      ? 'compound'
      : 'one';
  }

  /** Whether the text has the word unbroken, or English has. */
  *isWord(word: string): Generator<undefined, boolean> {
    return isListed(word) || (yield* this.#count(word)) > 0;
  }

  *#count(word: string): Generator<undefined, number> {
    const sought = word.toLowerCase();
    if (!this.#counts) {
      // Most are not there, and most texts have few. Other letters may be in lower case by what stands around them.
      this.#sought += 1;
      if (this.#sought <= mostSought && /^[a-z-]+$/.test(sought)) {
        this.#lower ??= this.#hyphened().toLowerCase();
        if (!this.#lower.includes(sought)) return 0;
      }
      this.#counts = yield* this.#countAll();
    }
    return this.#counts.get(sought) ?? 0;
  }

  *#countAll(): Generator<undefined, Map<string, number>> {
    const counts = new Map<string, number>();
    yield* eachInSteps(this.#hyphened().matchAll(words), wordsAStep, ([found]) => {
      const form = found.toLowerCase();
      counts.set(form, (counts.get(form) ?? 0) + 1);
    });
    return counts;
  }

  #hyphened(): string {
    return this.text.replaceAll('‐', '-');
  }
}

function isListed(word: string): boolean {
  const form = stem(word.toLowerCase());
  return isCommonWord(form) || relatedStems(form).length > 0;
}
