import type { Article } from '../article/article';
import type { Mention } from '../entities/entity';
import type { Span } from '../text/span';

/** What a difference is about: a figure, a date, who or where, the source of a statement, quoted words, yes or no. */
export type DifferenceKind = 'figure' | 'date' | 'name' | 'attribution' | 'quotation' | 'polarity';

/**
 * `conflict` when both cannot be true as printed, `precision` when they agree but one is more exact or hedged otherwise,
 * `wording` for quotations of the same sense in other words or another cut.
 */
export type DifferenceRelation = 'conflict' | 'precision' | 'wording';

/** Where one side of a difference is printed: a span of the article's text. */
export interface DifferencePlace extends Span {
  /** What a reader reads there. */
  readonly text: string;
  /** Index into the article's sentences. */
  readonly sentence: number;
}

/** Two spans, one from each article, that speak of the same particular and do not say the same of it. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly relation: DifferenceRelation;
  /** The particular in a few words: "number of hostages". */
  readonly about: string;
  readonly left: DifferencePlace;
  readonly right: DifferencePlace;
  /** Other sentences of that article that state the same value of it; indices in order. */
  readonly alsoLeft: readonly number[];
  readonly alsoRight: readonly number[];
  /** How sure it is that both spans speak of one particular, from 0 to 1. */
  readonly score: number;
}

/** What is asked of an article: its sentences, with the mentions of its text in order. */
export interface NamedArticle {
  readonly article: Pick<Article, 'text' | 'plain' | 'sentences' | 'published' | 'language'>;
  readonly mentions: readonly Mention[];
}
