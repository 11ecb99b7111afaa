import { exactKey } from '../exactKey';
import { int32Arena } from './arena';
import { type Occasion, readOccasion } from './occasion';
import { readPolarity } from './polarity';
import {
  isPronoun,
  measureQuotations,
  type ReadSentence,
  splitIntoClauses,
  type WordForm,
  WordReader,
} from './words';

/** How a sentence is built, whatever it is compared with. */
export interface SentenceStructure {
  /** For each word how many words the quotation has that it stands in; 0 outside of quotation marks. */
  readonly quoted: Int32Array;
  readonly quotedShare: number;
  readonly negated: boolean;
  /** Whether it starts with a pronoun. */
  readonly pronoun: boolean;
  /** The clause that each word stands in, from 0. */
  readonly clauses: Int32Array;
  readonly occasion: Occasion;
  /** For each word whether it is denied; see `polarities`. */
  readonly polarities: Int32Array;
}

/**
 * Reads sentences, each once, however many texts have it and however often these are compared: what a comparison reads is
 * at hand for what is asked about it, and for the comparisons of a story. Keeps all that it has read.
 */
export class SentenceReader {
  readonly #words = new WordReader();
  readonly #numbers = int32Arena();
  readonly #sentences = new Map<string, ReadSentence>();
  readonly #keys = new Map<string, string>();
  readonly #structures = new Map<ReadSentence, SentenceStructure>();
  /** By the form of a word. */
  readonly #letters: (readonly string[])[] = [];

  /** The words of a sentence, one object for all that have the same text. */
  read(text: string): ReadSentence {
    let sentence = this.#sentences.get(text);
    if (!sentence) this.#sentences.set(text, (sentence = { text, words: this.#words.words(text) }));
    return sentence;
  }

  /** See `exactKey`. */
  exactKey(text: string): string {
    let key = this.#keys.get(text);
    if (key === undefined) this.#keys.set(text, (key = exactKey(text)));
    return key;
  }

  /** How a sentence is built that this reader has read. */
  structure(sentence: ReadSentence): SentenceStructure {
    let structure = this.#structures.get(sentence);
    if (!structure) this.#structures.set(sentence, (structure = this.#structureOf(sentence)));
    return structure;
  }

  /** Three letters in a row each, the gaps around the word among them. */
  lettersOf({ id, norm }: WordForm): readonly string[] {
    return (this.#letters[id] ??= lettersIn(norm));
  }

  #structureOf({ text, words }: ReadSentence): SentenceStructure {
    const quoted = this.#numbers.take(words.length);
    const quotedWords = measureQuotations(words, quoted);
    const clauses = this.#numbers.take(words.length);
    splitIntoClauses(text, words, clauses);
    const occasion = readOccasion(words, clauses, this.#numbers.take(words.length));
    const polarities = this.#numbers.take(words.length);
    const negated = words.some(({ form }) => form.negation);
    if (negated) readPolarity(words, clauses, polarities);
    return {
      quoted,
      quotedShare: quotedWords / Math.max(1, words.length),
      negated,
      pronoun: isPronoun(words[0]?.form.norm ?? ''),
      clauses,
      occasion,
      polarities,
    };
  }
}

function lettersIn(norm: string): readonly string[] {
  const padded = ` ${norm} `;
  const letters: string[] = [];
  for (let at = 0; at + 3 <= padded.length; at++) letters.push(padded.slice(at, at + 3));
  return letters;
}
