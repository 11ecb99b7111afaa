import type { Span } from '../../text/span';
import { tenses } from './tenses';
import type { Side, Verbs } from './tenses';

const reachBefore = 240;
const reachAfter = 120;
const abbreviated = String.raw`(?<!(?<!\p{L})(?:Adm|Col|Dr|Gen|Gov|Jr|Lt|Mr|Mrs|Ms|No|Prof|Rep|Reps|Rev|Sen|Sens|Sgt|Sr|St|vs|\p{Lu}))`;
const clauseEnd = String.raw`(?:${abbreviated}\.|[!?;:])["”’)]*\s+(?=["“‘(]?\p{Lu})|\n\s*\n|[“”"„»«]|[;:]\s|\s[–—]\s|\s--\s`;
/** Where a sentence ends, with the white space behind it; to be matched anew each time. */
export const sentenceEnd = new RegExp(
  String.raw`(?:${abbreviated}\.|[!?])["”’)]*\s+(?=["“‘(]?\p{Lu})|\n\s*\n`,
  'gu',
);
const breaksBefore = new RegExp(clauseEnd, 'gu');
const breakAfter = new RegExp(clauseEnd, 'u');

/** Whether the weekday is any of its name: "every Sunday". */
export function isHabitual(text: string, { start }: Span, language: string): boolean {
  return tenses[language]?.habitual.test(text.slice(Math.max(0, start - 20), start)) ?? false;
}

/**
 * Which side of today the clause around a date speaks of: the words beside it first ("until Friday", "Friday's planned
 * vote"), then a verb right after it, the nearest verb before it, and the first one behind it.
 */
export function sideOf(text: string, { start, end }: Span, language: string): Side {
  const tense = tenses[language];
  if (!tense) return 0;
  const window = text.slice(Math.max(0, start - reachBefore), start);
  let from = 0;
  for (const { index, 0: mark } of window.matchAll(breaksBefore)) from = index + mark.length;
  for (const { index, 0: mark } of window.matchAll(tense.clauses)) from = Math.max(from, index + mark.length);
  const before = window.slice(from);
  const rest = text.slice(end, end + reachAfter);
  const sentence = rest.slice(0, breakAfter.exec(rest)?.index);
  const [clauseAfter] = sentence.matchAll(tense.clauses);
  const after = sentence.slice(0, clauseAfter?.index);
  const beside = tense.beside.find(({ pattern, follows }) => pattern().test(follows ? after : before));
  if (beside) return beside.side;
  const [next] = sidesIn(after, tense.verbs);
  if (next !== undefined && before.trim() !== '' && tense.verbRightAfter.test(after)) return next;
  return sidesIn(before, tense.verbs).at(-1) ?? next ?? 0;
}

/** The sides that the verbs of a stretch tell, in order. */
function sidesIn(stretch: string, { expression, sides }: Verbs): readonly Side[] {
  const told: Side[] = [];
  for (const [, ...groups] of stretch.matchAll(expression())) {
    const telling = sides[groups.findIndex((group: string | undefined) => group !== undefined)] ?? 0;
    if (telling === 'alone' ? told.length === 0 : telling !== 0) told.push(telling === 'alone' ? 1 : telling);
  }
  return told;
}
