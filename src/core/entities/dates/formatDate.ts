// Dates for people, of the values that `resolveDates` gives.

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
/** EDTF counts them from 21. */
const seasons = ['spring', 'summer', 'autumn', 'winter'];

/**
 * "28 May 2007", "April 1980", "1979", "summer 2007", "11–20 September 2007", "28 May" where the year is not told; months by
 * three letters when `short`. What is no such value is left as it is.
 */
export function formatDate(value: string, short = false): string {
  const [from, to = from] = value.split('/').map((part) => wordsOf(part, short));
  if (!from || !to) return value;
  let same = 0;
  while (same < Math.min(from.length, to.length) && from.at(-1 - same) === to.at(-1 - same)) same += 1;
  const start = from.slice(0, from.length - same);
  if (start.length === 0) return to.join(' ');
  const dash = start.length === 1 && to.length - same === 1 ? '–' : ' – ';
  return `${start.join(' ')}${dash}${to.join(' ')}`;
}

/** Whether a value is one day of a known year. */
export function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(value);
}

/** Day, month or season, and year, as far as they are told; null for what is no date. */
function wordsOf(part: string, short: boolean): readonly string[] | null {
  const [, year, month, day] = /^(\d{4}|-)(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(part) ?? [];
  if (year === undefined || (year === '-' && month === undefined)) return null;
  const name = month === undefined ? undefined : (months[Number(month) - 1] ?? seasons[Number(month) - 21]);
  if (month !== undefined && name === undefined) return null;
  return [
    ...(day === undefined ? [] : [String(Number(day))]),
    ...(name === undefined ? [] : [short && Number(month) <= 12 ? name.slice(0, 3) : name]),
    ...(year === '-' ? [] : [year]),
  ];
}
