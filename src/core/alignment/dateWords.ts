import type { Word } from './words';

const calendar = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri ' +
    'sat sun'
  ).split(' '),
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

function isCalendar({ form, name }: Word): boolean {
  return name && calendar.has(form.norm);
}

function isMonthBeside(word: Word | undefined): boolean {
  return word !== undefined && isCalendar(word);
}
