import { firstThat } from '../text/search';
import type { Span } from '../text/span';

/**
 * Words of which each thing that a recogniser looks for has one, in lower case and without other letters than a to z: where
 * there is none of them, its patterns need not be tried. To look for all at once takes a fraction of the time of one pattern.
 */
const words = {
  banner:
    'subscri|donat|cookie|newsletter|signup|sign up|signin|sign in|logup|log up|login|log in|consent|privacy|free for|free to|free access|free trial|free article|for free|support|browser|please|inbox|click',
  caption: 'seen here|is pictured|are pictured|in this ',
  changeAccount:
    'vers|fassung|amended|corrected|clarified|revised|updated|changed|originally|previously|initially|incorrectly|mistakenly|wrongly|wurde|modifi|corrig|corrij|corrett|mis |rectifi|tualisad|tualizad|alterad|aggiornat|aangepast|gecorrigeerd|gewijzigd|bijgewerkt',
  correctionHead:
    'orre|larif|editor|errat|ichtig|reda|rectif|cision|daction|ndlr|aclara|rettif|precis|retifi|esclarec|verduid',
  credit:
    'contribut|eporting|riting|dited|diting|ompiled|ranslated|hoto|ideo|raphic|aterial from|condensed|abridged|shortened',
  documents: 'of document|document |documents|record number|accession number|news·',
  // What banners ask of the reader, each for one of its patterns
  accounts: 'sign up|signup|sign in|signin|log up|logup|log in|login',
  alerts: 'breaking news alert|latest |inbox',
  consent: 'consent',
  cookies: 'cookie',
  donations: 'donat',
  freeAccess: 'free for|free to read|free access|free trial|free article|for free',
  newsletters: 'newsletter',
  policies: 'privacy |cookie |terms of ',
  requests: 'please |click here|tap here',
  subscriptions: 'subscri',
  support: 'support|help us|become a member|membership',
  technicalities: 'javascript|browser|blocker|download the app|download our app',
  record:
    'load-date|publication-type|publication info|proquest|source type|document url|accession number|record number|document ',
  report: 'report|has more|has details|has this|has the story',
  sourceNote:
    'http|source:|original source|originally |from the source|article has changed|first published|current article|rss feed|permalink|short url|short link|retrieved from|archived |source url|full story|read the ',
} as const;

/** What a recogniser looks for by words. */
export type Cue = keyof typeof words;

const names = Object.keys(words) as readonly Cue[];
/** A bit for each. */
const bits = Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Readonly<
  Record<Cue, number>
>;

interface CueWord {
  readonly word: string;
  /** A bit for each cue that has it. */
  readonly cues: number;
}

/** Bits of a character that tell a letter in either case. */
const letterBits = 5;
const letterMask = (1 << letterBits) - 1;
/** A word is told by so many letters, its first ones. */
const told = 4;
const hashBits = 15;
/** Shifts out the letters before those that tell a word. */
const multiplier = 0x9e3779b1 << (32 - told * letterBits);
/** By a hash of its first letters, where in the list the words with them are; 0 where none is. */
const byBeginning = new Uint8Array(1 << hashBits);
const listed: CueWord[][] = [[]];

function hashOf(letters: number): number {
  return Math.imul(letters, multiplier) >>> (32 - hashBits);
}

function beginningOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < told; at += 1) letters = (letters << letterBits) | (word.charCodeAt(at) & letterMask);
  return hashOf(letters);
}

for (const name of names) {
  for (const word of words[name].split('|')) {
    const beginning = beginningOf(word);
    const known = byBeginning[beginning] ?? 0;
    const place = known > 0 ? known : listed.push([]) - 1;
    byBeginning[beginning] = place;
    listed[place]?.push({ word, cues: bits[name] });
  }
}

/** Letters that a pattern without regard to case takes for an s and a k. */
const longS = 0x17f;
const kelvin = 0x212a;

/** Where a text has the words by which recognisers tell that a stretch may be theirs. */
export class Cues {
  readonly #places: number[] = [];
  readonly #cues: number[] = [];
  /** Whether the words may be written in letters that are not looked for. */
  readonly #isUnsure: boolean;

  constructor(text: string) {
    // In a loop that is so short it counts where this is read from.
    const table = byBeginning;
    let letters = 0;
    let isUnsure = false;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      letters = (letters << letterBits) | (unit & letterMask);
      const place = table[hashOf(letters)] ?? 0;
      if (place > 0) this.#read(text, at + 1 - told, listed[place] ?? []);
      if (unit >= longS && (unit === longS || unit === kelvin)) isUnsure = true;
    }
    this.#isUnsure = isUnsure;
  }

  /** Whether a stretch may be what a recogniser looks for by words. */
  has(cue: Cue, { start, end }: Span): boolean {
    if (this.#isUnsure) return true;
    const bit = bits[cue];
    const places = this.#places;
    let index = firstThat(places.length, (at) => (places[at] ?? 0) >= start);
    for (; index < places.length && (places[index] ?? 0) < end; index += 1)
      if (((this.#cues[index] ?? 0) & bit) !== 0) return true;
    return false;
  }

  #read(text: string, at: number, candidates: readonly CueWord[]): void {
    for (const { word, cues } of candidates) {
      if (!isWordAt(text, at, word)) continue;
      this.#places.push(at);
      this.#cues.push(cues);
    }
  }
}

/** In either case. */
function isWordAt(text: string, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index += 1)
    if ((text.charCodeAt(at + index) | 0x20) !== word.charCodeAt(index)) return false;
  return true;
}
