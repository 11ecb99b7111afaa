import { stem } from '../../alignment/words/stem';
import { mixedHash } from '../../text/hash';
import { normaliseWord } from '../../text/words/normalise';
import { WordNumbers } from '../../text/words/wordNumbers';
import { shareOf } from './commonTerms';
import { stemTerm } from './term';

/** A stem in more texts than this tells nothing, and a pair of words tells nothing when one of them is in more than that. */
const tellsNothing = 0.5;
const pairsWithNothing = 0.25;

/** What a row keeps of a word: a hash of its normal form, */
const exact = 0;
/** the term that its stem is, */
const term = 1;
/** and whether that tells anything, and in pairs. */
const use = 2;
const tells = 1;
const pairs = 2;
const rowLength = 3;

/** Words as they were met in texts, each normalised and stemmed once and then known by its number. */
export class KnownWords {
  readonly #numbers = new WordNumbers();
  #rows = new Int32Array(rowLength << 11);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  numberOf(text: string, start: number, end: number): number {
    const number = this.#numbers.numberOf(text, start, end);
    if (number === this.#size) this.#add(text.slice(start, end));
    return number;
  }

  /** A hash of the word itself, not of its stem. */
  exact(word: number): number {
    return this.#rows[word * rowLength + exact] ?? 0;
  }

  /** The term that the word's stem is. */
  term(word: number): number {
    return this.#rows[word * rowLength + term] ?? 0;
  }

  /** Whether the term tells anything. */
  tells(word: number): boolean {
    return ((this.#rows[word * rowLength + use] ?? 0) & tells) !== 0;
  }

  /** Whether the pairs that the term is in tell anything. */
  pairs(word: number): boolean {
    return ((this.#rows[word * rowLength + use] ?? 0) & pairs) !== 0;
  }

  #add(word: string): void {
    const at = this.#size * rowLength;
    if (at === this.#rows.length) {
      const rows = this.#rows;
      this.#rows = new Int32Array(rows.length * 2);
      this.#rows.set(rows);
    }
    const norm = normaliseWord(word);
    const form = stem(norm);
    const share = shareOf(form);
    const uses = (share <= tellsNothing ? tells : 0) | (share <= pairsWithNothing ? pairs : 0);
    this.#rows.set([mixedHash(norm), stemTerm(form), uses], at);
    this.#size += 1;
  }
}
