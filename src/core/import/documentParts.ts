import { isProse } from '../article/prose';
import { closingMark, numberOf, proquestId } from './documentMarks';
import type { Span } from '../text/span';

/** Ranges of lines, half-open, one for each document; what is before the first is of none. */
export type DocumentParts = readonly Span[];

const rule = /^_{10,}$/;

/**
 * Where the documents of a newspaper database begin and end that one file holds one after another, as ranges of its lines: they
 * touch, and the last ends with the lines. None where marks are too few, or fewer than two parts between them have prose: an
 * article may quote such marks. Prose above the first mark is a part of its own, so that none of it is lost.
 */
export function documentParts(lines: readonly string[]): DocumentParts {
  for (const starts of [numberedStarts(lines), closedStarts(lines), ruledStarts(lines)]) {
    const parts = starts.map((start, index) => ({ start, end: starts[index + 1] ?? lines.length }));
    const hasProse = ({ start, end }: Span) => lines.slice(start, end).some(isProse);
    if (parts.filter(hasProse).length < 2) continue;
    const before = { start: 0, end: starts[0] ?? 0 };
    return hasProse(before) ? [before, ...parts] : parts;
  }
  return [];
}

/** The lines of the longest row of numbers that count up by one. */
function numberedStarts(lines: readonly string[]): readonly number[] {
  let [best, run]: [readonly number[], number[]] = [[], []];
  let last = { number: 0, of: 0 };
  for (const [index, line] of lines.entries()) {
    const mark = numberOf(line);
    if (!mark) continue;
    if (mark.number !== last.number + 1 || mark.of !== last.of) run = [];
    run.push(index);
    last = mark;
    if (run.length > best.length) best = run;
  }
  return best;
}

/**
 * Behind each line that ends a document, and the first line. What follows the last of them without prose belongs to it. One such
 * line alone may end all there is, above what the database puts below.
 */
function closedStarts(lines: readonly string[]): readonly number[] {
  const ends = lines.flatMap((line, index) => (closingMark(line) === null ? [] : [index + 1]));
  const marks = ends.map((end) => closingMark(lines[end - 1] ?? ''));
  if (new Set(marks).size < marks.length && marks.some((mark) => mark !== '')) return [];
  if (ends.length < 2) return [];
  const last = ends.at(-1) ?? 0;
  return [0, ...(lines.slice(last).some(isProse) ? ends : ends.slice(0, -1))];
}

/** ProQuest's line of underscores, where each stretch between two holds one number of a document. */
function ruledStarts(lines: readonly string[]): readonly number[] {
  const rules = lines.flatMap((line, index) => (rule.test(line.trim()) ? [index] : []));
  return rules.filter(
    (start, index) =>
      lines.slice(start, rules[index + 1] ?? lines.length).filter((line) => proquestId.test(line.trim()))
        .length === 1,
  );
}

/** The part without what stands between documents at its edges: numbers, rules, and that a document ends. */
export function withinMarks(lines: readonly string[], part: Span): Span {
  let { start, end } = part;
  while (start < end && isBetween(lines[start] ?? '')) start += 1;
  while (start < end && isBetween(lines[end - 1] ?? '')) end -= 1;
  return { start, end };
}

function isBetween(line: string): boolean {
  return rule.test(line.trim()) || numberOf(line) !== null || closingMark(line) === '';
}
