import { dayOf, monthLength } from './calendar';
import type { DayNumber } from './calendar';

/** The days that a date covers, first and last. */
export interface Period {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** The days of a value of a date as `resolveDates` writes it; null where it tells no year. */
export function periodOf(value: string | undefined): Period | null {
  const [from, to = from] = (value ?? '').split('/').map(part);
  return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null;
}

/** "2007", "2007-05", "2007-05-28", "2007-22" for a summer. */
function part(written: string): Period | null {
  const [, years, months, days] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(written) ?? [];
  if (years === undefined) return null;
  const year = Number(years);
  if (months === undefined) return span(dayOf(year, 1, 1), dayOf(year, 12, 31));
  const month = Number(months);
  if (days !== undefined) {
    const day = dayOf(year, month, Number(days));
    return span(day, day);
  }
  if (month > 12) return seasonOf(year, month - 21);
  return span(dayOf(year, month, 1), dayOf(year, month, monthLength(month, year)));
}

/** Seasons are vague: from a month before to a month behind. */
function seasonOf(year: number, season: number): Period | null {
  const first = 3 * season + 2;
  const from = dayOf(year, first, 1);
  return from === undefined ? null : { from, to: from + 150 };
}

function span(from: DayNumber | undefined, to: DayNumber | undefined): Period | null {
  return from === undefined || to === undefined ? null : { from, to };
}
