/** A day as the number of days since 1 January 1970, free of clocks and zones. */
export type DayNumber = number;

const millisecondsADay = 864e5;

/** The day of a year, a month (1 to 12) and a day; undefined where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): DayNumber | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.getTime() / millisecondsADay
    : undefined;
}

/** Reads `2007-07-22`; undefined for anything else. */
export function parseDay(iso: string): DayNumber | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

export function isoDay(day: DayNumber): string {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}

export function yearOf(day: DayNumber): number {
  return new Date(day * millisecondsADay).getUTCFullYear();
}

/** 1 to 12. */
export function monthOf(day: DayNumber): number {
  return new Date(day * millisecondsADay).getUTCMonth() + 1;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** How many days a month has; February has 29 where the year is not known. */
export function monthLength(month: number, year = 2000): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
