import type { Span } from '../../text/span';
import { eachWord } from '../../text/words/tokens';
import { KnownWords } from './knownWords';
import { mix, pairTerm } from './term';

/** A stretch of a text that is read by itself. */
export interface Passage extends Span {
  readonly text: string;
}

type Visit = (term: number, start: number, end: number) => void;

/** How much text is read in a step, in UTF-16 units. */
export const termStepLength = 1 << 15;

/**
 * Visits the terms of a passage in order, pairs after their second word, each with the span of its words. Function words
 * are none. Returns a hash of all the words, whatever their punctuation and case.
 */
export function readTerms({ text, start, end }: Passage, visit: Visit): number {
  const reader = new TermReader(text, visit);
  eachWord(text, reader.read, start, end);
  return reader.hash;
}

/** `readTerms`, step by step. */
export function* readTermSteps({ text, start, end }: Passage, visit: Visit): Generator<undefined, number> {
  const reader = new TermReader(text, visit);
  const space = /\s/g;
  for (let from = start; from < end;) {
    space.lastIndex = from + termStepLength;
    const to = Math.min(end, space.exec(text)?.index ?? end);
    eachWord(text, reader.read, from, to);
    from = to;
    if (from < end) yield;
  }
  return reader.hash;
}

class TermReader {
  hash = 0;
  #before = 0;
  #beforeStart = -1;

  constructor(
    private readonly text: string,
    private readonly visit: Visit,
  ) {
    if (words.size > mostKept) words = new KnownWords();
  }

  readonly read = (start: number, end: number): void => {
    const word = words.numberOf(this.text, start, end);
    const term = words.term(word);
    this.hash = mix(this.hash, words.exact(word));
    if (words.tells(word)) this.visit(term, start, end);
    if (!words.pairs(word)) {
      this.#beforeStart = -1;
      return;
    }
    if (this.#beforeStart >= 0) this.visit(pairTerm(this.#before, term), this.#beforeStart, end);
    this.#before = term;
    this.#beforeStart = start;
  };
}

let words = new KnownWords();
/** More words are not kept. */
const mostKept = 100_000;
