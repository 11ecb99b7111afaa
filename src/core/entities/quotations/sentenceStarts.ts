import { abbreviationsOf } from '../../text/sentences/abbreviations';
import { firstThat } from '../../text/search';

const stop = /[.!?]["”’')\]]*\s+(?=["“‘'(]?\p{Lu})|\n[^\S\n]*\n\s*/gu;
const { before: abbreviations } = abbreviationsOf('en');

/** A step is so many marks. */
const stepLength = 500;

/** Where the sentences of a text begin, as far as marks and capitals tell; a paragraph begins one. */
export class SentenceStarts {
  readonly #starts: readonly number[];

  private constructor(starts: readonly number[]) {
    this.#starts = starts;
  }

  /** Reads a text, step by step. */
  static *read(text: string): Generator<undefined, SentenceStarts> {
    const starts = [0];
    let read = 0;
    for (const { 0: mark, index } of text.matchAll(stop)) {
      if (++read % stepLength === 0) yield;
      const word = mark.startsWith('.')
        ? /[\p{L}.]*$/u.exec(text.slice(Math.max(0, index - 12), index))
        : null;
      const shortened =
        word !== null && (/^\p{Lu}$/u.test(word[0]) || abbreviations.has(word[0].toLowerCase()));
      if (!shortened) starts.push(index + mark.length);
    }
    return new SentenceStarts(starts);
  }

  /** Where the sentence begins that holds the character. */
  before(at: number): number {
    const after = firstThat(this.#starts.length, (index) => (this.#starts[index] ?? 0) > at);
    return this.#starts[after - 1] ?? 0;
  }

  /** Whether a sentence begins after `from`, and not after `to`. */
  between(from: number, to: number): boolean {
    return this.before(to) > from;
  }
}
