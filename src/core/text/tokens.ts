import { normaliseWord } from './normalise';
import type { Span } from './span';

/** A word or number of a text; punctuation is no token. */
export interface Token extends Span {
  /** See `normaliseWord`. */
  readonly norm: string;
}

/** Scripts written without spaces: each character with its marks is a token. */
const unspaced = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const wordPattern = new RegExp(
  [
    // An acronym keeps its dots: "U.S.", "p.m."
    String.raw`(?<![\p{L}\p{N}\p{M}.])\p{L}(?:\.\p{L}(?![\p{L}\p{N}\p{M}]))+\.?`,
    String.raw`[${unspaced}]\p{M}*`,
    // Letters and digits, with an apostrophe between letters and a comma or full stop between digits.
    String.raw`(?:(?![${unspaced}])[\p{L}\p{N}]\p{M}*|(?<=\p{L})['’](?=\p{L})(?!s(?![\p{L}\p{N}]))|(?<=\p{N})[.,](?=\p{N}))+`,
  ].join('|'),
  'gu',
);

/**
 * The words of a text in order, with spans into it. Hyphens and slashes part words ("Kazemi-Qomi" is two), a
 * possessive "'s" belongs to no token, "3,600" and "2.5" are one token each.
 */
export function wordTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    if (
      word === 's' &&
      (text[index - 1] === "'" || text[index - 1] === '’') &&
      tokens.at(-1)?.end === index - 1
    )
      continue;
    tokens.push({ start: index, end: index + word.length, norm: normaliseWord(word) });
  }
  return tokens;
}
