import { isAlike } from '../alignment/values/valueContext';
import { likeness } from './anchor';
import type { DifferenceRelation } from './difference';
import type { ValueClaim } from './valueClaims';
import { relationOf } from './valueRelation';

/** Two claims of one particular that do not say the same. */
export interface ValuePair {
  readonly left: ValueClaim;
  readonly right: ValueClaim;
  readonly relation: Exclude<DifferenceRelation, 'wording'>;
  readonly score: number;
}

/** Figures and dates of two linked sentences that do not say the same of one particular, best first. */
export function valuePairs(left: readonly ValueClaim[], right: readonly ValueClaim[]): readonly ValuePair[] {
  const candidates: ValuePair[] = [];
  const isStated = (claim: ValueClaim, others: readonly ValueClaim[]) =>
    others.some((other) => relationOf(claim, other) === 'same');
  const openLeft = left.filter((claim) => !isStated(claim, right));
  const openRight = right.filter((claim) => !isStated(claim, left));
  for (const one of openLeft) {
    for (const other of openRight) {
      const relation = relationOf(one, other);
      if (relation === 'same' || relation === 'apart') continue;
      const score = scoreOf(one, other);
      if (score > 0) candidates.push({ left: one, right: other, relation, score });
    }
  }
  candidates.sort(
    (p, q) =>
      q.score - p.score || p.left.span.start - q.left.span.start || p.right.span.start - q.right.span.start,
  );
  const taken = new Set<ValueClaim>();
  return candidates.filter(({ left: one, right: other }) => {
    if (taken.has(one) || taken.has(other)) return false;
    taken.add(one).add(other);
    return true;
  });
}

function scoreOf(one: ValueClaim, other: ValueClaim): number {
  const [here, there] = [one.anchor, other.anchor];
  if (here.fate !== '' && there.fate !== '' && here.fate !== there.fate) return 0;
  return (
    likeness(here, there) +
    (isAlike(here.counted, there.counted) ? 3 : 0) +
    (here.fate !== '' && here.fate === there.fate ? 2 : 0)
  );
}
