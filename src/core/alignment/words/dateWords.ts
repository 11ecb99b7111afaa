import type { Word } from './words';

const months = numbered(
  'january february march april may june july august september october november december',
  'jan feb mar apr _ jun jul aug sep oct nov dec',
  '_ _ _ _ _ _ _ _ sept',
);
const weekdays = numbered(
  'monday tuesday wednesday thursday friday saturday sunday',
  'mon tue wed thu fri sat sun',
  '_ tues _ thur',
  '_ _ _ thurs',
);
const relative = new Set('today yesterday tomorrow tonight'.split(' '));
const periods = new Set(
  'day week weekend month quarter year decade century morning afternoon evening night spring summer autumn fall winter'.split(
    ' ',
  ),
);
const pointers = new Set('this last next past previous following coming'.split(' '));

/** Whether a word of a sentence is part of a date ("May 28", "Tuesday", "last week", "1980", "today"). */
export function isDateWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (isCalendar(word) || relative.has(word.form.norm)) return true;
  if (/^(?:1[5-9]|20)\d\d$/.test(word.form.norm)) return true;
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(word.form.norm))
    return isMonthBeside(words[at - 1]) || isMonthBeside(words[at + 1]);
  if (periods.has(word.form.norm)) return pointers.has(words[at - 1]?.form.norm ?? '');
  return (
    pointers.has(word.form.norm) &&
    (periods.has(words[at + 1]?.form.norm ?? '') || isMonthBeside(words[at + 1]))
  );
}

/** A month or a day of the week, counted from 1; null for any other word. */
export function calendarWord({
  form,
  name,
}: Word): { readonly month?: number; readonly weekday?: number } | null {
  if (!name) return null;
  const month = months.get(form.norm);
  if (month !== undefined) return { month };
  const weekday = weekdays.get(form.norm);
  return weekday === undefined ? null : { weekday };
}

/** The number of the day that stands beside a month; 0 for none. */
export function dayOfMonth(words: readonly Word[], month: number): number {
  return dayNumber(words[month + 1]) || dayNumber(words[month - 1]);
}

function dayNumber(word: Word | undefined): number {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word?.form.norm ?? '')?.[1];
  return day !== undefined && Number(day) <= 31 ? Number(day) : 0;
}

/** The words of each list by their place in it, from 1. */
function numbered(...lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((list) => list.split(' ').map((word, at) => [word, at + 1] as const)));
}

function isCalendar(word: Word): boolean {
  return calendarWord(word) !== null;
}

function isMonthBeside(word: Word | undefined): boolean {
  return word !== undefined && isCalendar(word);
}
