import type { ReadClaims } from './claimReader';
import { type Toll, tollOf } from './tolls';
import { mayTellToll } from './tollWords';
import type { ValueClaim } from './valueClaims';
import type { ValuePair } from './valueDifferences';
import { relationOf } from './valueRelation';

/** As much as says that two values are of one particular. */
const tollScore = 3;

/** The figures of an article that tell a toll, by what it is of. */
export type Tolls = ReadonlyMap<string, readonly ValueClaim[]>;

/** The tolls that an article's first sentences tell. */
export function* tollsOf(
  { sentences, claims }: ReadClaims,
  mostSentences: number,
): Generator<undefined, Tolls> {
  const found = new Map<string, ValueClaim[]>();
  for (let index = 0; index < Math.min(sentences.count, mostSentences); index++) {
    if (mayTellToll(sentences.read(index).words)) {
      for (const claim of claims.of(index)) file(claim, found);
    }
    yield;
  }
  return found;
}

function file(claim: ValueClaim, tolls: Map<string, ValueClaim[]>): void {
  const toll = tollOf(claim);
  if (toll === null || !isWhole(toll)) return;
  const key = keyOf(toll);
  const others = tolls.get(key);
  if (others) others.push(claim);
  else tolls.set(key, [claim]);
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
    const [here, there] = [onceEachHedge(mine), onceEachHedge(theirs)];
    if (here.some((one) => there.some((other) => relationOf(one, other) === 'same'))) continue;
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

/** Of figures of one amount, the first with each hedge. */
function onceEachHedge(claims: readonly ValueClaim[]): readonly ValueClaim[] {
  const first = new Map<string, ValueClaim>();
  for (const claim of claims) if (!first.has(claim.hedge)) first.set(claim.hedge, claim);
  return [...first.values()];
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
