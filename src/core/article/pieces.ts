import { isLabel } from './labelLine';
import type { Piece } from './page';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly gap: number;
  readonly indent: number;
}

/** Lines longer than this were not wrapped by hand or by a mail program. */
const widestWrap = 100;
const narrowestWrap = 40;

/** The paragraphs of a page: its lines, joined where a paragraph was wrapped to a fixed width. */
export function piecesOf(text: string): Piece[] {
  const lines = [...linesOf(text)];
  const wrapped = lines.some((line, index) => {
    const above = lines[index - 1];
    return above !== undefined && line.gap === 0 && breaksSentence(text, above, line);
  });
  const pieces: Piece[] = [];
  let group: Line[] = [];
  const flush = () => {
    for (const [first, last] of unwrap(text, group, wrapped)) {
      pieces.push({
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        gap: first.gap,
        indent: first.indent,
        atLineStart: true,
        atLineEnd: true,
      });
    }
    group = [];
  };
  for (const line of lines) {
    if (line.gap > 0) flush();
    group.push(line);
  }
  flush();
  return pieces;
}

/** The lines that are not empty, without the white space around them. */
function* linesOf(text: string): Generator<Line> {
  const breaks = /\r\n|[\n\r\u2028\u2029]/g;
  let gap = 0;
  let from = 0;
  for (let more = true; more;) {
    const found = breaks.exec(text);
    more = found !== null;
    const raw = text.slice(from, found ? found.index : text.length);
    const body = raw.trim();
    if (body === '') {
      gap += 1;
    } else {
      const indent = raw.length - raw.trimStart().length;
      yield { start: from + indent, end: from + indent + body.length, gap, indent };
      gap = 0;
    }
    from = breaks.lastIndex;
  }
}

/** First and last line of each paragraph among lines without an empty one between them. */
function* unwrap(text: string, lines: readonly Line[], wrapped: boolean): Generator<readonly [Line, Line]> {
  let width = 0;
  for (const { start, end } of lines) width = Math.max(width, end - start);
  let first: Line | undefined;
  let previous: Line | undefined;
  for (const line of lines) {
    if (first && previous && (width > widestWrap || !continues(text, previous, line, width, wrapped))) {
      yield [first, previous];
      first = line;
    }
    first ??= line;
    previous = line;
  }
  if (first && previous) yield [first, previous];
}

/** Whether the break before `line` is there only because its first word did not fit on the line above. */
function continues(text: string, above: Line, line: Line, width: number, wrapped: boolean): boolean {
  if (line.indent > above.indent + 1 || beginsAnew.test(text.slice(line.start, line.start + 40)))
    return false;
  if (breaksSentence(text, above, line)) return true;
  const length = above.end - above.start;
  if (isLabel(text.slice(line.start, line.end))) return false;
  const firstWord =
    /^\S+/.exec(text.slice(line.start, Math.min(line.end, line.start + widestWrap)))?.[0] ?? '';
  if (length < narrowestWrap || length + 1 + firstWord.length <= width) return false;
  return wrapped || !endOfSentence.test(text.slice(Math.max(above.start, above.end - 6), above.end));
}

const endOfSentence = /[.!?:;]["”’)]?$/;
/** A field ("Date: …"), an item of a list, a quoted line or a rule. */
const beginsAnew = /^(?:\p{Lu}[\p{L}-]{1,20}: |[-*•>#|]|--|\d{1,3}[.)] )/u;

/** Whether a sentence goes on in lower case after a line that is long enough to have been wrapped. */
function breaksSentence(text: string, above: Line, line: Line): boolean {
  const length = above.end - above.start;
  if (length < narrowestWrap || length > widestWrap) return false;
  if (!/^\p{Ll}/u.test(text.slice(line.start, line.start + 2))) return false;
  if (endOfSentence.test(text.slice(above.end - 6, above.end))) return false;
  return !isLabel(text.slice(line.start, line.end));
}
