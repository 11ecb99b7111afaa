import { append } from '../../append';
import { isLegalForm } from '../../entities/names/firmNames';
import { isGroupWord } from '../../entities/gazetteers/nationalities';
import { isTitleWord } from '../../entities/gazetteers/titles';
import type { Span } from '../../text/span';
import type { Mark, MarkClass, WordMarks } from '../comparison';
import type { NamesByCapitals } from './capitals';
import { isDateWord } from '../words/dateWords';
import { stem } from '../words/stem';
import type { Difference } from './wordMarks';
import { firstBehind, wordsIn, type ReadSentence, type Word } from '../words/words';

/** What each sentence says that the other says too, anywhere and in any form. */
interface SaidElsewhere {
  readonly left: readonly Span[];
  readonly right: readonly Span[];
}

/** Words that count as numbers only where another number stands in their place. */
const weakNumbers = new Set('one first second once'.split(' '));
/** Numbers, as "three times" is. */
const times = new Set(['twice', 'thrice']);
/** Among more words it cannot be told which stands for which. */
const mostReplaced = 5;
/** Words inside names and dates. */
const joining = new Set('and of the de la van von bin al for'.split(' '));

/** Says of each word that differs what it is about, so that what matters can be shown with more weight. */
export function classify(
  found: readonly Difference[],
  left: ReadSentence,
  right: ReadSentence,
  elsewhere: SaidElsewhere,
  namesBy: NamesByCapitals,
): WordMarks {
  const marks: { left: Mark[]; right: Mark[] } = { left: [], right: [] };
  const isNews = { left: newsIn(left, right, elsewhere.left), right: newsIn(right, left, elsewhere.right) };
  for (const difference of found) {
    const here = difference.left ? wordsIn(left, difference.left) : [];
    const there = difference.right ? wordsIn(right, difference.right) : [];
    const ofLeft = difference.left
      ? classed(difference.left, left, here, there, isNews.left, namesBy.left)
      : [];
    const ofRight = difference.right
      ? classed(difference.right, right, there, here, isNews.right, namesBy.right)
      : [];
    const isClose = here.length <= mostReplaced && there.length <= mostReplaced;
    for (const mark of ofLeft)
      append(marks.left, parted(isClose ? beside(mark, ofLeft, ofRight) : mark, left.text, right.text));
    for (const mark of ofRight)
      append(marks.right, parted(isClose ? beside(mark, ofRight, ofLeft) : mark, right.text, left.text));
  }
  return marks;
}

const edge = String.raw`[\s,;:!?()[\]"“”„«»—–]+`;
const edgeBefore = new RegExp(`^${edge}`, 'u');
const edgeBehind = new RegExp(`${edge}$`, 'u');

/** A span without the punctuation around its words; itself where it is nothing else. */
function withoutEdges({ start, end }: Span, sentence: string): Span {
  const text = sentence.slice(start, end);
  const before = edgeBefore.exec(text)?.[0].length ?? 0;
  const behind = before === text.length ? 0 : (edgeBehind.exec(text)?.[0].length ?? 0);
  return before === text.length ? { start, end } : { start: start + before, end: end - behind };
}

/** A value, and apart from it the punctuation that differs beside it: of ", Jon" the name is "Jon". */
function parted(mark: Mark, sentence: string, other: string): readonly Mark[] {
  if (mark.class === 'other' || mark.class === 'quotation') return [mark];
  const { start, end } = withoutEdges(mark, sentence);
  const value = { ...mark, start, end, ...(mark.instead && { instead: withoutEdges(mark.instead, other) }) };
  return [...punctuation(sentence, mark.start, start), value, ...punctuation(sentence, end, mark.end)];
}

function punctuation(sentence: string, from: number, to: number): readonly Mark[] {
  const text = sentence.slice(from, to);
  const start = to - text.trimStart().length;
  const end = from + text.trimEnd().length;
  return start < end ? [{ start, end, class: 'other' }] : [];
}

/**
 * Pairs a mark with its counterpart: where both sides have equally many marks of its class, the one in the same position;
 * figures and dates only where nothing else is replaced.
 */
function beside(mark: Mark, near: readonly Mark[], far: readonly Mark[]): Mark {
  if (mark.class === 'other') return mark;
  const isValue = mark.class === 'number' || mark.class === 'date';
  if (isValue && (near.length > 1 || far.length > 1)) return mark;
  const own = near.filter((other) => other.class === mark.class);
  const opposites = far.filter((other) => other.class === mark.class);
  const instead = own.length === opposites.length ? opposites[own.indexOf(mark)] : undefined;
  return instead ? { ...mark, instead: { start: instead.start, end: instead.end } } : mark;
}

/** Tells the words of a sentence that the other has in no form. */
function newsIn(
  { text }: ReadSentence,
  other: ReadSentence,
  elsewhere: readonly Span[],
): (word: Word) => boolean {
  const theirs = new Set(other.words.map(({ form }) => form.norm));
  const names = new Set(other.words.flatMap((word) => (word.name ? [rootOf(word.form.norm)] : [])));
  return (word) => {
    if (elsewhere.some(({ start, end }) => word.start >= start && word.end <= end)) return false;
    if (!word.name) return true;
    return (
      !theirs.has(word.form.norm) &&
      !(isGroupWord(text.slice(word.start, word.end)) && names.has(rootOf(word.form.norm)))
    );
  };
}

/** Splits a span where the class of its words changes; the parts leave out nothing but space. */
function classed(
  span: Span,
  sentence: ReadSentence,
  words: readonly Word[],
  instead: readonly Word[],
  isNews: (word: Word) => boolean,
  byCapitals: boolean,
): readonly Mark[] {
  const classes = words.map((word) => {
    if (isNews(word)) return classOf(word, sentence, instead, byCapitals);
    return word.quoted ? 'quotation' : 'other';
  });
  // "42-year-old" is one figure, and so is "three times".
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const joined = before !== undefined && sentence.text.slice(before.end, word.start) === '-';
    const counts = word.form.norm === 'times' || joined;
    if (counts && classes[at - 1] === 'number' && classes[at] !== 'number') classes[at] = 'number';
  }
  const parts: { start: number; class: MarkClass }[] = [];
  for (const [at, word] of words.entries()) {
    const before = parts.at(-1);
    const own = classes[at] ?? 'other';
    const joins = joining.has(word.form.norm) && before?.class === classes[at + 1];
    if (!before) parts.push({ start: span.start, class: own });
    else if (before.class !== own && !joins) {
      // "$320,000"
      const isMoney = own === 'number' && /[$£€¥]/u.test(sentence.text.charAt(word.start - 1));
      parts.push({ start: isMoney ? word.start - 1 : word.start, class: own });
    }
  }
  if (parts.length === 0) return [{ ...span, class: 'other' }];
  return parts.map((part, at) => {
    const text = sentence.text.slice(part.start, parts[at + 1]?.start ?? span.end);
    return { start: part.start, end: part.start + text.trimEnd().length, class: part.class };
  });
}

function classOf(
  word: Word,
  { text, words }: ReadSentence,
  instead: readonly Word[],
  byCapitals: boolean,
): MarkClass {
  if (word.form.negation) return 'negation';
  if (isDateWord(words, firstBehind(words, word.start))) return 'date';
  const { norm } = word.form;
  if (isNumber(norm) && (!weakNumbers.has(norm) || instead.some(({ form }) => isNumber(form.norm)))) {
    return 'number';
  }
  const isName = word.name && (byCapitals || word.form.allCapitals);
  if (isName && isTelling(word) && !isLegalForm(text.slice(word.start, word.end))) return 'name';
  return word.quoted ? 'quotation' : 'other';
}

/** Whether a word with a capital is more than "I", an initial or a title. */
function isTelling({ form: { norm } }: Word): boolean {
  return norm.length > 1 && !isTitleWord(norm);
}

/** "norw" of "Norway" and "Norwegian". */
function rootOf(norm: string): string {
  return norm.slice(0, 4);
}

function isNumber(norm: string): boolean {
  return times.has(norm) || /^\p{N}/u.test(stem(norm));
}
