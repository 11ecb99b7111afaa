import type { Facets } from '../../alignment/values/dateFacets';
import { relate, type Relation, type Value } from '../../alignment/values/values';
import { whoseAge } from './ages';
import type { DifferenceRelation } from '../difference';
import { isFraction } from './fractions';
import { relationOfUnits } from './measures';
import { amountsOf } from './vagueCounts';
import type { ValueClaim } from './valueClaims';

/** How two values of one particular relate: `same`, `apart` when nothing tells, or how they differ. */
export type ValueRelation = 'same' | 'apart' | Exclude<DifferenceRelation, 'wording'>;

/** What an article tells is at most so many days older than the article, where it is its news. */
const newsDays = 2;
/** How far from its number an amount may be that is "about" or "nearly" it. */
const vagueness = 0.15;
/** The same for a share, which is told more exactly. */
const vaguenessOfShares = 0.05;
/** "A third" may be so much more or less, as a share of it. */
const roundOfFraction = 0.1;
/** And is "33 per cent": so many points apart. */
const pointsOfFraction = 0.8;
/** Two amounts that are both "about" so much must be as near to each other as this, as a share of the greater one. */
const mostOfBoth = 0.15;
/** A time is "about" another that is so many minutes away: "about 7:15" is not "about 7:30". */
const nearlyMinutes = 10;
/** The same for "shortly before" and "just after". */
const shortlyMinutes = 30;
const halfDay = 12 * 60;
/** The longest word for others, with a space before it and a letter behind it. */
const longestOther = 8;
const longestName = 32;
/** Ages that are further apart are of two people. */
const mostYears = 5;
const figures = new Set(['number', 'money', 'percent', 'duration', 'measure']);

export function relationOf(one: ValueClaim, other: ValueClaim): ValueRelation {
  const isDate = one.value.kind === 'date';
  if (isDate !== (other.value.kind === 'date')) return 'apart';
  if (isDate) return relationOfDates(one, other);
  if (one.value.kind === 'time' || other.value.kind === 'time') return relationOfTimes(one, other);
  if (!figures.has(one.value.kind) || !figures.has(other.value.kind)) return 'apart';
  const [here, there] = [ageOf(one), ageOf(other)];
  if (here === null && there === null) return relationOfFigures(one, other);
  return here === null || there === null ? 'apart' : relationOfAges(here, there);
}

/** "61" and "62-year-old". */
function relationOfAges(one: number, other: number): ValueRelation {
  if (one === other) return 'same';
  return Math.abs(one - other) <= mostYears ? 'conflict' : 'apart';
}

function ageOf(claim: ValueClaim): number | null {
  return whoseAge(claim) === null ? null : Number(claim.value.facets['amount']);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function relationOfFigures(one: ValueClaim, other: ValueClaim): ValueRelation {
  if (isHeldBy(one.value, other.value) || isHeldBy(other.value, one.value)) return 'precision';
  const here = rangeOf(one);
  const there = rangeOf(other);
  if (!here || !there) return 'apart';
  const [a, b] = inOneCrown(one.value, other.value);
  const inUnits = relationOfUnits(a, b);
  if (inUnits !== null) return relationOfMeasures(inUnits, one.hedge, other.hedge);
  const amounts = relate(a, b);
  if (amounts === 'apart') return 'apart';
  if (leavesOutOne(one, other) || leavesOutOne(other, one)) return 'apart';
  const isOneAmount = a.facets['amount'] === b.facets['amount'] || areOneShare(a, b);
  // What is no other amount of one currency may be the same amount in another.
  if (isOtherCurrency(a, b)) return isOneAmount ? 'conflict' : 'apart';
  if (isOneAmount && (amounts === 'same' || areOneShare(a, b)))
    return one.hedge === other.hedge ? sameAmount(one, other) : 'precision';
  if (one.hedge === other.hedge && isBound(one.hedge)) return relationOfBounds(one, other);
  if (isRounded(one, other) || isRounded(other, one)) return 'precision';
  if (one.hedge === 'about' && other.hedge === 'about') return relationOfAbouts(one, other);
  // Numbers that are rounded to one place, "1 trillion" and "2 trillion", meet in what neither says.
  const areApart = here.from > there.to || there.from > here.to || meetAtEnds(here, there);
  return areApart ? 'conflict' : 'precision';
}

/** "Aas and three other sailors" are four sailors. */
function leavesOutOne({ value, span, sentence: { text } }: ValueClaim, { value: all }: ValueClaim): boolean {
  return (
    value.kind === 'number' &&
    Number(value.facets['amount']) + 1 === Number(all.facets['amount']) &&
    /^\sothers?(?!\p{L})/u.test(text.slice(value.end, value.end + longestOther)) &&
    /(?:\p{Lu}\S*,? and|(?<!\p{L})with)\s$/u.test(
      text.slice(Math.max(0, span.start - longestName), span.start),
    )
  );
}

/** "60 metres" and "200 feet" are the same, "some 60 metres" tells less exactly what "200 feet" does. */
function relationOfMeasures(
  relation: 'same' | 'near' | 'other',
  one: ValueClaim['hedge'],
  other: ValueClaim['hedge'],
): ValueRelation {
  if (relation === 'other') return 'conflict';
  if (relation === 'same') return one === other ? 'same' : 'precision';
  return one === other && one !== 'about' ? 'conflict' : 'precision';
}

/** Whether a number is another without some of its decimals: "52 percent" and "51.7 percent". */
function isRounded(one: ValueClaim, other: ValueClaim): boolean {
  const [mine, theirs] = [decimalsOf(one), decimalsOf(other)];
  if (mine >= theirs) return false;
  return Number(one.value.facets['amount']) === Number(Number(other.value.facets['amount']).toFixed(mine));
}

function decimalsOf({ value, sentence }: ValueClaim): number {
  return /\d\.(\d+)/u.exec(sentence.text.slice(value.start, value.end))?.[1]?.length ?? 0;
}

function meetAtEnds(one: Range, other: Range): boolean {
  const isWide = ({ from, to }: Range) => from < to;
  return isWide(one) && isWide(other) && (one.from === other.to || other.from === one.to);
}

/** "Crowns" are kroner or kronor. */
function inOneCrown(a: Value, b: Value): readonly [Value, Value] {
  const currency = [a, b].map(({ facets }) => facets['currency'] ?? '');
  const named = currency.find((one) => /^kron[ea]$/u.test(one));
  if (named === undefined || !currency.includes('crowns')) return [a, b];
  const told = (value: Value) => ({ ...value, facets: { ...value.facets, currency: named } });
  return [told(a), told(b)];
}

function isOtherCurrency(a: Value, b: Value): boolean {
  const [here, there] = [a.facets['currency'] ?? '', b.facets['currency'] ?? ''];
  return here !== '' && there !== '' && here !== there;
}

function isBound(hedge: ValueClaim['hedge']): boolean {
  return hedge === 'least' || hedge === 'most';
}

/**
 * Who says "at least 14" knows of 14, and who says "at least 17" of 17: taken as meant, both cannot be true. "More than 3,500"
 * and "more than 3,600" may be rounded.
 */
function relationOfBounds(one: ValueClaim, other: ValueClaim): ValueRelation {
  const [a, b] = [Number(one.value.facets['amount']), Number(other.value.facets['amount'])];
  const isNear = Math.abs(a - b) <= vagueness * Math.max(Math.abs(a), Math.abs(b));
  return isNear && !(isAtLeast(one) && isAtLeast(other)) ? 'precision' : 'conflict';
}

function relationOfAbouts(one: ValueClaim, other: ValueClaim): ValueRelation {
  const [a, b] = [Number(one.value.facets['amount']), Number(other.value.facets['amount'])];
  return Math.abs(a - b) <= mostOfBoth * Math.max(a, b) ? 'precision' : 'conflict';
}

/** "At least" and "more than" are not quite the same. */
function sameAmount(one: ValueClaim, other: ValueClaim): ValueRelation {
  return one.hedge !== 'least' || isAtLeast(one) === isAtLeast(other) ? 'same' : 'precision';
}

function isAtLeast({ span, sentence }: ValueClaim): boolean {
  return /^(?:at|no) /iu.test(sentence.text.slice(span.start, span.start + 4));
}

/** "1,600" is held by "thousands", "$4.7 billion" by "billions of dollars". */
function isHeldBy(one: Value, many: Value): boolean {
  const amounts = one.kind === many.kind ? amountsOf(many) : null;
  const amount = Number(one.facets['amount'] ?? NaN);
  return amounts !== null && amount >= amounts.from && amount <= amounts.to;
}

/** "A third" and "33 per cent". */
function areOneShare(one: Value, other: Value): boolean {
  if (!isFraction(one) && !isFraction(other)) return false;
  return Math.abs(Number(one.facets['amount']) - Number(other.facets['amount'])) <= pointsOfFraction;
}

/** What the amount may be; null where the words tell none. */
function rangeOf({ value, hedge, sentence }: ValueClaim): Range | null {
  const amount = Number(value.facets['amount']);
  if (value.facets['amount'] === undefined || !Number.isFinite(amount)) return null;
  switch (hedge) {
    case 'least':
      return { from: amount, to: Infinity };
    case 'most':
      return { from: -Infinity, to: amount };
    case 'nearly':
      return { from: amount * (1 - vagueness), to: amount };
    case 'about': {
      const vague = value.kind === 'percent' ? vaguenessOfShares : vagueness;
      return { from: amount * (1 - vague), to: amount * (1 + vague) };
    }
    default: {
      if (isFraction(value))
        return { from: amount * (1 - roundOfFraction), to: amount * (1 + roundOfFraction) };
      const slack = roundedBy(sentence.text.slice(value.start, value.end), amount);
      return { from: amount - slack, to: amount + slack };
    }
  }
}

/** "3.5 million" may be 3,520,000: half of the last place that is printed. */
function roundedBy(written: string, amount: number): number {
  const digits = /\d(?:[\d,]|\s(?=\d{3}(?!\d)))*(?:\.(\d+))?/u.exec(written);
  if (!digits) return 0;
  const number = Number(digits[0].replace(/[,\s]/gu, ''));
  const scale = number === 0 ? 1 : amount / number;
  const decimals = digits[1]?.length ?? 0;
  if (scale < 1000 && decimals === 0) return 0;
  return (scale * 10 ** -decimals) / 2;
}

function relationOfTimes(one: ValueClaim, other: ValueClaim): ValueRelation {
  const relation = relate(one.value, other.value);
  if (relation === 'same' && tellsSide(one) !== tellsSide(other)) return 'precision';
  if (relation !== 'different') return relation;
  const passed = minutesBetween(one, other);
  const areHedged = one.hedge !== '' || other.hedge !== '';
  return areHedged && (Math.abs(passed) <= nearlyMinutes || isBeside(one, passed) || isBeside(other, -passed))
    ? 'precision'
    : 'conflict';
}

/** Whether it is "shortly before" a time, which is not at it. */
function tellsSide({ hedge }: ValueClaim): boolean {
  return hedge === 'before' || hedge === 'after';
}

/** Minutes from one time to another, the shorter way around the clock, or around half of it where one leaves open which half. */
function minutesBetween({ value: one }: ValueClaim, { value: other }: ValueClaim): number {
  const tellHalf = one.facets['half'] !== undefined && other.facets['half'] !== undefined;
  const around = tellHalf ? 2 * halfDay : halfDay;
  const minutesOf = ({ facets }: Value) =>
    Number(facets['minutes']) + (tellHalf && facets['half'] === 'p' ? halfDay : 0);
  const passed = (minutesOf(other) - minutesOf(one) + around) % around;
  return passed > around / 2 ? passed - around : passed;
}

/** "11:40 p.m." is shortly before midnight. @param passed Minutes from the time that is hedged to the other. */
function isBeside({ hedge }: ValueClaim, passed: number): boolean {
  if (Math.abs(passed) > shortlyMinutes) return false;
  return hedge === 'before' ? passed < 0 : hedge === 'after' && passed > 0;
}

function relationOfDates(one: ValueClaim, other: ValueClaim): ValueRelation {
  if (isUnknownDay(one) || isUnknownDay(other))
    return relate(one.value, other.value) === 'same' ? 'same' : 'apart';
  const isVague = ({ value }: ValueClaim) => value.facets['vague'] !== undefined;
  if (isVague(one) || isVague(other)) return isVague(one) === isVague(other) ? 'same' : 'precision';
  const [here, there] = [one.period, other.period];
  const facets = relate(one.value, other.value);
  const parts = (claim: ValueClaim) => Object.keys(claim.value.facets).sort().join(' ');
  if (here && there) {
    if (here.from === there.from && here.to === there.to) return sameDays(one, other);
    const meet = here.from <= there.to && there.from <= here.to;
    // "This month" and "earlier this month".
    if (meet && facets === 'same' && parts(one) === parts(other)) return sameDays(one, other);
    return meet ? 'precision' : relationOfOtherDays(one, other, facets);
  }
  if (facets === 'same') return parts(one) === parts(other) ? sameDays(one, other) : 'precision';
  if (facets === 'different') {
    if (areNested(one.value.facets, other.value.facets)) return 'precision';
    return tellOtherDays(one, other) ? 'conflict' : 'apart';
  }
  if (isPartOfWeekday(one, other) || isPartOfWeekday(other, one)) return 'precision';
  return mayHold(one, other) || mayHold(other, one) ? 'precision' : 'apart';
}

/** "The following day", where it is not told of which. */
function isUnknownDay({ value, period }: ValueClaim): boolean {
  return period === null && value.facets['written'] !== undefined;
}

/** "This afternoon" may be "Wednesday". */
function isPartOfWeekday(one: ValueClaim, other: ValueClaim): boolean {
  const isToday = one.value.facets['period']?.includes('offset 0') === true;
  return isToday && other.value.facets['weekday'] !== undefined && one.detail !== other.detail;
}

/** How two dates relate that the calendar tells apart, as far as the articles tell which days are meant. */
function relationOfOtherDays(one: ValueClaim, other: ValueClaim, facets: Relation): ValueRelation {
  const isYearOpen = lacksYear(one) !== lacksYear(other);
  if (facets === 'same') return isYearOpen ? 'precision' : 'apart';
  return isYearOpen || tellOwnNews(one, other) ? 'apart' : 'conflict';
}

/** Whether a date has no year of its own, so that the day of publication alone tells it. */
function lacksYear({ value }: ValueClaim): boolean {
  return value.facets['year'] === undefined;
}

/** Whether each of two articles of other days tells what happened on its own day, or the day before. */
function tellOwnNews(one: ValueClaim, other: ValueClaim): boolean {
  const isNews = ({ period, published }: ValueClaim) =>
    period !== null && published !== null && period.to <= published && period.from >= published - newsDays;
  return one.published !== other.published && isNews(one) && isNews(other);
}

/** "In March" and "in February": whichever year, the months or the days of one are not the same. */
function tellOtherDays(one: ValueClaim, other: ValueClaim): boolean {
  const [{ month, day }, { month: otherMonth, day: otherDay }] = [one.value.facets, other.value.facets];
  if (month === undefined || otherMonth === undefined) return false;
  return month !== otherMonth || (day !== undefined && otherDay !== undefined && day !== otherDay);
}

/** "This month" may hold "this week"; of "last month" and "last week" neither holds the other. */
function areNested(one: Facets, other: Facets): boolean {
  const [here, there] = [stretchOf(one), stretchOf(other)];
  return here?.shift === 0 && there?.shift === 0 && here.unit !== there.unit;
}

function stretchOf({ period = '' }: Facets): { readonly shift: number; readonly unit: string } | null {
  const [, shift, unit] = /shift (-?\d+), unit (week|month|year)/u.exec(period) ?? [];
  return shift === undefined || unit === undefined ? null : { shift: Number(shift), unit };
}

function sameDays(one: ValueClaim, other: ValueClaim): ValueRelation {
  if (one.detail === other.detail) return 'same';
  const [here, there] = [partOfDay(one.detail), partOfDay(other.detail)];
  if (here !== '' && there !== '' && here !== there) return 'conflict';
  return isEndOfDay(one.detail) && isEndOfDay(other.detail) ? 'same' : 'precision';
}

/** "Late on Thursday", "Thursday evening" and "Thursday night" tell hardly more than one another. */
function isEndOfDay(detail: string): boolean {
  return /^(?:late(?:\son)?|evening|night)$/u.test(detail);
}

function partOfDay(detail: string): string {
  if (isEndOfDay(detail)) return 'night';
  const part = /morning|afternoon|evening|night/u.exec(detail)?.[0] ?? '';
  return part === 'evening' ? 'night' : part;
}

/** Whether a stretch that is told from the day of publication alone, "this week", may hold the other date. */
function mayHold(one: ValueClaim, other: ValueClaim): boolean {
  const stretch = one.value.facets['period'] ?? '';
  const facets = other.value.facets;
  if (stretch.includes('unit weekend')) return /^[456]$/u.test(facets['weekday'] ?? '');
  if (stretch.includes('unit week'))
    return (
      facets['weekday'] !== undefined ||
      facets['day'] !== undefined ||
      (facets['period'] ?? '').includes('unit month')
    );
  if (stretch.includes('unit year')) return facets['month'] !== undefined && facets['year'] === undefined;
  if (stretch.includes('unit season'))
    return facets['month'] !== undefined || (facets['period'] ?? '').includes('unit year');
  // "Last month" and "March" are the same month in two words, as far as it can be told.
  if (stretch.includes('unit month'))
    return facets['day'] !== undefined || (facets['period'] ?? '').includes('unit year');
  return false;
}
