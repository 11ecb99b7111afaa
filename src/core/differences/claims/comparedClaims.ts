import type { LinkedPair } from '../../alignment/align';
import type { ArticleClaims } from './articleClaims';
import type { ReadClaims } from './claimReader';
import { type FirstSentences, firstSentences } from './firstSentences';
import type { TwoArticles } from './linkedSentences';
import { type Linking, linkingOf } from './linking';

/** Two articles that share less, by the sum of how sure their links are, may be of two accidents, whose dead are not compared. */
const leastShared = 1;
/** How sure a pair of sentences is that no link joins. */
export const leastSure = 0.5;

/** What two articles state. */
export interface BothClaims {
  readonly left: ArticleClaims;
  readonly right: ArticleClaims;
}

/** Two articles whose claims are told from each other, as their sentences are linked. */
export interface ComparedClaims {
  readonly articles: TwoArticles;
  readonly claims: BothClaims;
  readonly linking: Linking;
  readonly first: FirstSentences;
  /** Whether they share so much that they most likely tell of one thing. */
  readonly tellOne: boolean;
}

/** @param links Those of their sentences, as they were aligned. */
export function* comparedClaims(
  left: ReadClaims,
  right: ReadClaims,
  links: readonly LinkedPair[],
): Generator<undefined, ComparedClaims> {
  const linking = yield* linkingOf(links, right.sentences.count);
  return {
    articles: { left: left.sentences, right: right.sentences },
    claims: { left: left.claims, right: right.claims },
    linking,
    first: firstSentences(
      { count: left.sentences.count, settled: linking.settled.left },
      { count: right.sentences.count, settled: linking.settled.right },
    ),
    tellOne: links.reduce((sum, { score }) => sum + score, 0) >= leastShared,
  };
}

/** Makes ready, before it is first asked what either article states. */
export function* preparedSteps({ left, right }: BothClaims): Generator<undefined, void> {
  for (const one of [left, right]) yield* one.prepareSteps();
}
