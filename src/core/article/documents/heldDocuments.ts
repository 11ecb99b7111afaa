import { Pace } from '../../steps';
import type { Span } from '../../text/span';
import { isProse } from '../prose';
import { coverEnd } from './cover';
import { countDocuments, isBreak, type MarkedLine, markedLinesSteps, markOf } from './marks';

/** The documents that a newspaper database has put into one text. */
export interface HeldDocuments {
  /** How many there are by their marks: two or more. */
  readonly count: number;
  /** Where each of them stands, in whole lines, without the marks between them; empty where the marks do not tell. */
  readonly parts: readonly Span[];
}

/** A step is so much text, in UTF-16 units, and what a line costs beside its text, as much as that many units of it. */
const stepLength = 1 << 18;
const leastOfLine = 32;

/**
 * The documents that a text holds one after another, step by step; null where they are one. They have no parts where marks are too few,
 * or fewer than two parts between them have prose: an article may quote such marks. Prose above the first mark is a part of its own,
 * so that none of it is lost; a list of the documents above them is of none.
 */
export function* heldDocumentsSteps(text: string): Generator<undefined, HeldDocuments | null> {
  const marks = yield* markedLinesSteps(text);
  const count = countDocuments(marks);
  yield;
  if (count === 0) return null;
  const cover = coverEnd(text, marks);
  yield;
  const ends = closedEnds(marks);
  // What follows the last of them without prose belongs to it.
  const isLastClosed = (yield* withProse(text, [ends.at(-1) ?? 0], 1)) === 0;
  const closedStarts = [cover, ...(isLastClosed ? ends.slice(0, -1) : ends)];
  for (const starts of [numberedStarts(marks), closedStarts, ruledStarts(marks)]) {
    const [first] = starts;
    if (first === undefined || (yield* withProse(text, starts, 2)) < 2) continue;
    const isTold = (yield* withProse(text.slice(0, first), [cover], 1)) > 0;
    const pace = new Pace(stepLength);
    const parts: Span[] = [];
    for (const [index, start] of (isTold ? [cover, ...starts] : starts).entries()) {
      const end = starts[isTold ? index : index + 1] ?? text.length;
      parts.push(withinMarks(text, { start, end }));
      if (pace.isDue(leastOfLine)) yield;
    }
    return { count, parts };
  }
  return { count, parts: [] };
}

/** How many of the parts of a text that begin there have prose, step by step; counting stops when there are `enough`. */
function* withProse(text: string, starts: readonly number[], enough: number): Generator<undefined, number> {
  const pace = new Pace(stepLength);
  const lines = /[^\r\n]+/g;
  lines.lastIndex = starts[0] ?? text.length;
  let [count, next] = [0, 1];
  for (let found = lines.exec(text); found && count < enough; found = lines.exec(text)) {
    const [line] = found;
    while ((starts[next] ?? Infinity) <= found.index) next += 1;
    if (isProse(line)) {
      count += 1;
      lines.lastIndex = starts[next] ?? text.length;
    }
    if (pace.isDue(leastOfLine + line.length)) yield;
  }
  return count;
}

/** The longest row of numbers that count up by one. */
function numberedStarts(marks: readonly MarkedLine[]): readonly number[] {
  let [best, run]: [readonly number[], number[]] = [[], []];
  let last = { number: 0, of: 0 };
  for (const { start, mark } of marks) {
    if (mark.kind !== 'number') continue;
    if (mark.number !== last.number + 1 || mark.of !== last.of) run = [];
    run.push(start);
    last = mark;
    if (run.length > best.length) best = run;
  }
  return best;
}

/** Behind each line that ends a document. One such line alone may end all there is, above what the database puts below. */
function closedEnds(marks: readonly MarkedLine[]): readonly number[] {
  const closing = marks.filter(({ mark }) => mark.kind === 'end' || (mark.kind === 'id' && mark.closes));
  const ids = closing.map(({ mark }) => (mark.kind === 'id' ? mark.id : ''));
  if (new Set(ids).size < ids.length && ids.some((id) => id !== '')) return [];
  return closing.length < 2 ? [] : closing.map(({ end }) => end);
}

/** ProQuest's line of underscores, where each stretch between two holds one number of a document. */
function ruledStarts(marks: readonly MarkedLine[]): readonly number[] {
  const starts: number[] = [];
  let [rule, numbers] = [-1, 0];
  const close = (): void => {
    if (rule >= 0 && numbers === 1) starts.push(rule);
  };
  for (const { start, mark } of marks) {
    if (mark.kind === 'id' && mark.database === 'ProQuest') numbers += 1;
    if (mark.kind !== 'rule') continue;
    close();
    [rule, numbers] = [start, 0];
  }
  close();
  return starts;
}

/** The part without what stands between documents at its edges: numbers, rules, that a document ends, and empty lines. */
function withinMarks(text: string, part: Span): Span {
  let { start, end } = part;
  while (start < end) {
    let to = start;
    while (to < end && !isBreak(text, to)) to += 1;
    if (!isBetween(text.slice(start, to))) break;
    start = Math.min(end, to + 1);
  }
  while (start < end) {
    let from = end;
    while (from > start && !isBreak(text, from - 1)) from -= 1;
    if (!isBetween(text.slice(from, end))) break;
    end = Math.max(start, from - 1);
  }
  return { start, end };
}

function isBetween(line: string): boolean {
  const mark = markOf(line);
  return mark === null ? line.trim() === '' : mark.kind !== 'id';
}
