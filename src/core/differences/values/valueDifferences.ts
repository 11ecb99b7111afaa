import { isAlike } from '../../alignment/values/valueContext';
import { relate, type Value } from '../../alignment/values/values';
import type { ClaimSentence } from '../claims/claimSentence';
import {
  anchorOf,
  haveUnlikeDeeds,
  haveUnlikeRoles,
  hasNoDeed,
  likeness,
  shareEvent,
} from '../claims/anchor';
import type { DifferenceRelation } from '../difference';
import { figureRole, isOfAnother } from './figureRole';
import { relationOfUnits } from './measures';
import { areNearInLink } from './nearFigures';
import { isOfNoun, mayBeOneToll, tollOf } from '../tolls/tolls';
import type { ValueClaim } from './valueClaims';
import { relationOf } from './valueRelation';
import { lastName } from '../names/lastName';

/** Two claims of one particular that do not say the same. */
export interface ValuePair {
  readonly left: ValueClaim;
  readonly right: ValueClaim;
  readonly relation: Exclude<DifferenceRelation, 'wording'>;
  readonly score: number;
  /** Whether nothing but how near the figures are tells that they are of one particular. */
  readonly isByNearness?: boolean | undefined;
}

/** Figures that differ by more than this share of the greater one are of two particulars, most likely. */
const mostApart = 0.15;
/** What is "more than" an amount is hardly so many times as much. */
const mostOfBound = 2;
/** How sure a link must be for dates to be of one particular that have nothing else in common. */
const leastLink = 0.6;
/** The same for two dates of which one holds the other, the only ones of two sentences on one person. */
const leastOfOnly = 0.4;
/** The same for dates that cannot both be so. */
const leastOfRest = 0.8;
/** The same for figures that cannot both be so. */
const leastOfFigures = 0.5;
/** The same for figures that are near each other, and how sure it is. */
const leastOfNearFigures = 0.38;
const nearScore = 0.5;
/** How much less likely dates are of one particular where other things are done on them. */
const ofUnlikeDeeds = 0.1;
/** A day of saying is that of something else only where much more speaks for it. */
const leastUnlikeRoles = 4;

/** Figures and dates of two linked sentences that do not say the same of one particular, best first. */
export function valuePairs(
  left: readonly ValueClaim[],
  right: readonly ValueClaim[],
  linkScore: number,
): readonly ValuePair[] {
  const candidates: (ValuePair & { readonly ofRest: number })[] = [];
  // "Sunday" of two articles that came out in two weeks is no other day of either.
  const isStated = (claim: ValueClaim, others: readonly ValueClaim[]) =>
    others.some(
      (other) =>
        relationOf(claim, other) === 'same' || (claim.value.kind === 'date' && isWrittenAlike(claim, other)),
    );
  const openLeft = left.filter((claim) => !isStated(claim, right));
  const openRight = right.filter((claim) => !isStated(claim, left));
  for (const one of openLeft) {
    for (const other of openRight) {
      const relation = relationOf(one, other);
      if (relation === 'same' || relation === 'apart') continue;
      const [here, there] = [anchorOf(one), anchorOf(other)];
      // "Last week" may hold Monday, but not what was done on it.
      const isOnly =
        linkScore >= leastOfOnly &&
        isOnlyDate(one, openLeft) &&
        isOnlyDate(other, openRight) &&
        namePerson(one.sentence, other.sentence);
      const isOfOther =
        isDate(one) &&
        relation === 'precision' &&
        here.saying === there.saying &&
        !statesAlike(one, other) &&
        haveUnlikeDeeds(here, there);
      if (isOfOther && !isOnly) continue;
      if (relation === 'precision' && !isAlike(here.counted, there.counted) && isFarther(one, other))
        continue;
      const nearness = linkScore >= leastOfNearFigures && areNearInLink(one, other) ? nearScore : 0;
      if (relation === 'conflict' && !isDate(one) && linkScore < leastOfFigures && nearness === 0) continue;
      if (relation === 'conflict' && isDate(one) && tellsBeginning(one) !== tellsBeginning(other)) continue;
      const isOpen = relation === 'conflict' && isDate(one) && !shareEvent(here, there);
      if (isOpen && linkScore < leastOfRest) continue;
      // "Closed on Tuesday and reopens on Thursday", "opens on Wednesday".
      const isUnlike = relation === 'conflict' && isDate(one) && haveUnlikeDeeds(here, there);
      const isOneSaying = here.saying === there.saying;
      const mayBeOne = isOneSaying
        ? linkScore >= leastLink || hasNoDeed(here) || hasNoDeed(there)
        : tellTheSame(one.value, other.value);
      if (isUnlike && !mayBeOne) continue;
      const told = isOpen || isOfOther ? 0 : scoreOf(one, other);
      if (told === null) continue;
      const isByNearness = nearness > 0 && (told === 0 || linkScore < leastOfFigures);
      const score = isByNearness ? nearness : told * (isUnlike && isOneSaying ? ofUnlikeDeeds : 1);
      const ofRest = isOfOther ? 0.2 : 0.5;
      candidates.push({ left: one, right: other, relation, score, isByNearness, ofRest });
    }
  }
  const ofNearest = onlyNear(candidates);
  candidates.sort(
    (p, q) =>
      q.score - p.score || p.left.span.start - q.left.span.start || p.right.span.start - q.right.span.start,
  );
  const taken = new Set<ValueClaim>();
  const pairs: ValuePair[] = [];
  const isLast = (claim: ValueClaim, open: readonly ValueClaim[]) =>
    open.filter((other) => isDate(other) && !taken.has(other)).length === 1 && isDate(claim);
  for (const pair of candidates) {
    const { left: one, right: other, score } = pair;
    if (taken.has(one) || taken.has(other) || (pair.isByNearness && !ofNearest.has(pair))) continue;
    // The only dates that are left in sentences that surely say the same are of what these say.
    const leastOfPair = pair.relation === 'precision' ? leastOfOnly : leastLink;
    const isRest = linkScore >= leastOfPair && isLast(one, openLeft) && isLast(other, openRight);
    if (
      score <= 0 &&
      !(
        isRest &&
        (pair.relation === 'precision' || linkScore >= leastOfRest) &&
        !haveUnlikeRoles(anchorOf(one), anchorOf(other))
      )
    )
      continue;
    taken.add(one).add(other);
    const { relation, isByNearness } = pair;
    pairs.push({ left: one, right: other, relation, score: score > 0 ? score : pair.ofRest, isByNearness });
  }
  return pairs;
}

/** Whether a date is that from which on something is so: "since 1827". */
export function tellsBeginning({ span, sentence: { text } }: ValueClaim): boolean {
  return /(?<!\p{L})since\s$/iu.test(text.slice(Math.max(0, span.start - 7), span.start));
}

/** Those whose figures are near no other ones: among many figures some are near each other by chance. */
export function onlyNear(pairs: readonly ValuePair[]): ReadonlySet<ValuePair> {
  const near = pairs.filter(({ isByNearness }) => isByNearness);
  const times = new Map<ValueClaim, number>();
  for (const claim of near.flatMap(({ left, right }) => [left, right]))
    times.set(claim, (times.get(claim) ?? 0) + 1);
  return new Set(near.filter(({ left, right }) => times.get(left) === 1 && times.get(right) === 1));
}

/** Whether two sentences name one person, by the last name at least. */
function namePerson(one: ClaimSentence, other: ClaimSentence): boolean {
  const names = ({ mentions }: ClaimSentence) =>
    mentions.filter(({ kind }) => kind === 'person').map(({ text }) => lastName(text));
  const others = new Set(names(other));
  return names(one).some((name) => others.has(name));
}

/** Whether two dates say the same by themselves, whatever days their articles tell. */
function isWrittenAlike({ value: one, detail }: ValueClaim, other: ValueClaim): boolean {
  return detail === other.detail && relate(one, other.value) === 'same' && tellTheSame(one, other.value);
}

/** Whether two dates tell the same of themselves: both a month, or both a day of the week. */
function tellTheSame(one: Value, other: Value): boolean {
  const told = ({ facets }: Value) => Object.keys(facets).sort().join(' ');
  return told(one) === told(other);
}

function isOnlyDate(claim: ValueClaim, open: readonly ValueClaim[]): boolean {
  return isDate(claim) && open.every((other) => other === claim || !isDate(other));
}

/** Whether two amounts are so far apart that "more than" the one hardly means the other. */
function isFarther(one: ValueClaim, other: ValueClaim): boolean {
  const [a, b] = [one, other].map(({ value }) => Number(value.facets['amount']));
  if (a === undefined || b === undefined || !(a > 0) || !(b > 0)) return false;
  const matter = tollOf(one)?.matter;
  if (matter !== undefined && matter === tollOf(other)?.matter) return false;
  return Math.max(a, b) > mostOfBound * Math.min(a, b);
}

/** How much speaks for two values being of one particular; null when they are of two. */
function scoreOf(one: ValueClaim, other: ValueClaim): number | null {
  const [here, there] = [anchorOf(one), anchorOf(other)];
  if (isDate(one) && haveUnlikeRoles(here, there) && likeness(here, there) < leastUnlikeRoles) return 0;
  const [mine, theirs] = [tollOf(one), tollOf(other)];
  const isOneToll = mine !== null && theirs !== null && mine.matter === theirs.matter;
  // What a noun alone tells, what stands around it tells better.
  const areTold = mine !== null && theirs !== null && !isOfNoun(mine.matter) && !isOfNoun(theirs.matter);
  if (areTold && !mayBeOneToll(mine, theirs)) return null;
  const [role, otherRole] = [figureRole(one), figureRole(other)];
  // Of "three of the 16 dead" 16 are all the dead, of "71 of the 169 seats" 169 are no party's.
  if (
    role !== otherRole &&
    (isOfAnother(role) || isOfAnother(otherRole) || !isOneToll || isOfNoun(mine.matter))
  )
    return null;
  const isOneCount = isAlike(here.counted, there.counted) || isOneToll;
  // A bare number tells nothing of what is counted: "three terms" and "one of the loudest".
  if (isCount(one) && isCount(other) && !isOneCount) return 0;
  return (
    likeness(here, there) +
    (isAlike(here.counted, there.counted) ? 3 : 0) +
    (isOneToll ? 2 : 0) +
    (statesAlike(one, other) || areClose(one, other) || areNear(one, other) ? 1.5 : 0)
  );
}

function isCount({ value }: ValueClaim): boolean {
  return value.kind === 'number' && value.unit === '';
}

/** Whether the values themselves have something in common: the day of the week, the month, the amount. */
function statesAlike(one: ValueClaim, other: ValueClaim): boolean {
  return Object.entries(one.value.facets).some(([facet, value]) => other.value.facets[facet] === value);
}

export function isDate({ value }: ValueClaim): boolean {
  return value.kind === 'date' || value.kind === 'time';
}

/** Whether two measures are told in two units, and are nearly one. */
function areNear({ value: one }: ValueClaim, { value: other }: ValueClaim): boolean {
  const relation = relationOfUnits(one, other);
  return relation === 'same' || relation === 'near';
}

/** Whether one of two figures is hedged and they are nearly one. */
export function areClose(one: ValueClaim, other: ValueClaim): boolean {
  const [a, b] = [Number(one.value.facets['amount']), Number(other.value.facets['amount'])];
  return (
    one.hedge !== other.hedge &&
    one.value.kind !== 'number' &&
    a > 2 &&
    Math.abs(a - b) <= mostApart * Math.max(a, b)
  );
}
