import type { Span } from '../../text/span';
import type { ClaimSentence, ClaimSentences } from './claimSentence';
import type { Difference } from '../difference';

/** Two articles whose claims are told from each other. */
export interface TwoArticles {
  readonly left: ClaimSentences;
  readonly right: ClaimSentences;
}

/** Two sentences that a link joins, with their articles. */
export interface LinkedSentences {
  readonly left: ClaimSentence;
  readonly right: ClaimSentence;
  /** How sure the link is, from 0 to 1. */
  readonly score: number;
  readonly articles: TwoArticles;
}

/** What two sentences do not say the same of, and where: spans of what they say. */
export interface Finding extends Pick<Difference, 'kind' | 'relation' | 'about'> {
  readonly left: Span;
  readonly right: Span;
}

/** What is found in two sentences, whatever links join them; their indices. */
export interface SentenceFinding extends Finding {
  readonly sentences: { readonly left: number; readonly right: number };
  /** How sure it is, from 0 to 1, where that is known. */
  readonly score?: number;
}

/** Whether two findings of the same sentences share a place on both sides. */
export function overlap(one: Finding, other: Finding): boolean {
  const meet = (a: Span, b: Span) => a.start < b.end && a.end > b.start;
  return meet(one.left, other.left) && meet(one.right, other.right);
}

/** Looks through two linked sentences for claims of one sort that do not say the same. */
export type Finder = (linked: LinkedSentences) => readonly Finding[];

/**
 * The difference that a finding is.
 * @param sentences Their indices.
 */
export function differenceOf(
  { kind, relation, about, left, right }: Finding,
  sentences: { readonly left: number; readonly right: number },
  articles: TwoArticles,
  score: number,
): Difference {
  return {
    kind,
    relation,
    about,
    left: articles.left.place(sentences.left, left),
    right: articles.right.place(sentences.right, right),
    alsoLeft: [],
    alsoRight: [],
    score,
  };
}
