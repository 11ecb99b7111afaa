import type { Span } from '../text/span';
import type { Mark, MarkClass, WordMarks } from './comparison';
import { isDateWord } from './dateWords';
import { stem } from './stem';
import type { Difference } from './wordMarks';
import { wordsIn, type ReadSentence, type Word } from './words';

/** Words that count as numbers only where another number stands in their place. */
const weakNumbers = new Set('one first second once'.split(' '));
/** Words inside names and dates. */
const joining = new Set('and of the de la van von bin al for'.split(' '));

/** Says of each word that differs what it is about, so that what matters can be shown with more weight. */
export function classify(found: readonly Difference[], left: ReadSentence, right: ReadSentence): WordMarks {
  const marks: { left: Mark[]; right: Mark[] } = { left: [], right: [] };
  for (const difference of found) {
    const here = difference.left ? wordsIn(left, difference.left) : [];
    const there = difference.right ? wordsIn(right, difference.right) : [];
    if (difference.left) marks.left.push(...classed(difference.left, left, here, there));
    if (difference.right) marks.right.push(...classed(difference.right, right, there, here));
  }
  return marks;
}

/** Parts a span where the class of its words changes; the parts leave out nothing but space. */
function classed(
  span: Span,
  sentence: ReadSentence,
  words: readonly Word[],
  instead: readonly Word[],
): readonly Mark[] {
  const classes = words.map((word) => classOf(word, sentence, instead));
  const parts: { start: number; class: MarkClass }[] = [];
  for (const [at, word] of words.entries()) {
    const before = parts.at(-1);
    const own = classes[at] ?? 'other';
    const joins = joining.has(word.form.norm) && before?.class === classes[at + 1];
    if (!before) parts.push({ start: span.start, class: own });
    else if (before.class !== own && !joins) parts.push({ start: word.start, class: own });
  }
  if (parts.length === 0) return [{ ...span, class: 'other' }];
  return parts.map((part, at) => {
    const text = sentence.text.slice(part.start, parts[at + 1]?.start ?? span.end);
    return { start: part.start, end: part.start + text.trimEnd().length, class: part.class };
  });
}

function classOf(word: Word, { words }: ReadSentence, instead: readonly Word[]): MarkClass {
  if (word.form.negation) return 'negation';
  if (isDateWord(words, words.indexOf(word))) return 'date';
  const { norm } = word.form;
  if (isNumber(norm) && (!weakNumbers.has(norm) || instead.some(({ form }) => isNumber(form.norm)))) {
    return 'number';
  }
  if (word.name) return 'name';
  return word.quoted ? 'quotation' : 'other';
}

function isNumber(norm: string): boolean {
  return /^\p{N}/u.test(stem(norm));
}
