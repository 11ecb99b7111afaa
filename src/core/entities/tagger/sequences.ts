import type { NameToken } from '../names/nameTokens';
import { lineEndsBetween } from '../names/nameTokens';

/** Tokens `[from, to)` that are labelled together, within the sentence `[start, stop)` that they are read in. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly stop: number;
}

/** No sentence goes on over so many tokens; longer ones are cut. */
const longest = 200;
/** How far from a capital letter a part of a name can stand: "al-Qaida", "Bank of the West". */
const reach = 2;

/**
 * The stretches of a text in which names can be, sentence by sentence: around its capital letters. Sentences end at line breaks
 * and after full stops that stand alone.
 */
export function* stretches(text: string, tokens: readonly NameToken[]): Generator<readonly Stretch[], void> {
  let start = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token) continue;
    const endsLine = !next || lineEndsBetween(text, token, next);
    const endsSentence = /^[.!?]$/u.test(token.text) && next?.start !== token.end;
    if (endsLine || endsSentence || i + 1 - start >= longest) {
      yield stretchesIn(tokens, start, i + 1);
      start = i + 1;
    }
  }
}

function stretchesIn(tokens: readonly NameToken[], start: number, stop: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = start;
  let to = start;
  for (let i = start; i < stop; i++) {
    if (!/\p{Lu}/u.test(tokens[i]?.text ?? '')) continue;
    if (i - reach > to) {
      if (to > from) found.push({ from, to, start, stop });
      from = i - reach;
    }
    to = Math.min(stop, i + reach + 1);
  }
  if (to > from) found.push({ from, to, start, stop });
  return found;
}
