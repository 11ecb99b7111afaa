import { startsWithCapital } from '../../text/words/capital';
import type { NameToken } from './nameTokens';
import { lineEndsBetween } from './nameTokens';
import { knownOrganisations } from '../gazetteers/organisations';
import { knownPlaces } from '../gazetteers/places';

/** Words that are written small inside a title. */
const small: ReadonlySet<string> = new Set(
  'a an the and or nor but of in on at to for from by with as is are was were be has had have not over after into than that his her its their it he she who will would up out off about against before under amid says say said new'.split(
    ' ',
  ),
);
/** Words of headings that name nobody. */
const headingWords: ReadonlySet<string> = new Set(
  'press release draft update updated breaking exclusive live watch video photo photos photograph caption note embargoed immediate media statement transcript interview correction opinion analysis editorial summary contact contacts commercial break'.split(
    ' ',
  ),
);

/** Verbs and nouns of headlines. */
const headlineWords: ReadonlySet<string> = new Set(
  (
    'accuses accused admits agrees announces approves arrested arrests asks attack attacks backs ban bans beats begin begins blames blocks boosts breaks buys calls charged charges claims closed closes crash crisis cuts cut dead deal ' +
    'death defends demands denies despite die dies drops election ends faces fall falls fears fight fights fire fires fuels gains gets gives grows halts hears hits holds injured insists joins jumps killed kills launches lawsuit leads ' +
    'leaves loses makes meets moves names offers opens orders plan plans pledges police probe profit profits protest protests pulls puts raises rating ratings reaches rejects reports resigns results reveals rise rises rules runs sale says ' +
    'seeks sees sells sends sets shares shows signs sinks slams slips soars starts stops strike strikes sues suspends takes talks tells threatens tops tries turns urges vote votes vows warns wants wins'
  ).split(' '),
);

/** Whether the word, in any case, is one that headings are made of and names are not: "PRESS RELEASE". */
export function isHeadingWord(word: string): boolean {
  return headingWords.has(word.toLowerCase());
}

/** Whether the word, in any case, is a verb or noun of headlines: "Stops" in "Court Stops Mining". */
export function isHeadlineWord(word: string): boolean {
  return headlineWords.has(word.toLowerCase());
}

/** Whether the word, in any case, is written small inside a title. */
export function isSmallWord(word: string): boolean {
  return small.has(word.toLowerCase());
}

/** A step is so many tokens. */
const stepLength = 2000;
/** A line of more tokens is no headline. */
const longestHeadline = 40;

interface Line {
  readonly first: number;
  readonly end: number;
  /** How its words are written: all in capitals, each with a capital, or as words are. */
  readonly made: 'capitals' | 'title' | 'running';
}

/**
 * The tokens as running text would have them: words of lines in capitals, and of headlines that begin each word with one,
 * are written as the rest of the text writes them, or as names are. Places in the text stay what they were. Step by step.
 */
export function* asInRunningText(
  text: string,
  tokens: readonly NameToken[],
): Generator<undefined, readonly NameToken[]> {
  const lines = yield* linesOf(text, tokens);
  if (lines.every(({ made }) => made === 'running')) return tokens;
  const written = new Written();
  let added = 0;
  for (const { first, end, made } of lines) {
    if (made !== 'running') continue;
    for (let i = first; i < end; i++) {
      written.add(tokens[i]?.text ?? '');
      if (++added % stepLength === 0) yield;
    }
  }
  yield;
  const read: NameToken[] = [];
  for (const { first, end, made } of lines) {
    for (let i = first; i < end; i++) {
      const token = tokens[i];
      if (!token) continue;
      const word =
        made === 'running' ? token.text : written.wordOf(tokens, i, made === 'capitals', i === first);
      read.push(word === token.text ? token : { ...token, text: word });
      if (read.length % stepLength === 0) yield;
    }
  }
  return read;
}

function* linesOf(text: string, tokens: readonly NameToken[]): Generator<undefined, readonly Line[]> {
  const lines: Line[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (i % stepLength === 0) yield;
    if (token && next && !lineEndsBetween(text, token, next)) continue;
    lines.push({ first, end: i + 1, made: makeOf(tokens, first, i + 1) });
    first = i + 1;
  }
  return lines;
}

function makeOf(tokens: readonly NameToken[], first: number, end: number): Line['made'] {
  if (end - first > longestHeadline) return 'running';
  const words = tokens.slice(first, end).flatMap(({ text }) => (/^\p{L}{2,}/u.test(text) ? [text] : []));
  if (words.length > 1 && words.every((word) => word === word.toUpperCase())) return 'capitals';
  const last = tokens[end - 1]?.text ?? '';
  const long = words.filter((word) => word.length > 3);
  const title =
    long.length > 3 && long.every((word) => startsWithCapital(word, 0)) && !/^[.,;:]$/u.test(last);
  return title ? 'title' : 'running';
}

/** How the running text of a document writes its words. */
class Written {
  readonly #exact = new Set<string>();
  readonly #capitalised = new Map<string, string>();

  add(word: string): void {
    if (this.#exact.has(word)) return;
    this.#exact.add(word);
    const lower = word.toLowerCase();
    if (word !== lower && !this.#capitalised.has(lower)) this.#capitalised.set(lower, word);
  }

  wordOf(tokens: readonly NameToken[], index: number, shouted: boolean, opens: boolean): string {
    const word = tokens[index]?.text ?? '';
    const lower = word.toLowerCase();
    if (/^['’]S$/u.test(word)) return lower;
    if (lower === word || !/^\p{L}{2}/u.test(word)) return word;
    if (small.has(lower) && (shouted || this.#exact.has(lower))) return opens ? titled(word) : lower;
    const common = (shouted && isHeadingWord(word)) || headlineWords.has(lower);
    if ((common || this.#exact.has(lower)) && !this.#capitalised.has(lower))
      return opens ? titled(word) : lower;
    if (!shouted || this.#exact.has(word)) return word;
    return this.#capitalised.get(lower) ?? (isAcronym(tokens, index) ? word : titled(word));
  }
}

/** "NATO", "UK", "BBC". */
function isAcronym(tokens: readonly NameToken[], index: number): boolean {
  const word = tokens[index]?.text ?? '';
  if (!/[AEIOUY]/u.test(word)) return true;
  const [organisation, place] = [knownOrganisations, knownPlaces].map((list) =>
    list.longestAt(tokens, index),
  );
  return word.length < 6 && (organisation === 1 || place === 1) && !isName(word);
}

/** Whether the lists have the word also in small letters: "IRAN". */
function isName(word: string): boolean {
  const alone = [{ start: 0, end: word.length, text: titled(word) }];
  return knownOrganisations.longestAt(alone, 0) > 0 || knownPlaces.longestAt(alone, 0) > 0;
}

function titled(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
