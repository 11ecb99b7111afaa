import type { PackedTerms } from './packedTerms';

/** What an index keeps of an article between sessions. */
export interface StoredArticle {
  /** Changes with the article's text; ASCII. */
  readonly content: string;
  /** Numbered by the table of the index. */
  readonly terms: PackedTerms;
  /** Hashes of the sentences, ascending, each once. */
  readonly sentences: Int32Array;
  /** Keys of the lines around the story that are furniture if they repeat. */
  readonly edges: Int32Array;
  /** Days since 1970-01-01; null when the date is not known. */
  readonly day: number | null;
}

/** An article as an index holds it. */
export interface HeldArticle extends StoredArticle {
  readonly id: string;
}
