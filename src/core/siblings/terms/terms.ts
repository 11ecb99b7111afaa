import type { Span } from '../../text/span';
import { eachWord } from '../../text/words/tokens';
import { KnownWords } from './knownWords';
import { mix, pairTerm } from './term';

/** A stretch of a text that is read by itself. */
export interface Passage extends Span {
  readonly text: string;
}

/**
 * Visits the terms of a passage in order, pairs after their second word, each with the span of its words. Function words
 * are none. Returns a hash of all the words, whatever their punctuation and case.
 */
export function readTerms(
  { text, start: from, end: to }: Passage,
  visit: (term: number, start: number, end: number) => void,
): number {
  if (words.size > mostKept) words = new KnownWords();
  let whole = 0;
  let before = 0;
  let beforeStart = -1;
  const visitWord = (start: number, end: number): void => {
    const word = words.numberOf(text, start, end);
    const term = words.term(word);
    whole = mix(whole, words.exact(word));
    if (words.tells(word)) visit(term, start, end);
    if (!words.pairs(word)) {
      beforeStart = -1;
      return;
    }
    if (beforeStart >= 0) visit(pairTerm(before, term), beforeStart, end);
    before = term;
    beforeStart = start;
  };
  eachWord(text, visitWord, from, to);
  return whole;
}

let words = new KnownWords();
/** More words are not kept. */
const mostKept = 100_000;
