import type { MarkedLine } from './marks';

/** How far down a cover tells what it is, in lines that are not empty. */
const nearTop = 12;
/** What it tells of each document takes no more lines. */
const mostLines = 100;
const ofDelivery = /^(?:date and time|job number):/i;
const listed = /^documents? \((\d{1,5})\)$/i;

/**
 * Where the first document begins below the list of documents that Nexis puts above those that it delivers ("Job Number: …",
 * "Documents (50)", "1. Crane falls on freighter"): at the line that is the headline which it lists first. 0 where there is no such
 * list, or where that is not clear.
 */
export function coverEnd(text: string, marks: readonly MarkedLine[]): number {
  const to = marks.find(({ mark }) => mark.kind !== 'rule')?.start ?? text.length;
  let isDelivery = false;
  let count: number | null = null;
  let headline: string | null = null;
  /** The number that is listed next, and how many lines there have been since the last. */
  let [next, since] = [1, 0];
  for (const { 0: whole, index } of text.matchAll(/[^\r\n]*\S[^\r\n]*/g)) {
    const line = whole.trim().replace(/\s+/gu, ' ');
    since += 1;
    if (index >= to || since > (count === null ? nearTop : mostLines)) return 0;
    if (count === null) {
      isDelivery ||= ofDelivery.test(line);
      const found = listed.exec(line)?.[1];
      if (found !== undefined) [count, since] = [Number(found), 0];
      continue;
    }
    if (next > count) {
      // Where the number was a line of its own, the headline is the next one.
      if (headline === '') headline = line;
      else if (line === headline) return isDelivery ? index : 0;
    } else if (line === `${next}.` || line.startsWith(`${next}. `)) {
      if (next === 1) headline = line.slice(2).trim();
      [next, since] = [next + 1, 0];
    } else if (headline === '') {
      headline = line;
    }
  }
  return 0;
}
