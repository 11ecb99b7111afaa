import { append } from '../../append';
import type { ArticleClaims } from '../claims/articleClaims';
import { type ComparedClaims, leastSure, preparedSteps } from '../claims/comparedClaims';
import type { Difference } from '../difference';
import { ClaimIndex, pairsElsewhere } from './elsewhere';
import { isCancelled, isOfTwo } from './statedAgain';
import type { ValueClaim } from './valueClaims';
import { valueDifference } from './valueDifference';
import { isDate, onlyNear, type ValuePair } from './valueDifferences';

/** Figures of sentences that no link joins, where what stands around them tells that they are of one particular. */
export function* differencesElsewhere({
  articles,
  claims,
  linking: { isLinked },
  first: { open },
  tellOne,
}: ComparedClaims): Generator<undefined, readonly Difference[]> {
  const found: Difference[] = [];
  const near: ValuePair[] = [];
  const index = yield* ClaimIndex.of(yield* figuresIn(claims.right, open.right));
  for (const claim of yield* figuresIn(claims.left, open.left)) {
    const pairs = pairsElsewhere(claim, index, isLinked, tellOne);
    if (pairs.length > 0) yield* preparedSteps(claims);
    for (const pair of pairs) {
      if (pair.isByNearness) near.push(pair);
      else if (!isCancelled(pair, claims)) found.push(valueDifference(pair, leastSure, articles));
    }
    yield;
  }
  for (const pair of onlyNear(near)) {
    if (!isCancelled(pair, claims) && !isOfTwo(pair, claims))
      found.push(valueDifference(pair, leastSure, articles));
  }
  return found;
}

function* figuresIn(
  claims: ArticleClaims,
  read: readonly number[],
): Generator<undefined, readonly ValueClaim[]> {
  const found: ValueClaim[] = [];
  for (const index of read) {
    append(
      found,
      claims.of(index).filter((claim) => !isDate(claim)),
    );
    yield;
  }
  return found;
}
