import type { Word } from '../alignment/words/words';

/** Two parts that share this many words in a row are candidates for one utterance. */
export const runLength = 3;

/**
 * Numbers for words and for rows of `runLength` words, the same for the same words: to join and look up what two articles
 * quote would take longer than all that is done with it.
 */
export class Rows {
  readonly #words = new Map<string, number>();
  readonly #rows = new Map<string, number>();

  keyOf({ form }: Word): number {
    return numberOf(form.norm, this.#words);
  }

  keysOf(words: readonly Word[]): readonly number[] {
    return words.map((word) => this.keyOf(word));
  }

  /** Each stretch of `runLength` words, given by their keys. */
  rowsOf(keys: readonly number[]): readonly number[] {
    const rows: number[] = [];
    for (let at = runLength - 1; at < keys.length; at++) {
      const [first = 0, second = 0, third = 0] = [keys[at - 2], keys[at - 1], keys[at]];
      // Two units a key, which is more than any text has words.
      const row = String.fromCharCode(
        first >>> 16,
        first & 0xffff,
        second >>> 16,
        second & 0xffff,
        third >>> 16,
        third & 0xffff,
      );
      rows.push(numberOf(row, this.#rows));
    }
    return rows;
  }
}

function numberOf(key: string, numbers: Map<string, number>): number {
  let number = numbers.get(key);
  if (number === undefined) numbers.set(key, (number = numbers.size));
  return number;
}
