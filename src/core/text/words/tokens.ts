import { normaliseWord } from './normalise';
import type { Span } from '../span';

/** A word or number of a text; punctuation is no token. */
export interface Token extends Span {
  /** See `normaliseWord`. */
  readonly norm: string;
}

/**
 * The words of a text in order, with spans into it. Hyphens and slashes part words ("Kazemi-Qomi" is two), a
 * possessive "'s" belongs to no token, "U.S.", "3,600" and "2.5" are one token each. In scripts written without spaces
 * (Chinese, Japanese, Thai and their like) each character is a token.
 */
export function wordTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  eachWord(text, (start, end) => {
    tokens.push({ start, end, norm: normaliseWord(text.slice(start, end)) });
  });
  return tokens;
}

/** Visits the words that `wordTokens` finds between two offsets by their spans, faster because nothing is made of them. */
export function eachWord(
  text: string,
  visit: (start: number, end: number) => void,
  from = 0,
  to = text.length,
): void {
  let at = from;
  while (at < to) {
    const kind = kindAt(text, at);
    if (kind !== letter && kind !== digit && kind !== unspaced) {
      at += 1;
      continue;
    }
    const end =
      kind === unspaced ? characterEnd(text, at) : (acronymEnd(text, at, kind) ?? wordEnd(text, at, to));
    if (!isPossessive(text, at, end)) visit(at, Math.min(end, to));
    at = end;
  }
}

const unknown = 0;
const other = 1;
const letter = 2;
const digit = 3;
const mark = 4;
const unspaced = 5;
const comma = 0x2c;
const fullStop = 0x2e;
const smallS = 0x73;

type Kind = typeof unknown | typeof other | typeof letter | typeof digit | typeof mark | typeof unspaced;

const markCharacter = /^\p{M}$/u;
const digitCharacter = /^\p{N}$/u;
const letterCharacter = /^\p{L}$/u;
const unspacedScript =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]$/u;
/** The kind of each UTF-16 unit that was met; the properties of Unicode are slow to ask for. */
const kinds = new Uint8Array(0x10000);

/** The kind of the character there; `other` outside the text. */
function kindAt(text: string, at: number): Kind {
  const unit = unitAt(text, at);
  if (unit >= 0xd800 && unit <= 0xdfff) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? unit));
  const known = kinds[unit];
  if (known !== undefined && known !== unknown) return known as Kind;
  const kind = kindOf(text.charAt(at));
  kinds[unit] = kind;
  return kind;
}

function kindOf(character: string): Kind {
  if (markCharacter.test(character)) return mark;
  if (digitCharacter.test(character)) return digit;
  if (!letterCharacter.test(character)) return other;
  return unspacedScript.test(character) ? unspaced : letter;
}

/** The UTF-16 unit there; 0 outside the text, since asking a string for what it does not have makes all asking slow. */
function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** The end of the character at `at` with the marks on it. */
function characterEnd(text: string, at: number): number {
  let end = at + widthAt(text, at);
  while (kindAt(text, end) === mark) end += widthAt(text, end);
  return end;
}

/** How many UTF-16 units the character has. */
function widthAt(text: string, at: number): number {
  return (unitAt(text, at) & 0xf800) === 0xd800 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** The end of an acronym with its full stops ("U.S.", "p.m."), if one begins at `at`. */
function acronymEnd(text: string, at: number, kind: Kind): number | null {
  if (kind !== letter || unitAt(text, at + 1) !== fullStop || unitAt(text, at - 1) === fullStop) return null;
  let end = at + 1;
  while (unitAt(text, end) === fullStop && kindAt(text, end + 1) === letter && !isWordPart(text, end + 2))
    end += 2;
  if (end === at + 1) return null;
  return unitAt(text, end) === fullStop ? end + 1 : end;
}

/**
 * Letters and digits, with apostrophes between letters and commas and full stops between digits. No further than `to`, or hardly: a word
 * that is longer than a passage would be read to its end for each of its passages.
 */
function wordEnd(text: string, from: number, to: number): number {
  let at = from;
  let last: Kind = other;
  for (;;) {
    // Most characters are plain letters.
    while (at < to && kinds[unitAt(text, at)] === letter) {
      last = letter;
      at += 1;
    }
    if (at >= to) return at;
    const kind = kindAt(text, at);
    if (kind === letter || kind === digit) {
      last = kind;
      at += widthAt(text, at);
    } else if (kind === mark) {
      at += widthAt(text, at);
    } else if (last === letter && isApostrophe(unitAt(text, at)) && kindAt(text, at + 1) === letter) {
      if (isPossessive(text, at + 1, at + 2) && !isWordPart(text, at + 2)) return at;
      at += 1;
    } else if (last === digit && isSeparator(unitAt(text, at)) && kindAt(text, at + 1) === digit) {
      at += 1;
    } else {
      return at;
    }
  }
}

function isWordPart(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === letter || kind === digit || kind === mark;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** Whether it can stand between the digits of a number. */
function isSeparator(unit: number): boolean {
  return unit === comma || unit === fullStop;
}

/** Whether the span is the "s" of a possessive. */
function isPossessive(text: string, start: number, end: number): boolean {
  return (
    end === start + 1 &&
    unitAt(text, start) === smallS &&
    isApostrophe(unitAt(text, start - 1)) &&
    isWordPart(text, start - 2)
  );
}
