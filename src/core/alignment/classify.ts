import { flatten } from '../text/normalise';
import type { Span } from '../text/span';
import type { Mark, MarkClass, WordMarks } from './comparison';
import { stem } from './stem';
import type { Difference } from './wordMarks';
import { isNegation, type ReadSentence, type Word } from './words';

const calendar = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri ' +
    'sat sun today yesterday tomorrow tonight'
  ).split(' '),
);

/** Says of each difference what it is about, so that what matters can be shown with more weight. */
export function classify(found: readonly Difference[], left: ReadSentence, right: ReadSentence): WordMarks {
  const marks: { left: Mark[]; right: Mark[] } = { left: [], right: [] };
  for (const difference of found) {
    const kind = strongest([classOf(difference.left, left), classOf(difference.right, right)]);
    if (difference.left) marks.left.push({ ...difference.left, class: kind });
    if (difference.right) marks.right.push({ ...difference.right, class: kind });
  }
  return marks;
}

const order: readonly MarkClass[] = ['negation', 'date', 'number', 'name', 'quotation'];

function strongest(classes: readonly MarkClass[]): MarkClass {
  return order.find((one) => classes.includes(one)) ?? 'other';
}

function classOf(span: Span | null, { text, words }: ReadSentence): MarkClass {
  if (!span) return 'other';
  const inside = words.filter(({ start, end }) => start < span.end && end > span.start);
  const is = (test: (word: Word) => boolean) => inside.some(test);
  if (is(({ norm }) => isNegation(norm))) return 'negation';
  if (
    is(
      ({ norm, name, number }) =>
        (name && calendar.has(norm)) || (number && /^(?:1[5-9]|20)\d\d$/.test(norm)),
    )
  )
    return 'date';
  if (is(({ norm }) => /^\p{N}/u.test(stem(norm)))) return 'number';
  if (is(({ name }) => name)) return 'name';
  return inside.length > 0 && isQuoted(span, text) ? 'quotation' : 'other';
}

/** Whether an odd number of quotation marks stands before the span. */
function isQuoted({ start }: Span, text: string): boolean {
  return (flatten(text.slice(0, start)).match(/"/g)?.length ?? 0) % 2 === 1;
}
