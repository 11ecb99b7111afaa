import { eachInSteps } from '../../steps';
import type { Mention } from '../entity';
import { dayOf, pad } from './calendar';

/** What comes first in a date of figures alone; null where nothing tells. */
type DayOrder = 'day' | 'month' | null;

/** A step is so many mentions. */
const stepLength = 1000;

const figures = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})$/u;

interface Figures {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  /** Between full stops the day comes first. */
  readonly stops: boolean;
}

function figuresOf(text: string): Figures | undefined {
  const found = figures.exec(text);
  if (!found) return undefined;
  const year = Number(found[4]);
  return {
    first: Number(found[1]),
    second: Number(found[3]),
    // Two figures are a year of the century around 2000, as the calendar of POSIX has it.
    year: year >= 100 ? year : year < 69 ? 2000 + year : 1900 + year,
    stops: found[2] === '.',
  };
}

/** The day that "3.4.2015" and "25/12/2024" name, or an ISO day; undefined where day and month may be either. */
export function numericDay(text: string, order: DayOrder): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) === undefined ? undefined : text;
  const found = figuresOf(text);
  if (!found) return undefined;
  const { first, second, stops } = found;
  if (stops || order === 'day' || first === second) return dayIn(found, 'day');
  if (order === 'month') return dayIn(found, 'month');
  if (first > 12) return dayIn(found, 'day');
  return second > 12 ? dayIn(found, 'month') : undefined;
}

function dayIn({ first, second, year }: Figures, order: 'day' | 'month'): string | undefined {
  const [day, month] = order === 'day' ? [first, second] : [second, first];
  return dayOf(year, month, day) === undefined ? undefined : `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/**
 * What comes first in the text's dates of figures: told by its region or language, by one of them that can be read in one
 * way only, or by a day of `days` (ISO) that one of them names in one of its readings. Step by step.
 */
export function* orderOf(
  mentions: readonly Mention[],
  days: readonly string[],
  language: string,
): Generator<undefined, DayOrder> {
  if (language === 'en-US') return 'month';
  if (!/^en$/u.test(language)) return 'day';
  const known = new Set(days);
  const told = new Set<'day' | 'month'>();
  yield* eachInSteps(mentions, stepLength, ({ kind, text }) => {
    const found = kind === 'date' ? figuresOf(text) : undefined;
    if (!found) return;
    const { first, second, stops } = found;
    if (stops || first === second) return;
    const orders = (['day', 'month'] as const).filter((order) => dayIn(found, order) !== undefined);
    const [only] = orders;
    if (only && orders.length === 1) told.add(only);
    else for (const order of orders) if (known.has(dayIn(found, order) ?? '')) told.add(order);
  });
  const [order] = told;
  return told.size === 1 ? (order ?? null) : null;
}
