import { hashText } from '../../text/hash';

/**
 * What is known of words before any text is read: the class of words used alike, by word, and the names of cities; both
 * keyed by the hash of the lower-case text.
 */
export class WordClasses {
  readonly #classes = new Map<number, number>();
  readonly #cities: ReadonlySet<number>;
  readonly #coarse: ArrayLike<number>;

  /** `words[i]` has the class `classes[i]`, from 1; class `c` belongs to the broader class `coarse[c]`. */
  constructor(
    words: ArrayLike<number>,
    classes: ArrayLike<number>,
    coarse: ArrayLike<number>,
    cities: ArrayLike<number>,
  ) {
    for (let i = 0; i < words.length; i++) this.#classes.set(words[i] ?? 0, classes[i] ?? 0);
    this.#coarse = coarse;
    this.#cities = new Set(Array.from(cities));
  }

  /** 0 for a word without a class. */
  classOf(lower: string): number {
    return this.#classes.get(hashText(lower)) ?? 0;
  }

  broadClass(wordClass: number): number {
    return this.#coarse[wordClass] ?? 0;
  }

  /** Whether a city is called so, by the hash of its lower-case name. */
  isCity(nameHash: number): boolean {
    return this.#cities.has(nameHash);
  }
}
