import { type ComparedClaims, leastSure, preparedSteps } from '../claims/comparedClaims';
import { foundInFirst } from '../claims/firstSentences';
import type { Difference } from '../difference';
import { isOfOther } from '../values/statedAgain';
import { valueDifference } from '../values/valueDifference';
import { tollPairs, tollsOf } from './tollPairs';

/** Figures of which an article mostly has one, wherever they stand: the dead, the arrested, the cost. */
export function* tollDifferences({
  articles,
  claims,
  linking: { isLinked },
  first,
  tellOne,
}: ComparedClaims): Generator<undefined, readonly Difference[]> {
  const pairs = yield* foundInFirst(first, function* (read) {
    return tollPairs(yield* tollsOf(claims.left, read.left), yield* tollsOf(claims.right, read.right));
  });
  if (pairs.length > 0) yield* preparedSteps(claims);
  return pairs
    .filter(
      (pair) =>
        (tellOne || isLinked(pair.left.sentence.index, pair.right.sentence.index)) &&
        !isOfOther(pair, claims),
    )
    .map((pair) => ({
      ...valueDifference(pair, leastSure, articles),
      alsoLeft: pair.alsoLeft,
      alsoRight: pair.alsoRight,
    }));
}
