import type { Period } from '../../entities/dates/period';
import type { BothClaims } from '../claims/comparedClaims';
import { isOfNoun, tollOf } from '../tolls/tolls';
import type { ValueClaim } from './valueClaims';
import { isDate, type ValuePair } from './valueDifferences';

/** Whether an article states the more exact of two values elsewhere, so that it does not tell less. */
export function isCancelled({ left, right, relation }: ValuePair, claims: BothClaims): boolean {
  return (
    relation === 'precision' &&
    (((!isDate(left) || isMoreExact(left, right)) && claims.right.states(left)) ||
      ((!isDate(right) || isMoreExact(right, left)) && claims.left.states(right)))
  );
}

/** "450 homes", of which another plan had 700. */
export function isOfOther({ left, right, relation }: ValuePair, claims: BothClaims): boolean {
  return (
    relation === 'conflict' &&
    isOfNoun(tollOf(left)?.matter ?? '') &&
    (claims.left.states(right) || claims.right.states(left))
  );
}

/** "38 of the 41 who were arrested", of whom another article tells too. */
export function isOfTwo({ left, right, isByNearness }: ValuePair, claims: BothClaims): boolean {
  return isByNearness === true && (claims.right.states(left) || claims.left.states(right));
}

/** Whether a date tells more than another: a part of the day, a day of a month, a year. */
function isMoreExact(one: ValueClaim, other: ValueClaim): boolean {
  if (one.period && other.period) {
    const length = ({ from, to }: Period) => to - from;
    if (length(one.period) !== length(other.period)) return length(one.period) < length(other.period);
  }
  const told = ({ value, detail }: ValueClaim) =>
    Object.keys(value.facets).length +
    (detail === '' ? 0 : 1) -
    (value.facets['period'] === undefined ? 0 : 1);
  return told(one) > told(other);
}
