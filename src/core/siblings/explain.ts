import { isNoName } from '../entities/gazetteers/notNames';
import { countryCode } from '../entities/gazetteers/places';
import { isOffice, isTitlePrefix, isTitleWord } from '../entities/gazetteers/titles';
import { startsWithCapital } from '../text/words/capital';
import { fold } from '../text/words/normalise';
import type { Span } from '../text/span';
import { filterSteps, Pace, sortSteps } from '../steps';
import type { SiblingEntry } from './siblingEntry';
import { isPair } from './terms/term';
import { numbersEach, passageEnd, writtenPlacesSteps } from './writtenPlaces';
import { WrittenTerms } from './writtenTerms';

/** How many terms and names are told, at most. */
const mostTold = 8;
/** What a term weighs at most beside one that occurs once. */
const mostOccurrences = 3;
/** How many words a name has, at most: a headline may have a capital in each. */
const longestName = 6;
/** So many words with a capital are one sequence at most: a line of capitals may go on for pages. */
const longestSequence = 40;
/** How many written terms are read in a step, how many are looked at or weighed, and how many possible names are made. */
const stepLength = 1 << 13;
const weighedInStep = 1 << 15;
const namesInStep = 1000;

/** By the place of a term among those of the article asked about, 1 where another article has it, too. */
export type SharedTerms = Uint8Array;

/** What is shared, heaviest first, as written in the article asked about. */
interface SharedPhrases {
  readonly terms: readonly string[];
  readonly names: readonly string[];
}

/** A term or a sequence of capitalised words as first written in the article asked about. */
interface Phrase {
  readonly written: string;
  /** As it is looked for in another. */
  readonly form: string;
  /** The place of the term, or of all single terms and pairs, that it is made of. */
  readonly terms: readonly number[];
  readonly weight: number;
  /** Whether its first word has its capital from the sentence or the quotation that it begins. */
  readonly opens: boolean;
}

/** Words for what each of the others shares with the article asked about; `rarity` says how rare a term is that one of them has, by its place. */
export function* explainSteps(
  asked: SiblingEntry,
  others: readonly SharedTerms[],
  rarity: (place: number) => number,
): Generator<undefined, readonly SharedPhrases[]> {
  if (others.length === 0) return [];
  const { passages, terms, counts } = asked;
  const written = asked.written ?? (yield* writtenPlacesSteps(asked));
  const weights = new Float64Array(terms.length);
  const isShared = new Uint8Array(terms.length);
  for (const shared of others) {
    for (let place = 0; place < isShared.length; place += 1) if (shared[place] === 1) isShared[place] = 1;
  }
  for (let place = 0; place < terms.length; place += 1) {
    if (isShared[place] === 1) weights[place] = rarity(place) * Math.min(mostOccurrences, counts[place] ?? 0);
    if (place % weighedInStep === weighedInStep - 1) yield;
  }
  const phrase = (text: string, { start, end }: Span, terms: readonly number[], opens = false): Phrase => {
    const written = text.slice(start, end).replace(/\s+/g, ' ');
    const weight = terms.reduce((sum, place) => sum + (weights[place] ?? 0), 0);
    return { written, form: ` ${fold(written).replaceAll('-', ' ')} `, terms, weight, opens };
  };
  const words = new WrittenTerms(terms.length);
  const names = new Map<string, Phrase>();
  /** What is also written small is no name by itself. */
  const isSmall = new Uint8Array(terms.length);
  const pace = new Pace(stepLength);
  const ofNames = new Pace(namesInStep);
  let read = 0;
  for (const { text, start: begin } of passages) {
    const sequences: CapitalisedWords[] = [];
    for (; (written[read] ?? passageEnd) !== passageEnd; read += numbersEach) {
      const place = written[read] ?? 0;
      const start = written[read + 1] ?? 0;
      const end = written[read + 2] ?? 0;
      if (isPair(terms[place] ?? 0)) addPair(sequences, place, end);
      else if (!beginsName(text, start)) isSmall[place] = 1;
      else if (!isOffice(text.slice(start, end)))
        addWord(sequences, text, { term: place, start, end, opens: opensSentence(text, begin, start) });
      if (isShared[place] === 1) words.add(place, text, start, end);
      if (pace.isDue(1)) yield;
    }
    read += numbersEach;
    for (const sequence of sequences) {
      if (ofNames.isDue(sequence.length)) yield;
      for (const name of namesIn(withoutPlaceOfOffice(text, sequence), isShared)) {
        if (isOfOffice(text.slice(name.start, name.end))) continue;
        const named = phrase(text, name, name.terms, name.opens);
        if (names.get(named.form)?.opens ?? true) names.set(named.form, named);
      }
    }
  }
  const isName = ({ terms: [first, ...rest], opens }: Phrase): boolean =>
    first !== undefined &&
    (rest.length > 0 ? !(opens && isSmall[first] === 1) : !(opens || isSmall[first] === 1));
  const heavy = yield* filterSteps(names.values(), stepLength, (name) => name.weight > 0 && isName(name));
  const namesByWeight = yield* sortSteps(heavy, heaviestFirst);
  const wordsByWeight = yield* words.byWeight(weights, phrase);
  const phrases: SharedPhrases[] = [];
  for (const shared of others) {
    const sharedNames = yield* told(namesByWeight, shared, []);
    const sharedWords = yield* told(wordsByWeight, shared, sharedNames);
    phrases.push({
      names: sharedNames.map(({ written }) => written),
      terms: sharedWords.map(({ written }) => written),
    });
  }
  return phrases;
}

/** A capital, if only after an article that belongs to the name: "al-Maliki". */
function beginsName(text: string, start: number): boolean {
  if (startsWithCapital(text, start)) return true;
  return (
    'aeu'.includes(text.charAt(start)) && /^(?:a[ldnrs]|el|ul)[-'’]\p{Lu}/u.test(text.slice(start, start + 5))
  );
}

/** Whether a word begins a sentence, or a quotation in it. */
function opensSentence(text: string, begin: number, start: number): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(text.slice(Math.max(begin, start - 3), start)) &&
    (start - begin < 3 || /["“„«‘]/u.test(text.charAt(start - 1)))
  );
}

/** Whether the words begin or end with what somebody is, which is no part of a name: "Prime Minister Nuri", "Foreign". */
function isOfOffice(words: string): boolean {
  return [/^\S+/u, /\S+$/u].some((edge) => {
    const [word = ''] = edge.exec(words) ?? [];
    // "MS" is a ship's, "Ms" a woman's.
    if (/^\p{Lu}{2}$/u.test(word)) return false;
    return isNoName(word) || isTitleWord(word) || isTitlePrefix(word);
  });
}

/** A word with a capital, and the pair that it makes with the word before it. */
interface CapitalisedWord extends Span {
  readonly term: number;
  readonly opens: boolean;
  pair?: number;
}

/** Words with a capital in a row. */
type CapitalisedWords = CapitalisedWord[];

/** Adds a word to the sequence that it continues, or begins one. */
function addWord(sequences: CapitalisedWords[], text: string, word: CapitalisedWord): void {
  const sequence = sequences.at(-1);
  const before = sequence?.at(-1);
  const isLong = sequence !== undefined && sequence.length >= longestSequence;
  if (sequence && before && !isLong && /^[ -]$/u.test(text.slice(before.end, word.start)))
    sequence.push(word);
  else sequences.push([word]);
}

/** Tells a word of a sequence the pair that ends with it. */
function addPair(sequences: readonly CapitalisedWords[], pair: number, end: number): void {
  const last = sequences.at(-1)?.at(-1);
  if (last?.end === end) last.pair = pair;
}

/** The sequence without the country that an office before it is in: "ambassador to Iraq Ryan Crocker". */
function withoutPlaceOfOffice(text: string, sequence: CapitalisedWords): CapitalisedWords {
  const [first] = sequence;
  return first &&
    sequence.length > 2 &&
    /(?:^|\s)(?:to|in|of|from)\s$/u.test(text.slice(Math.max(0, first.start - 6), first.start)) &&
    countryCode(text.slice(first.start, first.end)) !== undefined
    ? sequence.slice(1)
    : sequence;
}

/**
 * Every part of a sequence could be a name whose terms are all shared: another article may have the whole, or "Ryan Crocker" of
 * "Iraq Ryan Crocker".
 */
function* namesIn(
  sequence: CapitalisedWords,
  isShared: SharedTerms,
): Generator<Span & Pick<Phrase, 'terms' | 'opens'>> {
  for (const [first, { start, opens }] of sequence.entries()) {
    const terms: number[] = [];
    for (let at = first; at < Math.min(sequence.length, first + longestName); at += 1) {
      const word = sequence[at];
      if (!word) break;
      const { pair } = word;
      if (isShared[word.term] !== 1) break;
      if (at > first && pair !== undefined) {
        if (isShared[pair] !== 1) break;
        terms.push(pair);
      }
      terms.push(word.term);
      yield { start, end: word.end, opens, terms: [...terms] };
    }
  }
}

function heaviestFirst(a: Phrase, b: Phrase): number {
  return b.weight - a.weight || (a.written < b.written ? -1 : 1);
}

/**
 * The first phrases that are shared, without those that are part of another one told.
 * @param phrases Undefined where a step ends.
 */
function* told(
  phrases: Iterable<Phrase | undefined>,
  shared: SharedTerms,
  already: readonly Phrase[],
): Generator<undefined, readonly Phrase[]> {
  const pace = new Pace(stepLength);
  let chosen: readonly Phrase[] = [];
  for (const phrase of phrases) {
    if (!phrase || pace.isDue(1)) yield;
    if (!phrase?.terms.every((place) => shared[place] === 1)) continue;
    const isPart = (other: Phrase): boolean => holds(other, phrase);
    if (already.some(isPart) || chosen.some(isPart)) continue;
    chosen = [...chosen.filter((other) => !holds(phrase, other)), phrase];
    if (chosen.length === mostTold) break;
  }
  return chosen;
}

/** Whether the words of the one are all in the other, whatever their endings. */
function holds(whole: Phrase, part: Phrase): boolean {
  return whole.form.includes(part.form) || part.terms.every((term) => whole.terms.includes(term));
}
