import { type Token, wordTokens } from '../../../text/words/tokens';
import { eachInSteps, flatMapSteps } from '../../../steps';
import { placesOf } from '../../../text/placesOf';
import type { Span } from '../../../text/span';
import { type Finding, type Page, type Piece, piecesInStep } from '../../page';
import { countWords } from '../../prose';

const quotationMarks = ['"', '“'];
/** UTF-16 units at its beginning that a pull-quote has in common with a quotation of the story. */
const keyed = 24;
/** Words in all that it must repeat. */
const least = 7;
/** In UTF-16 units. */
const longest = 600;
/** Quoted paragraphs of a page that are looked for elsewhere in it. */
const mostLookedFor = 50;

/** Quotations that begin with the same words and are compared with a piece. */
const mostAlike = 20;
/** A step is so many quotations. */
const quotationsInStep = 1000;

/** A quotation of the story that the page shows again by itself, with the name of the speaker behind it. */
export function* pullQuotes({ text, pieces }: Page): Generator<undefined, readonly Finding[]> {
  const alone = pieces.filter((piece) => piece.atLineStart && piece.text.length <= longest);
  yield;
  const marks = placesOf(quotationMarks, text);
  yield;
  // Next to no piece begins as a quotation does: to see that by two characters takes less time than to look up all its words.
  const begins = new Beginnings();
  yield* eachInSteps(marks, quotationsInStep, (at) => {
    begins.add(text, at + 1);
  });
  const keys = alone.map((piece) => (begins.has(piece.text, 0) ? keyOf(piece.text, 0) : null));
  const quotations = yield* quotationsOf(text, marks, keys);
  let looked = 0;
  return yield* flatMapSteps(alone, piecesInStep, (piece, index): readonly Finding[] => {
    const { start, end } = piece;
    const quoted = quotedIn(piece.text);
    if (quoted === undefined && !quotations.has(keys[index] ?? '')) return [];
    if (/\bsaid\b/.test(piece.text)) return [];
    if (quoted === undefined) return repeatIn(piece, text, quotations);
    looked += 1;
    const repeats =
      looked <= mostLookedFor && countWords(quoted) >= least && repeatsStory(text, piece, quoted);
    return repeats ? [{ kind: 'quote', start, end }] : [];
  });
}

/** What a piece repeats of a quotation of the story, and behind it the name of the speaker. */
function repeatIn(
  { start, end, text }: Piece,
  page: string,
  quotations: ReadonlyMap<string, readonly number[]>,
): readonly Finding[] {
  const tokens = wordTokens(text);
  const repeated = longestRepeat(page, start, end, tokens, quotations);
  const last = tokens[repeated - 1];
  if (!last || repeated < least) return [];
  const close = /^[.!?…,]*["”’]*/.exec(text.slice(last.end))?.[0].length ?? 0;
  const rest = text.slice(last.end + close);
  if (countWords(rest) > 12) return [];
  const quote: Finding = { kind: 'quote', start, end: start + last.end + close };
  const name = rest.trimStart();
  return name === '' ? [quote] : [quote, { kind: 'credit', start: end - name.length, end }];
}

/** Tells, now and then in vain, whether something that was added begins with the same two characters. */
class Beginnings {
  readonly #bits = new Int32Array(64);

  add(text: string, at: number): void {
    const place = this.#placeOf(text, at);
    this.#bits[place >>> 5] = (this.#bits[place >>> 5] ?? 0) | (1 << (place & 31));
  }

  has(text: string, at: number): boolean {
    const place = this.#placeOf(text, at);
    return (((this.#bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
  }

  #placeOf(text: string, at: number): number {
    return ((text.charCodeAt(at) << 5) ^ text.charCodeAt(at + 1)) & 0x7ff;
  }
}

/** What a text says that is but a quotation. */
function quotedIn(text: string): string | undefined {
  return text.endsWith('"') || text.endsWith('”') ? /^["“](.+?)[.!?…]?["”]$/s.exec(text)?.[1] : undefined;
}

function repeatsStory(text: string, { start, end }: Span, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && (at < start || text.includes(words, end));
}

/** Where quotations begin, by their first words as far as they are sought; the first few of those that begin alike. */
function* quotationsOf(
  text: string,
  marks: readonly number[],
  keys: readonly (string | null)[],
): Generator<undefined, ReadonlyMap<string, readonly number[]>> {
  const places = new Map<string, number[]>();
  const sought = new Set(keys);
  sought.delete(null);
  if (sought.size === 0) return places;
  const begins = new Beginnings();
  for (const key of sought) if (key !== null) begins.add(key, 0);
  let read = 0;
  for (const at of marks) {
    if (++read % quotationsInStep === 0) yield;
    if (!begins.has(text, at + 1)) continue;
    const key = text.slice(at + 1, at + 1 + keyed);
    if (!sought.has(key) || standsAlone(text, at)) continue;
    const list = places.get(key);
    if (list && list.length < mostAlike) list.push(at + 1);
    else if (!list) places.set(key, [at + 1]);
  }
  return places;
}

/** Whether a quotation is a paragraph of its own, with nobody named. */
function standsAlone(text: string, at: number): boolean {
  if (at > 0 && !/[\r\n]/.test(text.charAt(at - 1))) return false;
  return /^["“][^"“”\r\n]{1,600}["”][ \t]*(?:[\r\n]|$)/.test(text.slice(at, at + 640));
}

/** The beginning of a text, by which a repeat is looked for; null when the text is shorter. */
function keyOf(text: string, at: number): string | null {
  const key = text.slice(at, at + keyed);
  return key.length < keyed || /["”\r\n]/.test(key) ? null : key;
}

/** How many of the first words of a piece some quotation elsewhere begins with. */
function longestRepeat(
  text: string,
  start: number,
  end: number,
  tokens: readonly Token[],
  quotations: ReadonlyMap<string, readonly number[]>,
): number {
  const key = keyOf(text, start);
  let most = 0;
  for (const place of (key === null ? undefined : quotations.get(key)) ?? []) {
    if (place >= start && place <= end) continue;
    const there = wordTokens(text.slice(place, place + (end - start) + 40));
    let same = 0;
    while (same < tokens.length && tokens[same]?.norm === there[same]?.norm) same += 1;
    most = Math.max(most, same);
  }
  return most;
}
