import { wordRarity } from '../../alignment/words/wordRarity';
import { append } from '../../append';
import { anchorOf } from '../claims/anchor';
import type { ArticleClaims } from '../claims/articleClaims';
import type { ClaimSentence } from '../claims/claimSentence';
import type { Gathered } from '../claims/gathered';
import { rowsIn } from '../tables/tableRows';
import { sameNoun } from '../tolls/countTolls';
import { isMeasured } from '../tolls/measureTolls';
import { areOfOtherMatters } from '../tolls/tolls';
import { figureRole } from './figureRole';
import { isFraction } from './fractions';
import { dimensionOf, sizeOf } from './measures';
import { occasionOf, partAround } from './occasion';
import { sentenceLikeness } from './sentenceLikeness';
import type { ValueClaim } from './valueClaims';
import { tellsBeginning, type ValuePair } from './valueDifferences';
import { relationOf } from './valueRelation';

/** Values that may be of one particular where an article tells few of them. */
interface Kind {
  /** What tells those of it apart that cannot be compared, as a unit does; null for a value of another kind. */
  readonly keyOf: (claim: ValueClaim) => string | null;
  readonly areNear: (one: ValueClaim, other: ValueClaim) => boolean;
  /** How much of what their sentences say must be alike, see `sentenceLikeness`. */
  readonly leastAlike: number;
  /** Whether those that agree are told from each other too: of some kinds these are mostly of two particulars. */
  readonly withPrecision: boolean;
}

/** Of so many values of a kind no two are of one particular for sure. */
const mostOfKind = 24;
/** A noun that is not so rare is counted everywhere. */
const tellingRarity = 2.2;
/** How far apart two values of one kind are at most: in minutes, days and years. */
const farthest = { minutes: 90, days: 31, years: 6 };
const daysOfMonth = 30.4;
const soleScore = 1;
const several = /(?:[^s]s|men|people|children|aircraft)$/u;

const within = (share: number) => (one: ValueClaim, other: ValueClaim) => {
  const [a, b] = [sizeOf(one.value), sizeOf(other.value)];
  return Math.min(a, b) >= share * Math.max(a, b);
};

const kinds: Readonly<Record<string, Kind>> = {
  time: {
    keyOf: ({ value }) => (value.kind === 'time' ? '' : null),
    areNear: (one, other) =>
      apart(one, other, 'minutes') <= farthest.minutes && !(isFullHour(one) && isFullHour(other)),
    leastAlike: 0,
    withPrecision: false,
  },
  day: {
    keyOf: ({ value }) => (value.kind === 'date' && value.facets['day'] !== undefined ? '' : null),
    areNear: areNearDays,
    leastAlike: 0,
    withPrecision: false,
  },
  year: {
    keyOf: (claim) => (tellsYear(claim) ? '' : null),
    areNear: (one, other) =>
      apart(one, other, 'year') <= farthest.years && tellsBeginning(one) === tellsBeginning(other),
    leastAlike: 4,
    withPrecision: false,
  },
  measure: {
    keyOf: (claim) => (tellsHowFar(claim) ? null : measured(claim)),
    areNear: (one, other) => within(0.5)(one, other) && mayCome(one) === mayCome(other),
    leastAlike: 0,
    withPrecision: true,
  },
  money: {
    keyOf: ({ value }) => (value.kind === 'money' ? (value.facets['currency'] ?? '') : null),
    areNear: within(0.7),
    leastAlike: 0,
    withPrecision: true,
  },
  share: {
    keyOf: ({ value }) => (value.kind === 'percent' && !isFraction(value) ? '' : null),
    areNear: within(0.7),
    leastAlike: 1,
    withPrecision: false,
  },
  duration: {
    keyOf: (claim) => (tellsHowLong(claim) ? claim.value.unit : null),
    areNear: within(0.5),
    leastAlike: 2.5,
    withPrecision: false,
  },
  count: { keyOf: countedNoun, areNear: within(0.5), leastAlike: 0, withPrecision: true },
};

const listed = Object.entries(kinds);

/** The values of a sentence, by their kinds. */
export function soleValuesIn(
  sentence: ClaimSentence,
  claims: ArticleClaims,
): readonly (readonly [string, ValueClaim])[] {
  // What the row of a table tells is compared row by row.
  if (rowsIn(sentence).length > 0) return [];
  return claims.of(sentence.index).flatMap((claim) =>
    listed.flatMap(([kind, { keyOf }]) => {
      const key = keyOf(claim);
      return key === null ? [] : [[`${kind} ${key}`, claim] as const];
    }),
  );
}

/**
 * Values of two short articles of one story which are near each other and near no other of their kind that only one of the articles
 * tells: "seven fires", "nine fires", or two times of day, where neither article tells another.
 */
export function* solePairs(
  ofLeft: Gathered<ValueClaim>,
  ofRight: Gathered<ValueClaim>,
): Generator<undefined, readonly ValuePair[]> {
  const pairs: ValuePair[] = [];
  for (const [key, mine] of ofLeft) {
    const [kind, theirs] = [kinds[key.slice(0, key.indexOf(' '))], ofRight.get(key)];
    if (kind && theirs) append(pairs, pairsOf(kind, mine, theirs));
    yield;
  }
  return pairs;
}

function pairsOf(
  kind: Kind,
  mine: readonly ValueClaim[],
  theirs: readonly ValueClaim[],
): readonly ValuePair[] {
  const [here, there] = [onceEach(mine), onceEach(theirs)];
  if (here.length > mostOfKind || there.length > mostOfKind) return [];
  const isIn = (claim: ValueClaim, others: readonly ValueClaim[]) =>
    others.some((other) => relationOf(claim, other) === 'same');
  const open = there.filter((claim) => !isIn(claim, here));
  const near = here
    .filter((claim) => !isIn(claim, there))
    .flatMap((left) => open.filter((right) => kind.areNear(left, right)).map((right) => ({ left, right })));
  return near.flatMap(({ left, right }) => {
    const isSole = near.every((pair) => (pair.left === left) === (pair.right === right));
    const relation = relationOf(left, right);
    if (!isSole || relation === 'same' || relation === 'apart') return [];
    if (relation === 'precision' && !kind.withPrecision) return [];
    return mayBeOfOne(left, right) && sentenceLikeness(left, right) >= kind.leastAlike
      ? [{ left, right, relation, score: soleScore }]
      : [];
  });
}

/** Of values that are printed alike, the first. */
function onceEach(claims: readonly ValueClaim[]): readonly ValueClaim[] {
  const first = new Map<string, ValueClaim>();
  for (const claim of claims) {
    const { facets, unit } = claim.value;
    const key = `${claim.hedge} ${unit} ${Object.values(facets).join(' ')}`;
    if (!first.has(key)) first.set(key, claim);
  }
  return [...first.values()];
}

/** Whether nothing tells that two values are of two matters, or of what happened at two times. */
function mayBeOfOne(one: ValueClaim, other: ValueClaim): boolean {
  return (
    !areOfOtherMatters(one, other) &&
    figureRole(one) === figureRole(other) &&
    occasion(one) === occasion(other) &&
    tellsEnd(one) === tellsEnd(other)
  );
}

function occasion(claim: ValueClaim): string {
  const isOfTime = claim.value.kind === 'date' || claim.value.kind === 'time';
  return isOfTime ? '' : (occasionOf(claim, partAround(claim.sentence.text, claim.value)) ?? '');
}

function measured({ value }: ValueClaim): string | null {
  return value.kind === 'measure' ? (dimensionOf(value.unit) ?? value.unit) : null;
}

/** "300 metres from our kitchen", "stay 200 metres away": of so much a story tells many. */
function tellsHowFar({ value, sentence: { text } }: ValueClaim): boolean {
  return (
    /^\s(?:from|away|off|outside|inland|(?:north|south|east|west)\p{L}*)(?!\p{L})/u.test(
      text.slice(value.end, value.end + 14),
    ) ||
    /(?<!\p{L})(?:within|closer than|nearer than)\s$/u.test(
      text.slice(Math.max(0, value.start - 13), value.start),
    )
  );
}

/** Whether a measure is of what is to come or may come: "gusts of up to 140 kph are expected". */
function mayCome({ value, sentence: { text } }: ValueClaim): boolean {
  const part = partAround(text, value);
  return !isMeasured(text.slice(part.start, part.end));
}

/** "Until July 3" is no other day than "on June 23". */
function tellsEnd({ value, sentence: { text } }: ValueClaim): boolean {
  return /(?<!\p{L})(?:until|till|through|by)\s$/u.test(
    text.slice(Math.max(0, value.start - 8), value.start),
  );
}

function apart(one: ValueClaim, other: ValueClaim, facet: string): number {
  return Math.abs(Number(one.value.facets[facet]) - Number(other.value.facets[facet]));
}

/** Of two full hours either may be when anything begins. */
function isFullHour({ value }: ValueClaim): boolean {
  return Number(value.facets['minutes']) % 60 === 0;
}

function areNearDays(one: ValueClaim, other: ValueClaim): boolean {
  if (one.value.facets['year'] !== other.value.facets['year']) return false;
  const [a, b] = [one, other].map(
    ({ value: { facets } }) => Number(facets['month']) * daysOfMonth + Number(facets['day']),
  );
  return Math.abs((a ?? NaN) - (b ?? NaN)) <= farthest.days;
}

/** "In 1998", "since 1996"; not "the 2012 elections". */
function tellsYear({ value: { kind, facets }, span, sentence: { text } }: ValueClaim): boolean {
  return (
    kind === 'date' &&
    Object.keys(facets).join() === 'year' &&
    /(?<!\p{L})(?:in|since|from)\s$/iu.test(text.slice(Math.max(0, span.start - 6), span.start))
  );
}

/** No "in the last ten years", "two years ago" and "five years old". */
function tellsHowLong({ value, span, sentence: { text } }: ValueClaim): boolean {
  return (
    value.kind === 'duration' &&
    !/(?<!\p{L})(?:the|these|those) (?:last|past|next|first)\s$/u.test(
      text.slice(Math.max(0, span.start - 13), span.start),
    ) &&
    !text.slice(value.start, value.end).endsWith('old') &&
    !/^[\s-](?:ago|earlier|before|later|after|old)(?!\p{L})/u.test(text.slice(value.end, value.end + 9))
  );
}

/** The stem of the telling noun behind a number that counts several. */
function countedNoun(claim: ValueClaim): string | null {
  const { kind, unit, facets } = claim.value;
  if (kind !== 'number' || unit !== '' || !(Number(facets['amount']) >= 2)) return null;
  const { counted, countedWord } = anchorOf(claim);
  return several.test(countedWord) && wordRarity(counted) > tellingRarity ? sameNoun(counted) : null;
}
