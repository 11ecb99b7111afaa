import type { Span } from '../text/span';

export type MentionKind =
  | 'person'
  | 'organisation'
  | 'place'
  | 'group'
  | 'date'
  | 'time'
  | 'number'
  | 'money'
  | 'percent'
  | 'duration'
  | 'measure';

/** A span of text that names something. */
export interface Mention extends Span {
  /** What the slice says, without what no reader sees; no title inside a person's name. */
  readonly text: string;
  readonly kind: MentionKind;
  /**
   * Normalised value where it can be told, equal for equal values: a date as EDTF (`2007-05-28`, `--05-28` without its
   * year, `2007-09-11/2007-09-20`), a figure with its unit (`3600`, `4.5 %`, `12000000 dollar`), a time (`16:20`).
   */
  readonly value?: string;
}

/** A mention in one article of the library. */
export interface Occurrence extends Mention {
  /** Id of the article. */
  readonly article: string;
}

/** One way in which an entity is written, with the articles that write it so, in article order. */
export interface Variant {
  readonly text: string;
  readonly count: number;
  readonly articles: readonly string[];
}

/** What an article calls an entity by title or apposition: "Iraqi Foreign Minister". */
export interface Description {
  readonly text: string;
  readonly articles: readonly string[];
}

/** What an entity is quoted with, by whichever articles quote it so; the place is that of the first. */
export interface EntityQuotation extends Span {
  /** The words between the quotation marks, as the first article has them. */
  readonly text: string;
  readonly article: string;
  readonly articles: readonly string[];
}

/** An entity as a row of a list; its mentions are gathered when they are asked for. */
export interface EntitySummary {
  readonly id: string;
  readonly kind: MentionKind;
  /** The fullest name in use. */
  readonly name: string;
  readonly mentions: number;
  /** The articles that name it. */
  readonly articles: { readonly size: number; has(articleId: string): boolean };
}

/** The mentions of one thing across articles. */
export interface Entity {
  /** Stable while the name that gives it is: kind and normalised name. */
  readonly id: string;
  readonly kind: MentionKind;
  /** The fullest name in use. */
  readonly name: string;
  /** Most used first. */
  readonly variants: readonly Variant[];
  readonly descriptions: readonly Description[];
  /** Those of most articles first, then by article and place. */
  readonly quotations: readonly EntityQuotation[];
  /** By article order, then offset. */
  readonly occurrences: readonly Occurrence[];
}
