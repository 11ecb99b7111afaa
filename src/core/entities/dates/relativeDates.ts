// Dates that are told from another one, which stands before them: "the following day", "the previous year".
import type { Mention } from '../entity';
import { dayOf, isoDay, monthOf, pad, weekdayOf, yearOf } from './calendar';
import { type Period, periodOf } from './period';
import { sentenceEnd } from './tense';

type Unit = 'day' | 'week' | 'month' | 'year';

interface Relative {
  readonly unit: Unit;
  /** Whether it lies before the other date, is the same, or lies behind it. */
  readonly by: -1 | 0 | 1;
}

const told =
  /^(?:the\s(?:following|next|previous|preceding)\s\p{L}+|the\s\p{L}+\s(?:before|after)|a\s\p{L}+\s(?:earlier|later)|(?:earlier|later)\s(in)\sthe\sday)$/iu;
/** The other date is at most this far away, in UTF-16 units. */
const farthest = 400;
/** Days of saying, of which what is said may not be told: "said on Tuesday that he was freed the following day". */
const ofSaying =
  /(?<!\p{L})(?:said|says|told(?:\s\S+){0,3}|announced|reported|stated|declared|confirmed|wrote|acknowledged|warned)(?:\s(?:on|late|early|in|a|statement)){0,4}\s$/iu;
const saidBehind = /^,?\s(?:said|that)(?!\p{L})/iu;

/** What is named beside it tells more: "the next day, Sept. 15", "earlier in the day on Saturday". */
const namedBehind =
  /^,?\s(?:on\s|of\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?\s|\p{Nd})/u;

/** A stretch from then on: "over the next week". */
const ofStretch = /(?<!\p{L})(?:over|in|for|within|during|through|throughout|into|of)\s$/iu;

/** How a date is told from another one; null for any other date. */
export function relativeOf(text: string): Relative | null {
  const found = told.exec(text);
  if (!found) return null;
  const isBehind = /(?<!\p{L})(?:following|next|after|later)(?!\p{L})/iu.test(text);
  return { unit: unitOf(text), by: found[1] !== undefined ? 0 : isBehind ? 1 : -1 };
}

/** Mornings and nights are of days. */
function unitOf(text: string): Unit {
  const [unit] = /week|month|year/iu.exec(text) ?? [];
  switch (unit?.toLowerCase()) {
    case 'week':
      return 'week';
    case 'month':
      return 'month';
    case 'year':
      return 'year';
    default:
      return 'day';
  }
}

/**
 * The value of a date that is told from another one, where it is certain which that is.
 * @param other The nearest date before it.
 */
export function relativeValue(
  text: string,
  mention: Mention,
  { unit, by }: Relative,
  other: Mention | null,
): string | undefined {
  const period = periodOf(other?.value);
  if (!other || !period || !isNear(text, other, mention)) return undefined;
  if (by > 0 && ofStretch.test(text.slice(Math.max(0, mention.start - 11), mention.start))) return undefined;
  if (namedBehind.test(text.slice(mention.end, mention.end + 24))) return undefined;
  if (by > 0 && unit === 'day' && isOfSaying(text, other)) return undefined;
  return valueFrom(period, unit, by);
}

/** Whether "earlier in the week" may be of another week than that of the article, by the nearest date before it. */
export function isOfOtherStretch(
  text: string,
  mention: Mention,
  value: string | undefined,
  other: Mention | null,
): boolean {
  if (!/\sin\sthe\s/iu.test(mention.text) || !other || !isNear(text, other, mention)) return false;
  const [here, there] = [periodOf(value), periodOf(other.value)];
  return here !== null && there !== null && (there.to < here.from || there.from > here.to);
}

function valueFrom({ from, to }: Period, unit: Unit, by: number): string | undefined {
  const year = yearOf(from);
  switch (unit) {
    case 'day':
      return from === to ? isoDay(from + by) : undefined;
    case 'week': {
      const monday = from - weekdayOf(from);
      return to - monday < 7 ? `${isoDay(monday + 7 * by)}/${isoDay(monday + 7 * by + 6)}` : undefined;
    }
    case 'month': {
      const months = 12 * year + monthOf(from) - 1 + by;
      const isOne = year === yearOf(to) && monthOf(from) === monthOf(to);
      return isOne ? `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1)}` : undefined;
    }
    case 'year':
      return year === yearOf(to) && dayOf(year + by, 1, 1) !== undefined ? pad(year + by, 4) : undefined;
  }
}

/** Whether a date stands in the same sentence as another one behind it, or in the sentence before. */
function isNear(text: string, one: Mention, other: Mention): boolean {
  if (other.start - one.end > farthest) return false;
  return [...text.slice(one.end, other.start).matchAll(sentenceEnd)].length <= 1;
}

function isOfSaying(text: string, { start, end }: Mention): boolean {
  return (
    ofSaying.test(text.slice(Math.max(0, start - 48), start)) || saidBehind.test(text.slice(end, end + 8))
  );
}
