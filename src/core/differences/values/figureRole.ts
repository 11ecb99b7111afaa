import type { ValueClaim } from './valueClaims';

/** What a figure is beside another: what there was before that, all of what that is a part of, or what is left of it; empty for none. */
export type FigureRole = '' | 'former' | 'whole' | 'rest';

const mostBefore = 48;
/** "To 7 billion from 6 billion", "18 percent, compared with 16". */
const formerBefore =
  /(?<!\p{L})(?:(?:up|down|rose|risen|fell|fallen|grew|to [\p{Sc}\d.,]+(?:\s\p{L}+){0,2}) from|against|versus|(?:as )?compared (?:with|to))\s(?:an?\s)?$/u;
const formerSum = /(?<!\p{L})from\s$/u;
/** "The other two-thirds". */
const restBefore = /(?<!\p{L})(?:the|an) ?other\s$/u;
/** "71 of the 169 seats", "nine out of 12". */
const wholeBefore =
  /(?:\d|%|(?<!\p{L})(?:per ?cent|one|two|three|four|five|six|seven|eight|nine|ten|half|none|most|some|many|several|thirds?|quarters?))\s(?:(?:out )?of (?:the|its|their|his|her|our|these|those|all)\s(?:[\p{L}'’]+\s){0,2}|out of\s)$/u;

export function figureRole({ value, span, sentence: { text } }: ValueClaim): FigureRole {
  const ahead = text.slice(Math.max(0, span.start - mostBefore), span.start).toLowerCase();
  const isShare = value.kind === 'money' || value.kind === 'percent';
  if (formerBefore.test(ahead) || (isShare && formerSum.test(ahead))) return 'former';
  if (restBefore.test(ahead)) return 'rest';
  return value.kind === 'number' && wholeBefore.test(ahead) ? 'whole' : '';
}

/** Whether a figure in a role is not that of which an article tells. */
export function isOfAnother(role: FigureRole): boolean {
  return role === 'former' || role === 'rest';
}
