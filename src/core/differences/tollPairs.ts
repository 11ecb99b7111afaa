import { type Toll, tollOf } from './tolls';
import type { ValueClaim } from './valueClaims';
import type { ValuePair } from './valueDifferences';
import { relationOf } from './valueRelation';

/** As much as says that two values are of one particular. */
const tollScore = 3;

/** The figures of an article that tell a toll, by what it is of. */
export type Tolls = ReadonlyMap<string, readonly ValueClaim[]>;

export function tollsOf(claims: Iterable<ValueClaim>): Tolls {
  const found = new Map<string, ValueClaim[]>();
  for (const claim of claims) {
    const toll = tollOf(claim);
    if (toll === null || !isWhole(toll)) continue;
    const key = keyOf(toll);
    const others = found.get(key);
    if (others) others.push(claim);
    else found.set(key, [claim]);
  }
  return found;
}

/** Whether the words tell who is counted, and when. */
function isWhole({ whom, occasion }: Toll): boolean {
  return whom !== null && occasion !== null;
}

/** Figures of one toll, with the sentences that tell it again. */
export interface TollPair extends ValuePair {
  readonly alsoLeft: readonly number[];
  readonly alsoRight: readonly number[];
}

/**
 * Figures of two articles of one toll that do not say the same, whatever sentences they stand in: each article tells one such
 * number, though maybe several times.
 */
export function tollPairs(ofLeft: Tolls, ofRight: Tolls): readonly TollPair[] {
  const pairs: TollPair[] = [];
  for (const [key, mine] of ofLeft) {
    const theirs = ofRight.get(key) ?? [];
    const [left, right] = [mine[0], theirs[0]];
    if (!left || !right || !tellsOne(mine) || !tellsOne(theirs)) continue;
    if (mine.some((here) => theirs.some((there) => relationOf(here, there) === 'same'))) continue;
    const relation = relationOf(left, right);
    if (relation === 'same' || relation === 'apart') continue;
    pairs.push({
      left,
      right,
      relation,
      score: tollScore,
      alsoLeft: again(mine),
      alsoRight: again(theirs),
    });
  }
  return pairs;
}

function again([first, ...others]: readonly ValueClaim[]): readonly number[] {
  const sentences = new Set(others.map(({ sentence }) => sentence.index));
  return [...sentences].filter((index) => index !== first?.sentence.index);
}

/** Whether one of the articles also tells the number of the other: the two are of the dead of one place, and of all. */
export function isOtherToll({ left, right, relation }: ValuePair, ofLeft: Tolls, ofRight: Tolls): boolean {
  const [mine, theirs] = [tollOf(left), tollOf(right)];
  if (relation !== 'conflict' || !mine || !theirs) return false;
  const tells = (tolls: Tolls, toll: Toll, { value }: ValueClaim) =>
    tolls.get(keyOf(toll))?.some((claim) => claim.value.facets['amount'] === value.facets['amount']) === true;
  return tells(ofLeft, theirs, right) || tells(ofRight, mine, left);
}

function keyOf({ matter, occasion, whom }: Toll): string {
  return [matter, occasion, whom].join('\u0000');
}

function tellsOne(claims: readonly ValueClaim[]): boolean {
  return new Set(claims.map(({ value }) => value.facets['amount'])).size === 1;
}
