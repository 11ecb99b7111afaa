import type { Article } from '../article/article';
import type { Span } from '../text/span';

/**
 * How two linked sentences relate: `same` wording; `reworded` with essentially the same content; `partial` when a clear
 * piece of content is in both but one of them says more, or was split or merged.
 */
export type LinkKind = 'same' | 'reworded' | 'partial';

/** What kind of words differ; all but `other` deserve emphasis. */
export type MarkClass = 'name' | 'number' | 'money' | 'date' | 'time' | 'negation' | 'quotation' | 'other';

/** Words of one sentence that the other lacks, as a span relative to the sentence's own text. */
export interface Mark extends Span {
  readonly class: MarkClass;
  /** What stands in their place in the other sentence, relative to its text; absent when that cannot be told. */
  readonly instead?: Span;
}

/** A value or name of each sentence, spans relative to their own texts, that do not say the same of one particular. */
export interface ValueDifference {
  readonly left: Span;
  readonly right: Span;
  readonly class: MarkClass;
}

/** The words of each sentence that the other lacks, in order, never overlapping. */
export interface WordMarks {
  readonly left: readonly Mark[];
  readonly right: readonly Mark[];
}

/** Stretches of each sentence that the other has too, if with small changes; in order, never overlapping. */
export interface SharedStretches {
  readonly left: readonly Span[];
  readonly right: readonly Span[];
}

/** What speaks for a link, for people to read; the same whichever sentence is on the left. */
export interface LinkReason {
  /** The longest quotation, of four words or more, that both sentences hold; as one of them has it. */
  readonly quotation: string | null;
  /** Names and numbers in both, as one of them has them, in order. */
  readonly names: readonly string[];
  /** How many words of the shorter sentence are in the other too. */
  readonly sharedWords: number;
  /** How many words the shorter sentence has. */
  readonly words: number;
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
  /** How sure the link is, from 0 to 1; an exact one has 1. */
  readonly score: number;
  readonly why: LinkReason;
  /** Absent on `same`, and where a sentence is too long to be marked. */
  readonly marks?: WordMarks;
  /** Where the sentences differ in a value or the spelling of a name, wherever these stand; in the order of the left one. */
  readonly values?: readonly ValueDifference[];
  /** On `partial` alone: where in the sentences that is which both say. Empty when no stretch is alike in its words. */
  readonly shared?: SharedStretches;
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
