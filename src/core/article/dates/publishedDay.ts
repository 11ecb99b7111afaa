import * as de from 'chrono-node/de';
import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import * as fr from 'chrono-node/fr';
import { parseDay } from '../../entities/dates/calendar';
import type { Span } from '../../text/span';
import { inSmallLetters } from '../../text/words/smallLetters';
import { monthNames, monthOf, weekdaysIn } from './calendarWords';
import type { Fact } from '../page';

const parsers: Readonly<Record<string, typeof en.casual>> = {
  de: de.casual,
  es: es.casual,
  fr: fr.casual,
};
const year = String.raw`(?:1[6-9]|20)\d\d`;
/** In small letters. */
const full = new RegExp(
  [
    // 2025-03-04, 2025/3/4, 2025年3月4日
    String.raw`(?<!\d)(?<y1>${year})(?:[-/.]|\s?年\s?)(?<m1>\d{1,2})(?:[-/.]|\s?月\s?)(?<d1>\d{1,2})(?!\d)`,
    // 4th of March, 2025; 4. März 2025; 4 de marzo de 2025; 1er mars 2025
    String.raw`(?<!\d)(?<d2>\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?\.?[\s-]?(?:(?:of|de|del|di)\s)?(?<m2>${monthNames})\.?,?[\s-](?:(?:of|de|del)\s)?(?<y2>${year})(?!\d)`,
    // March 4th, 2025
    String.raw`(?<!\p{L})(?<m3>${monthNames})\.?\s(?<d3>\d{1,2})(?:st|nd|rd|th)?\.?,?\s(?<y3>${year})(?!\d)`,
    // 4.3.2025, 04/03/2025, 4-3-25
    String.raw`(?<![\d.:/-])(?<a>\d{1,2})(?<mark>[./-])(?<b>\d{1,2})\k<mark>(?<y4>${year}|\d\d)(?![\d:]|[./-]\d)`,
  ].join('|'),
  'gu',
);

const published =
  /(?<!\p{L})(?:published|posted|filed|created|issued|aired|veröffentlicht|erschienen|publié|paru|publicado|pubblicato|gepubliceerd|geplaatst)(?!\p{L})/iu;
const changed =
  /(?<!\p{L})(?:updated?|modified|edited|revised|amended|aktualisiert|geändert|stand|mis à jour|modifié|actualizado|modificado|aggiornato|modificato|atualizado|bijgewerkt|gewijzigd)(?!\p{L})/iu;

/**
 * When a short text says that an article was published: its first full date. A date without its year, or one told from
 * today ("yesterday"), is resolved only against a known `day`. None when no day can be told.
 */
export function publishedFacts(text: string, locale: string, day: string | null, place: Span): Fact[] {
  const reading = readingIn(text, locale, day);
  if (!reading) return [];
  const { start, end } = place;
  return [
    {
      field: 'published',
      value: reading.day,
      ...(reading.monthFirst !== null && { monthFirst: reading.monthFirst }),
      ...(changed.test(text) && !published.test(text) && { ofChange: true as const }),
      start,
      end,
    },
  ];
}

/** The first full date of a short text as an ISO day; null when no day can be told, or which of two it is. */
export function dayIn(text: string, locale: string, day: string | null): string | null {
  const reading = readingIn(text, locale, day);
  return reading?.monthFirst === null ? reading.day : null;
}

/** A day, and what else it is where the order of its figures cannot be told. */
interface DayReading {
  readonly day: string;
  readonly monthFirst: string | null;
}

function readingIn(text: string, locale: string, day: string | null): DayReading | null {
  for (const { groups = {} } of inSmallLetters(text).matchAll(full)) {
    const { y1, m1, d1, y2, m2, d2, y3, m3, d3 } = groups;
    const written =
      y1 === undefined
        ? validDay(Number(y2 ?? y3), monthOf(m2 ?? m3 ?? '') ?? 0, Number(d2 ?? d3))
        : validDay(Number(y1), Number(m1), Number(d1));
    const reading = written === null ? inFigures(groups, text, locale) : { day: written, monthFirst: null };
    if (reading) return reading;
  }
  const relative = day === null ? null : relativeTo(day, text, locale);
  return relative === null ? null : { day: relative, monthFirst: null };
}

/** The day of "03/04/2025": a weekday beside it, a language that begins with the day, or a figure above 12 tells which it is. */
function inFigures(
  groups: Readonly<Record<string, string | undefined>>,
  text: string,
  locale: string,
): DayReading | null {
  const { a, b, mark, y4 } = groups;
  if (a === undefined || b === undefined || y4 === undefined) return null;
  const fullYear = y4.length === 2 ? Number(y4) + (Number(y4) < 40 ? 2000 : 1900) : Number(y4);
  const dayFirst = validDay(fullYear, Number(b), Number(a));
  const monthFirst = validDay(fullYear, Number(a), Number(b));
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) {
    const day = dayFirst ?? monthFirst;
    return day === null ? null : { day, monthFirst: null };
  }
  const weekdays = weekdaysIn(text);
  const fits = [dayFirst, monthFirst].filter((day) => weekdays.includes(new Date(day).getUTCDay()));
  const [only] = fits;
  if (only !== undefined && fits.length === 1) return { day: only, monthFirst: null };
  return { day: dayFirst, monthFirst: mark === '.' || !locale.startsWith('en') ? null : monthFirst };
}

function relativeTo(day: string, text: string, locale: string): string | null {
  // chrono-node never ends where it counts from no day.
  if (parseDay(day) === undefined) return null;
  const parser = parsers[locale.split('-', 1)[0] ?? ''] ?? en.casual;
  const [year, month, date] = day.split('-').map(Number);
  const reference = new Date(year ?? 2000, (month ?? 1) - 1, date ?? 1, 12);
  const start = parser.parse(text, reference)[0]?.start;
  return start ? validDay(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0) : null;
}

function validDay(year: number, month: number, day: number): string | null {
  if (!(month >= 1 && month <= 12)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** Dates whose figures can be read in one order only: they tell how the others of their page are written. */
const telling =
  /(?<![\d.:/-])(?:(1[3-9]|2\d|3[01])([/-])(?:0?[1-9]|1[0-2])\2|(?:0?[1-9]|1[0-2])([/-])(?:1[3-9]|2\d|3[01])\3)(?:19|20)\d\d(?!\d)/;

/** Whether dates in figures alone begin with the day on this page; null when none tells. */
export function beginsWithDay(text: string): boolean | null {
  const found = telling.exec(text);
  return found ? found[1] !== undefined : null;
}
