import type { PackedTerms } from './postings/packedTerms';

/** What an index holds of an article, and keeps between sessions. */
export interface StoredArticle {
  /** Changes with the article's text; ASCII. */
  readonly content: string;
  /** Hashes of the sentences but for short ones, ascending, each once. */
  readonly sentences: Int32Array;
  /** Keys of the lines around the story that are furniture if they repeat. */
  readonly edges: Int32Array;
  /** Days since 1970-01-01; null when the date is not known. */
  readonly day: number | null;
  /** Whether it holds several documents of a database. */
  readonly holdsMany: boolean;
  /** Numbered by the table of the index, or by the terms that are stored with it; counts are at most `mostCounted`. */
  readonly terms: PackedTerms;
}

/** An article as an index holds it. */
export interface HeldArticle extends StoredArticle {
  readonly id: string;
}
