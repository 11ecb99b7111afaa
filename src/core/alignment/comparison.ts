import type { Article } from '../article/article';
import type { Span } from '../text/span';

/**
 * How two linked sentences relate: `same` wording; `reworded` with essentially the same content; `partial` when a clear
 * piece of content is in both but one of them says more, or was split or merged.
 */
export type LinkKind = 'same' | 'reworded' | 'partial';

/** The words of each sentence that the other lacks, as spans relative to the sentence's own text. */
export interface WordMarks {
  readonly left: readonly Span[];
  readonly right: readonly Span[];
}

/** A pair of sentences, one from each side, that state the same. */
export interface Link {
  /** Index into the left sentences. */
  readonly left: number;
  /** Index into the right sentences. */
  readonly right: number;
  readonly kind: LinkKind;
  /** Whether the link runs against the order of the other links. */
  readonly moved: boolean;
  /** Similarity from 0 to 1. */
  readonly score: number;
  /** Absent on `same`, and where a sentence is too long to be marked. */
  readonly marks?: WordMarks;
  /** Set when a sentence of the pair has more words than are compared. */
  readonly tooLongToMark?: true;
}

/** Links between two lists of sentences, sorted by left, then right; many-to-many. */
export interface Alignment {
  readonly links: readonly Link[];
  /** Indices of the left sentences without a link. */
  readonly onlyLeft: readonly number[];
  /** Indices of the right sentences without a link. */
  readonly onlyRight: readonly number[];
}

/** Two articles and how their sentences relate. */
export interface Comparison extends Alignment {
  readonly left: Article;
  readonly right: Article;
  /** Share, from 0 to 1, of each side's sentences that have at least one link. */
  readonly coverage: { readonly left: number; readonly right: number };
}
