import { eachInSteps, flatMapSteps } from '../../steps';
import type { Mention } from '../entity';
import { dayOf, isoDay, monthLength, monthOf, pad, parseDay, weekdayOf, yearOf } from './calendar';
import type { DayNumber } from './calendar';
import { dateLanguage, dateWords } from './dateWords';
import type { DateWord, Third, Unit } from './dateWords';
import { numericDay, orderOf } from './numericDates';
import { periodOf } from './period';
import { isOfOtherStretch, relativeOf, relativeValue } from './relativeDates';
import { isHabitual, sideOf } from './tense';
import type { Side } from './tenses';

/** What a date is counted from. */
interface Context {
  /** The day of publication. */
  readonly today: DayNumber | undefined;
  /** The side of that day that the clause speaks of. */
  readonly side: () => Side;
  /** Whether it is the date of a thing, "the November election", of which the clause tells something. */
  readonly isOfThing: boolean;
}

/** A date's words put together. */
interface Parts extends DateWord {
  readonly day?: number;
  readonly year?: number;
}

/** A date that is at most this many days from the day of publication is mostly in that year. */
export const nearDays = 120;
/** One that is at most this many is, whatever the tense of its clause. */
const surelyNearDays = 45;
/** Before the date of something, which the tense of the clause is not about: "he spoke of the November election". */
const ofThing =
  /(?:(?<!\p{L})(?:the|an?|this|that|its|his|her|their|our|der|die|das|den|dem|des|le|la|les|el|los|las|il|de|het)\s|-)$/iu;
/** A step is so many mentions. */
const stepLength = 50;
/** A day that no year in question has. */
const never: DayNumber = 1e9;

/**
 * Gives dates their value as far as the text tells it, as EDTF (ISO 8601-2): a day, a month (`1980-04`), a year, a season
 * (`2007-22` for summer), or a stretch between two of them (`2007-09-11/2007-09-20` for "mid-September"). What the text
 * alone does not say is counted from the day of publication, weekdays by the tense of their clause; where the year is
 * not told, it is left out (`--05-28`), and where the day is not told, there is no value. Step by step.
 */
export function* resolveDates(
  text: string,
  mentions: readonly Mention[],
  published: string | null,
  language: string,
): Generator<undefined, readonly Mention[]> {
  const today = published === null ? undefined : parseDay(published);
  const words = dateWords(dateLanguage(language));
  const values = new Map<Mention, string>();
  const habitual = new Set<Mention>();
  yield* eachInSteps(mentions, stepLength, (mention) => {
    if (mention.kind !== 'date') return;
    if (relativeOf(mention.text)) return;
    if (isHabitual(text, mention, dateLanguage(language))) {
      habitual.add(mention);
      return;
    }
    const side = (): Side => sideOf(text, mention, dateLanguage(language));
    const isOfThing = ofThing.test(text.slice(Math.max(0, mention.start - 8), mention.start));
    const value = dateValue(mention.text, words, { today, side, isOfThing });
    if (value !== undefined) values.set(mention, value);
  });
  const order = yield* orderOf(mentions, [...values.values(), published ?? ''], language);
  const weekdays = yield* agreedWeekdays(mentions, values, words);
  const valueOfOwn = (mention: Mention) =>
    values.get(mention) ??
    numericDay(mention.text, order) ??
    weekdays.get(bareWeekday(mention.text, words) ?? -1);
  const isEnglish = dateLanguage(language) === 'en';
  let before: Mention | null = null;
  return yield* flatMapSteps(mentions, stepLength, (mention) => {
    if (mention.kind !== 'date') return [mention];
    const relative = isEnglish ? relativeOf(mention.text) : null;
    const told = relative ? relativeValue(text, mention, relative, before) : valueOfOwn(mention);
    const isOpen = habitual.has(mention) || isOfOtherStretch(text, mention, told, before);
    const value = isOpen ? undefined : told;
    const dated: Mention = value === undefined ? mention : { ...mention, value };
    before = dated;
    // "The next day" of nobody knows which day is no date.
    return relative && value === undefined ? [] : [dated];
  });
}

/** For each weekday the day on which all its certain mentions agree; used for mentions whose clause does not tell. */
function* agreedWeekdays(
  mentions: readonly Mention[],
  values: ReadonlyMap<Mention, string>,
  words: ReadonlyMap<string, DateWord>,
): Generator<undefined, ReadonlyMap<number, string>> {
  const told = new Map<number, Set<string>>();
  yield* eachInSteps(mentions, stepLength, (mention) => {
    const value = values.get(mention);
    const parts = value === undefined ? undefined : partsOf(mention.text, words);
    if (value === undefined || parts?.weekday === undefined || parts.shift !== undefined) return;
    told.set(parts.weekday, (told.get(parts.weekday) ?? new Set()).add(value));
  });
  return new Map(
    [...told].flatMap(([weekday, days]) =>
      days.size === 1 ? [...days].map((day) => [weekday, day] as const) : [],
    ),
  );
}

function bareWeekday(text: string, words: ReadonlyMap<string, DateWord>): number | undefined {
  const parts = partsOf(text, words);
  return parts?.shift === undefined && parts?.day === undefined ? parts?.weekday : undefined;
}

function dateValue(text: string, words: ReadonlyMap<string, DateWord>, context: Context): string | undefined {
  const years = /^(\d{4})\s?[-–/]\s?(\d{4}|\d{2})$/u.exec(text);
  if (years) return yearStretch(years[1] ?? '', years[2] ?? '');
  if (/^\d{4}$/u.test(text)) return text;
  const days = /\d[-–]\d/u.test(text) ? partsOfStretch(text, words) : undefined;
  if (days) {
    const [from, to] = days.map((parts) => valueOf(parts, context));
    return from === undefined || to === undefined ? undefined : `${from}/${to}`;
  }
  const decade = decadeOf(text);
  if (decade !== undefined) return decade;
  const parts = partsOf(text, words);
  return parts && valueOf(parts, context);
}

/** "1998-2004", "2010-12", "2010/11"; "2010-05" is a month. */
function yearStretch(from: string, written: string): string | undefined {
  const to = written.length === 4 ? written : from.slice(0, 2) + written;
  if (to > from) return `${from}/${to}`;
  return written.length === 2 && Number(written) >= 1 && Number(written) <= 12
    ? `${from}-${written}`
    : undefined;
}

/** "the 1990s", "late ’80s"; which century those up to the thirties are of is not told. */
function decadeOf(text: string): string | undefined {
  const found =
    /^(?:(?:années|años|anni|anos|jaren)\s|(early|mid|late)[-\s])?(?:(\d{3})0|['’‘]?([3-9])0)(?:['’]?s|er(?:\sJahren?)?)?$/iu.exec(
      text,
    );
  if (!found) return undefined;
  const start = Number(found[2] ?? `19${found[3] ?? ''}`) * 10;
  switch (found[1]?.toLowerCase()) {
    case 'early':
      return `${pad(start, 4)}/${pad(start + 3, 4)}`;
    case 'mid':
      return `${pad(start + 4, 4)}/${pad(start + 6, 4)}`;
    case 'late':
      return `${pad(start + 7, 4)}/${pad(start + 9, 4)}`;
    default:
      return `${pad(start, 4)}/${pad(start + 9, 4)}`;
  }
}

/** "May 3-5" as its two days. */
function partsOfStretch(text: string, words: ReadonlyMap<string, DateWord>): readonly Parts[] | undefined {
  const [whole, from = '', to = ''] = /(\d{1,2})[-–](\d{1,2})/u.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const both = [from, to].map((day) => partsOf(text.replace(whole, day), words));
  return both.every((parts) => parts?.day !== undefined && parts.month !== undefined)
    ? both.filter((parts) => parts !== undefined)
    : undefined;
}

/** What the words of a date say; undefined where one of them is none of a date's. */
export function partsOf(text: string, words: ReadonlyMap<string, DateWord>): Parts | undefined {
  let parts: Parts = {};
  for (const [token] of text.toLowerCase().matchAll(/\d+|(?:\p{L}|(?<=\p{L})['’-](?=\p{L}))+/gu)) {
    if (/^\d/u.test(token)) {
      if (token.length === 4) parts = { ...parts, year: Number(token) };
      else if (token.length <= 2 && parts.day === undefined) parts = { ...parts, day: Number(token) };
      else return undefined;
      continue;
    }
    for (const piece of words.has(token) ? [token] : token.split(/['’-]/u)) {
      const word = words.get(piece);
      if (!word) return undefined;
      parts = { ...parts, ...word };
    }
  }
  // "Earlier in the month" is of this month.
  if (parts.side !== undefined) return { shift: 0, isNearest: false, ...parts };
  return isDayAlone(parts) ? { offset: parts.shift } : parts;
}

/** Of "this afternoon" and "last night" the day alone is told, as today and yesterday. */
function isDayAlone(parts: Parts): parts is Parts & { readonly shift: number } {
  return parts.shift !== undefined && Object.keys(parts).every((name) => /^(?:shift|isNearest)$/u.test(name));
}

function valueOf(parts: Parts, context: Context): string | undefined {
  return parts.side === undefined ? wholeValue(parts, context) : sideValue(parts, parts.side, context);
}

function wholeValue(parts: Parts, context: Context): string | undefined {
  const { today } = context;
  if (parts.offset !== undefined) return today === undefined ? undefined : isoDay(today + parts.offset);
  if (parts.ordinal !== undefined)
    return parts.unit && ordinalValue(parts, parts.ordinal, parts.unit, context);
  if (parts.unit !== undefined) return unitValue(parts, parts.unit, context);
  if (parts.month !== undefined) return monthValue(parts, parts.month, context);
  if (parts.weekday !== undefined)
    return today === undefined || parts.year !== undefined || parts.day !== undefined
      ? undefined
      : weekdayValue(parts, parts.weekday, today, context);
  if (parts.year !== undefined && parts.day === undefined)
    return parts.third === undefined ? pad(parts.year, 4) : thirdOfYear(parts.year, parts.third);
  return undefined;
}

/** "Earlier this week": up to today; on a Sunday of the week that ends. "Later in the month": from today on. */
function sideValue(parts: Parts, side: -1 | 1, { today, ...context }: Context): string | undefined {
  const period = periodOf(wholeValue(parts, { ...context, today, side: () => side }));
  if (!period || today === undefined) return undefined;
  const [from, to] =
    side < 0 ? [period.from, Math.min(today, period.to)] : [Math.max(today, period.from), period.to];
  return from < to ? `${isoDay(from)}/${isoDay(to)}` : undefined;
}

function thirdOfYear(year: number, third: Third): string {
  return `${pad(year, 4)}-${pad(4 * third + 1)}/${pad(year, 4)}-${pad(4 * third + 4)}`;
}

/** "first week of August", "third quarter of 2007", "first half of the year". */
function ordinalValue(parts: Parts, ordinal: number, unit: Unit, context: Context): string | undefined {
  if (unit === 'week' && parts.month !== undefined) {
    const month = monthValue({ month: parts.month, ...pick(parts.year) }, parts.month, context);
    return month && `${month}-${pad(7 * ordinal - 6)}/${month}-${pad(7 * ordinal)}`;
  }
  const months = unit === 'quarter' ? 3 : unit === 'half' ? 6 : 0;
  if (parts.year === undefined || months * ordinal > 12 || months === 0) return undefined;
  return monthsOf(parts.year, months * (ordinal - 1) + 1, months * ordinal);
}

function pick(year: number | undefined): { readonly year?: number } {
  return year === undefined ? {} : { year };
}

function monthsOf(year: number, from: number, to: number): string {
  return `${pad(year, 4)}-${pad(from)}/${pad(year, 4)}-${pad(to)}`;
}

/** "last week", "this summer", "early next year", "summer of 2007". */
function unitValue(parts: Parts, unit: Unit, context: Context): string | undefined {
  const { today } = context;
  // "Over the weekend" is the last one or this one.
  const shift = unit === 'weekend' ? (parts.shift ?? 0) : parts.shift;
  if (unit === 'season' && parts.year !== undefined) return `${pad(parts.year, 4)}-${seasonCode(parts)}`;
  if (today === undefined || shift === undefined || parts.year !== undefined || parts.month !== undefined)
    return undefined;
  const [year, month] = [yearOf(today), monthOf(today)];
  switch (unit) {
    case 'year':
      return parts.third === undefined ? pad(year + shift, 4) : thirdOfYear(year + shift, parts.third);
    case 'month': {
      const months = 12 * year + month - 1 + shift;
      const value = `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1)}`;
      return parts.third === undefined ? value : thirdOfMonth(value, parts.third);
    }
    case 'quarter': {
      const quarters = 4 * year + Math.floor((month - 1) / 3) + shift;
      const from = 3 * (quarters % 4) + 1;
      return monthsOf(Math.floor(quarters / 4), from, from + 2);
    }
    case 'season':
      return shift === 0 ? `${pad(year, 4)}-${seasonCode(parts)}` : undefined;
    case 'week':
      return weekValue(today, shift, context);
    case 'weekend': {
      // On the days of a weekend, which is the last one and which the next is not told.
      if (weekdayOf(today) >= 5) return undefined;
      const side = shift === 0 ? context.side() : shift;
      if (side === 0) return undefined;
      const saturday = today - weekdayOf(today) + (side < 0 ? -2 : 5);
      return shift > 0 ? undefined : `${isoDay(saturday)}/${isoDay(saturday + 1)}`;
    }
    case 'half':
      return undefined;
  }
}

/** EDTF counts the seasons from 21. */
function seasonCode({ season = 0 }: Parts): number {
  return 21 + season;
}

/** From Monday to Sunday; on a Sunday it is not told which week is the last one. */
function weekValue(today: DayNumber, shift: number, { side }: Context): string | undefined {
  const isSunday = weekdayOf(today) === 6;
  if (isSunday && shift < 0) return undefined;
  const told = isSunday && shift === 0 ? side() : 1;
  if (told === 0) return undefined;
  const monday = today - weekdayOf(today) + 7 * (isSunday && shift === 0 ? (told > 0 ? 1 : 0) : shift);
  return `${isoDay(monday)}/${isoDay(monday + 6)}`;
}

function thirdOfMonth(month: string, third: Third): string {
  const last = monthLength(
    Number(month.slice(-2)),
    /^\d/u.test(month) ? Number(month.slice(0, 4)) : undefined,
  );
  const from = 10 * third + 1;
  const to = third === 2 ? last : from + 9;
  return `${month}-${pad(from)}/${month}-${pad(to)}`;
}

function monthValue(parts: Parts, month: number, context: Context): string | undefined {
  const year = parts.year ?? yearOfMonth(parts, month, context);
  const value = year === undefined ? `--${pad(month)}` : `${pad(year, 4)}-${pad(month)}`;
  if (parts.day === undefined) {
    if (parts.weekday !== undefined) return undefined;
    return parts.third === undefined ? value : thirdOfMonth(value, parts.third);
  }
  if (parts.day < 1 || parts.day > monthLength(month, year)) return undefined;
  return `${value}-${pad(parts.day)}`;
}

/**
 * The year in which a month, or a day of it, lies nearest to the day of publication; where that is months away, the
 * tense of the clause decides where it is the date's own, and so does the weekday of a day.
 */
function yearOfMonth(parts: Parts, month: number, context: Context): number | undefined {
  const { today } = context;
  if (today === undefined) return undefined;
  const distance = (year: number): number => {
    if (parts.day !== undefined) return (dayOf(year, month, parts.day) ?? never) - today;
    return 30 * (12 * (year - yearOf(today)) + month - monthOf(today));
  };
  const years = [-1, 0, 1]
    .map((by) => yearOf(today) + by)
    .sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)));
  if (parts.shift !== undefined) return years.find((year) => Math.sign(distance(year)) === parts.shift);
  if (parts.day !== undefined && parts.weekday !== undefined) {
    const named = years.find((year) => weekdayOf(distance(year) + today) === parts.weekday);
    if (named !== undefined) return named;
  }
  const [nearest = yearOf(today)] = years;
  if (Math.abs(distance(nearest)) <= (context.isOfThing ? nearDays : surelyNearDays)) return nearest;
  const side = context.side();
  return side === 0 ? nearest : (years.find((year) => Math.sign(distance(year)) === side) ?? nearest);
}

/**
 * The weekday on the side of today that the clause speaks of, today itself on either. "Last" and "next" tell it only
 * where the nearest such day and that of the week before or after are one.
 */
function weekdayValue(
  { shift, isNearest = false }: Parts,
  weekday: number,
  today: DayNumber,
  { side }: Context,
): string | undefined {
  const toCome = (weekday - weekdayOf(today) + 7) % 7;
  const gone = (weekdayOf(today) - weekday + 7) % 7;
  if (shift === undefined) {
    const told = side();
    if (told === 0) return undefined;
    return isoDay(told < 0 ? today - gone : today + toCome);
  }
  const monday = today - weekdayOf(today);
  if (shift === 0) return isoDay(monday + weekday);
  const nearest = shift < 0 ? today - (gone === 0 ? 7 : gone) : today + (toCome === 0 ? 7 : toCome);
  return isNearest || nearest === monday + 7 * shift + weekday ? isoDay(nearest) : undefined;
}
