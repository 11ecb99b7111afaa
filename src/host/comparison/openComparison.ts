import type { Sibling } from '../../core/siblings/sibling';
import type { ChosenStrength } from '../../protocol/pageContract';
import type { ComparisonView } from '../../protocol/shapes';
import type { ArticleRef } from '../library/articles';

export interface Rank {
  /** From 1. */
  readonly position: number;
  readonly total: number;
  readonly sibling: Sibling;
}

/** A comparison as it is shown somewhere. */
export interface OpenComparison {
  readonly left: ArticleRef;
  readonly right: ArticleRef;
  readonly view: ComparisonView;
  readonly strength: ChosenStrength;
  /** The right article's place among the left one's siblings; null for a pair that a person chose otherwise. */
  readonly rank: Rank | null;
}
