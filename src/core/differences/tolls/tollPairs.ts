import { append } from '../../append';
import { isCalled } from '../values/ages';
import type { ArticleClaims } from '../claims/articleClaims';
import type { BothClaims } from '../claims/comparedClaims';
import { isOfMeasure } from './measureTolls';
import type { Toll } from './toll';
import { isOfNoun, tollOf } from './tolls';
import { isOfThings, isPart } from './tollWords';
import { sizeOf } from '../values/measures';
import type { ValueClaim } from '../values/valueClaims';
import type { ValuePair } from '../values/valueDifferences';
import { relationOf, type ValueRelation } from '../values/valueRelation';

/** As much as says that two values are of one particular. */
const tollScore = 3;
/** Of measures, and of numbers of what nothing but a noun tells, those that are further apart are of two things. */
const leastShare = 0.5;
const separator = '\u0000';
/** Who is counted, where it is all of them. */
const all = '';

/** The figures of an article that tell tolls of one matter on one occasion, by who or what is counted. */
type Counted = ReadonlyMap<string, readonly ValueClaim[]>;

/** What an article tells tolls of, by matter and occasion. */
export type Tolls = ReadonlyMap<string, Counted>;

/** Figures of one toll, with the sentences that tell it again. */
export interface TollPair extends ValuePair {
  readonly alsoLeft: readonly number[];
  readonly alsoRight: readonly number[];
}

/** @param read The indices of the sentences whose tolls are asked for, in order. */
export function* tollsOf(claims: ArticleClaims, read: readonly number[]): Generator<undefined, Tolls> {
  const found = new Map<string, Map<string, ValueClaim[]>>();
  for (const index of read) {
    for (const claim of claims.of(index)) {
      const toll = tollOf(claim);
      if (toll !== null) file(found, toll, claim);
    }
    yield;
  }
  return found;
}

function file(tolls: Map<string, Map<string, ValueClaim[]>>, toll: Toll, claim: ValueClaim): void {
  if (toll.whom === null || toll.occasion === null) return;
  const counted = entry(tolls, keyOf(toll), () => new Map<string, ValueClaim[]>());
  entry(counted, toll.whom, () => []).push(claim);
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/**
 * Figures of two articles of one toll that do not say the same, whatever sentences they stand in: each article tells one such
 * number, though maybe several times.
 */
export function tollPairs(ofLeft: Tolls, ofRight: Tolls): readonly TollPair[] {
  const pairs: TollPair[] = [];
  for (const [key, mine] of ofLeft) {
    const theirs = ofRight.get(key);
    if (!theirs) continue;
    const shared = [...mine.keys()].filter((whom) => theirs.has(whom));
    for (const whom of shared) append(pairs, pairOf(mine.get(whom) ?? [], theirs.get(whom) ?? []));
    const [matter = ''] = key.split(separator);
    // "Six workers" and "eight people" are both all of them, where neither article tells more.
    if (shared.length === 0 && !isOfThings(matter) && mayBeAll(matter, mine, theirs))
      append(pairs, pairOf(wholeOf(mine), wholeOf(theirs)));
  }
  return pairs;
}

/** Whether one of the articles does not tell who is counted; whose age it is then, only a name tells. */
function mayBeAll(matter: string, mine: Counted, theirs: Counted): boolean {
  const isNamed = (counted: Counted) => ![...counted.keys()].some(isCalled);
  if (matter === 'age') return (mine.has(all) && isNamed(theirs)) || (theirs.has(all) && isNamed(mine));
  return mine.has(all) || theirs.has(all);
}

/** All figures of one matter, but for those of a part of whom it happened to. */
function wholeOf(counted: Counted): readonly ValueClaim[] {
  return [...counted].flatMap(([whom, claims]) => (isPart(whom) ? [] : claims));
}

function pairOf(mine: readonly ValueClaim[], theirs: readonly ValueClaim[]): readonly TollPair[] {
  const [left, right] = [mine[0], theirs[0]];
  if (!left || !right || !tellsOne(mine) || !tellsOne(theirs)) return [];
  const [here, there] = [onceEachHedge(mine), onceEachHedge(theirs)];
  if (here.some((one) => there.some((other) => relationOfTolls(one, other) === 'same'))) return [];
  const relation = relationOfTolls(left, right);
  if (relation === 'same' || relation === 'apart') return [];
  return [{ left, right, relation, score: tollScore, alsoLeft: again(mine), alsoRight: again(theirs) }];
}

function relationOfTolls(left: ValueClaim, right: ValueClaim): ValueRelation {
  const [a, b] = [sizeOf(left.value), sizeOf(right.value)];
  const matter = tollOf(left)?.matter ?? '';
  if ((isOfNoun(matter) || isOfMeasure(matter)) && Math.min(a, b) < leastShare * Math.max(a, b))
    return 'apart';
  return relationOf(left, right);
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
export function isOtherToll({ left, right, relation }: ValuePair, claims: BothClaims): boolean {
  const [mine, theirs] = [tollOf(left), tollOf(right)];
  if (relation !== 'conflict' || !mine || !theirs) return false;
  const tells = (article: ArticleClaims, toll: Toll, claim: ValueClaim) =>
    article.printingOf(claim).some((sentence) =>
      article.of(sentence).some((other) => {
        const told = tollOf(other);
        return (
          told !== null &&
          keyOf(told) === keyOf(toll) &&
          told.whom === (toll.whom ?? '') &&
          other.value.facets['amount'] === claim.value.facets['amount']
        );
      }),
    );
  return tells(claims.left, theirs, right) || tells(claims.right, mine, left);
}

function keyOf({ matter, occasion }: Toll): string {
  return `${matter}${separator}${occasion ?? ''}`;
}

function tellsOne(claims: readonly ValueClaim[]): boolean {
  return new Set(claims.map(({ value }) => value.facets['amount'])).size === 1;
}
