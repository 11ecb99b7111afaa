import type { Pair } from './exactLinks';
import { onHeaviestChain } from './heaviestChain';

/** A pair and the probability that it is a link. */
export interface ProbablePair extends Pair {
  readonly probability: number;
}

/** Between articles of two outlets: where precision and recall are balanced on judged news. */
const usual = 0.31;
/**
 * Between versions of one text: a sentence that was changed at all resembles its earlier form far more than two outlets'
 * sentences resemble each other; what resembles less is mostly another statement.
 */
const betweenVersions = 0.93;
/** In a short text there is little that a sentence could be confused with, and order tells more. */
const inShortTextInOrder = 0.1;

/** Texts of which this share of the shorter one stands in the other, word for word, are versions of one text. */
const versionShare = 0.3;
const shortText = 9;

/**
 * Decides which pairs are links.
 * @param pairs Sorted by left, then right; none of them exact.
 * @param exact How many sentences of the shorter text have an exact link.
 * @param size How many sentences the shorter text has.
 */
export function chooseLinks(
  pairs: readonly ProbablePair[],
  { exact, size }: { readonly exact: number; readonly size: number },
): readonly ProbablePair[] {
  if (exact >= 2 && exact >= versionShare * size) {
    return pairs.filter(({ probability }) => probability >= betweenVersions);
  }
  if (size > shortText) return pairs.filter(({ probability }) => probability >= usual);
  const possible = pairs.filter(({ probability }) => probability >= inShortTextInOrder);
  const inOrder = onHeaviestChain(
    possible,
    possible.map(({ probability }) => probability - inShortTextInOrder / 2),
  );
  return possible.filter(({ probability }, at) => inOrder[at] === true || probability >= usual);
}
