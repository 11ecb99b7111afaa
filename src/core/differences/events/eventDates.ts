import { append } from '../../append';
import { anchorOf } from '../claims/anchor';
import { type EventTold, eventAt } from './events';
import type { Gathered } from '../claims/gathered';
import type { ValueClaim } from '../values/valueClaims';
import { isDate, type ValuePair } from '../values/valueDifferences';
import { relationOf, type ValueRelation } from '../values/valueRelation';

/** A date of an event. */
interface Dated {
  readonly claim: ValueClaim;
  readonly told: EventTold;
}

/** The dates of an article by what happens on them and how exact they are. */
export type EventDates = Gathered<Dated>;

const eventScore = 3;
/** Dates further apart are of two events, in days. */
const farthest: Readonly<Record<string, number>> = { day: 10, month: 93, year: 1100 };

/** The dates of events that a sentence tells, by the same; what it states is given. */
export function eventDatesIn(claims: readonly ValueClaim[]): readonly (readonly [string, Dated])[] {
  return claims.flatMap((claim) => {
    const grain = grainOf(claim);
    if (!isDate(claim) || grain === '' || anchorOf(claim).saying === 'said') return [];
    const told = eventAt(claim.sentence, claim.span);
    return told ? [[`${grain} ${told.event}`, { claim, told }] as const] : [];
  });
}

/** Dates of one event that do not say the same: each article tells one such date, though maybe several times. */
export function eventPairs(ofLeft: EventDates, ofRight: EventDates): readonly ValuePair[] {
  const pairs: ValuePair[] = [];
  for (const [key, mine] of ofLeft) {
    const theirs = ofRight.get(key) ?? [];
    for (const tense of ['past', 'ahead'] as const) {
      const isOf = ({ told }: Dated) => told.tense === tense || told.tense === '';
      append(pairs, pairOf(mine.filter(isOf), theirs.filter(isOf)));
    }
  }
  return pairs;
}

function pairOf(mine: readonly Dated[], theirs: readonly Dated[]): readonly ValuePair[] {
  const [left, right] = [mine[0]?.claim, theirs[0]?.claim];
  if (!left || !right || !tellsOne(mine) || !tellsOne(theirs)) return [];
  const relation = relationOfDays(left, right);
  return relation === 'conflict' ? [{ left, right, relation, score: eventScore }] : [];
}

function tellsOne(dated: readonly Dated[]): boolean {
  const [first] = dated;
  return dated.every(({ claim }) => first && relationOf(claim, first.claim) === 'same');
}

function relationOfDays(one: ValueClaim, other: ValueClaim): ValueRelation {
  const relation = relationOf(one, other);
  if (relation === 'same' || relation === 'precision' || one.value.kind === 'time') return relation;
  const [here, there] = [one.period, other.period];
  if (here && there)
    return Math.abs(here.from - there.from) <= (farthest[grainOf(one)] ?? 0) ? 'conflict' : 'apart';
  const [a, b] = [one.value.facets['weekday'], other.value.facets['weekday']];
  return a !== undefined && b !== undefined && a !== b ? 'conflict' : relation;
}

/** How exact a date is: a day, a month, a year; empty for stretches of other lengths. */
function grainOf({ value: { kind, facets } }: ValueClaim): string {
  if (kind === 'time') return 'time';
  if (facets['day'] !== undefined || facets['weekday'] !== undefined) return 'day';
  if (facets['month'] !== undefined) return 'month';
  return facets['year'] !== undefined ? 'year' : '';
}
