import { casual } from 'chrono-node/en';
import type { ParsedResult } from 'chrono-node/en';
import type { Mention } from './entity';

const yearOnly = /^\p{Nd}{4}$/u;
const weekdayName = /^\p{Lu}\p{L}*day$|^\p{Lu}\p{L}{2,4}\.$/iu;
const ahead =
  /\b(?:will|would|shall|to|set|planned|plans|scheduled|due|expected|next|coming|upcoming)\b(?!.*\b(?:said|told|announced)\b)[^.!?]*$/iu;
const aheadAfter = /^(?:['’]s)?\s+(?:planned|scheduled)\b/iu;
const behind = /\b(?:said|says|told|announced|reported|was|were|had|met|killed|\p{L}+ed)\b[^.!?]*$/iu;

/**
 * Gives dates their value as far as the text tells it: an ISO day, month (`1980-04`) or year, counted from the day the
 * article was published where the text alone does not say ("Tuesday", "May 28"); left out where nothing tells it. A step
 * is a date.
 */
export function* resolveDates(
  text: string,
  mentions: readonly Mention[],
  published: string | null,
): Generator<undefined, readonly Mention[]> {
  const resolved: Mention[] = [];
  for (const mention of mentions) {
    const value = mention.kind === 'date' ? dateValue(mention, text, published) : undefined;
    resolved.push(value === undefined ? mention : { ...mention, value });
    if (mention.kind === 'date') yield;
  }
  return resolved;
}

function dateValue(mention: Mention, text: string, published: string | null): string | undefined {
  if (yearOnly.test(mention.text)) return mention.text;
  const reference = published === null ? undefined : dayOf(published);
  const [parsed] = casual.parse(mention.text.replace(/^mid-/u, ''), reference ?? new Date(2000, 0, 1, 12));
  if (parsed?.text.length !== mention.text.replace(/^mid-/u, '').length) return undefined;
  const { start } = parsed;
  if (reference === undefined && !tellsYear(parsed)) return undefined;
  const date = start.date();
  if (start.isCertain('weekday') && !start.isCertain('day')) {
    if (reference === undefined) return undefined;
    return isoDay(weekdayNear(date, reference, direction(mention, text)));
  }
  if (start.isCertain('day')) return isoDay(date);
  if (start.isCertain('month')) return isoDay(date).slice(0, 7);
  return start.isCertain('year') ? isoDay(date).slice(0, 4) : undefined;
}

/** Whether the words alone tell the year: "May 28, 2007", not "today", which chrono-node counts from its reference. */
function tellsYear({ text, start }: ParsedResult): boolean {
  const [later] = casual.parse(text, new Date(2010, 6, 15, 12));
  return start.isCertain('year') && later?.start.get('year') === start.get('year');
}

/** Whether the sentence around a weekday speaks of what is to come (1), of what was (-1) or does not tell (0). */
function direction(mention: Mention, text: string): -1 | 0 | 1 {
  if (!weekdayName.test(mention.text)) return 0;
  const before = text.slice(Math.max(0, mention.start - 60), mention.start);
  if (ahead.test(before) || aheadAfter.test(text.slice(mention.end, mention.end + 20))) return 1;
  return behind.test(before) ? -1 : 0;
}

/** Moves a weekday by whole weeks to the side of the reference that the text speaks of. */
function weekdayNear(date: Date, reference: Date, side: -1 | 0 | 1): Date {
  const moved = new Date(date);
  if (side < 0 && moved > reference) moved.setDate(moved.getDate() - 7);
  if (side > 0 && moved < reference) moved.setDate(moved.getDate() + 7);
  return moved;
}

/** Noon, so that no change of the clock moves the day. */
function dayOf(iso: string): Date | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  return parts ? new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]), 12) : undefined;
}

function isoDay(date: Date): string {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}
