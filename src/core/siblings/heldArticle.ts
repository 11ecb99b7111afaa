import type { PackedTerms } from './postings/packedTerms';

/** What an index holds of an article besides its terms. */
interface Held {
  /** Changes with the article's text; ASCII. */
  readonly content: string;
  /** Hashes of the sentences but for short ones, ascending, each once. */
  readonly sentences: Int32Array;
  /** Keys of the lines around the story that are furniture if they repeat. */
  readonly edges: Int32Array;
  /** Days since 1970-01-01; null when the date is not known. */
  readonly day: number | null;
}

/** What an index keeps of an article between sessions. */
export interface StoredArticle extends Held {
  /** Numbered by the terms that are stored with it. */
  readonly terms: PackedTerms;
}

/** An article as an index holds it. */
export interface HeldArticle extends Held {
  readonly id: string;
  /** Numbered by the table of the index, each once, in any order. */
  readonly terms: Int32Array;
  /** How often each term occurs, at most `mostCounted`. */
  readonly counts: Uint8Array;
}
