import { eachInSteps, finish, flatMapSteps } from '../steps';
import { filler, type LegibleText } from '../plain/legible';
import { isDateLine } from './dates/dateLine';
import { isHeadLine } from './lines/headLine';
import { isLabel } from './lines/labelLine';
import type { Piece } from './page';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly gap: number;
  readonly indent: number;
  /** Whether the last word of the line above goes on in it. */
  readonly goesOn: boolean;
}

/** Lines longer than this were not wrapped by hand or by a mail program. */
const widestWrap = 100;
/** A sentence may go on over the end of a longer line, but not of a whole paragraph. */
const widestLine = 160;
const narrowestWrap = 40;
/** In the column of a newspaper. */
const narrowestColumn = 10;

/** A step is so many lines, and so many that are only looked at. */
const linesInStep = 1000;
const seenInStep = 50_000;
/** The same in UTF-16 units. */
const unitsInStep = 1 << 16;

/** `pieceSteps` at once. */
export function piecesOf(text: string, plain = text): Piece[] {
  return finish(pieceSteps(text, plain));
}

/**
 * The paragraphs of a page, step by step: its lines, joined where a paragraph was wrapped to a fixed width, or to a narrow column where
 * words are broken at the ends of lines.
 * @param plain The plain view of the text.
 */
export function* pieceSteps(text: string, plain: string): Generator<undefined, Piece[]> {
  const lines: Line[] = [];
  let broken = false;
  const view = plain === text ? text : yield* withSpaces(plain);
  for (const line of linesOf(text, plain, view)) {
    lines.push(line);
    broken ||= line.goesOn;
    if (lines.length % linesInStep === 0) yield;
  }
  const narrowest = broken ? narrowestColumn : narrowestWrap;
  let wrapped = broken;
  for (let index = 1; index < lines.length && !wrapped; index += 1) {
    const [above, line] = [lines[index - 1], lines[index]];
    wrapped = above !== undefined && line?.gap === 0 && breaksSentence(text, above, line, narrowest);
    if (index % linesInStep === 0) yield;
  }
  const pieces: Piece[] = [];
  let from = 0;
  for (let to = 1; to <= lines.length; to += 1) {
    if (to % linesInStep === 0) yield;
    if (to < lines.length && lines[to]?.gap === 0) continue;
    const group = lines.slice(from, to);
    const [only] = group;
    const paragraphs =
      only && group.length === 1
        ? [[only, only] as const]
        : yield* unwrap(text, group, { wrapped, narrowest });
    for (const [first, last] of paragraphs) {
      pieces.push({
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        gap: first.gap,
        indent: first.indent,
        atLineStart: true,
        atLineEnd: true,
      });
      if (pieces.length % linesInStep === 0) yield;
    }
    from = to;
  }
  return pieces;
}

/** Paragraphs of a file as they are read, step by step: their spans are those of the legible text. @param text The file's. */
export function* legiblePieces(
  text: string,
  pieces: readonly Piece[],
  legible: LegibleText,
): Generator<undefined, readonly Piece[]> {
  if (legible.text === text) return pieces;
  return yield* flatMapSteps(pieces, linesInStep, (piece) => {
    const span = legible.read(piece);
    return span.start < span.end
      ? [{ ...piece, ...span, text: legible.text.slice(span.start, span.end) }]
      : [];
  });
}

/** A plain view with a space for each unit that says nothing, step by step. */
function* withSpaces(plain: string): Generator<undefined, string> {
  const parts: string[] = [];
  for (let at = 0; at < plain.length; at += unitsInStep) {
    parts.push(plain.slice(at, at + unitsInStep).replaceAll(filler, ' '));
    if (at + unitsInStep < plain.length) yield;
  }
  return parts.join('');
}

/**
 * The lines that are not empty, without the white space around them and what is not read at their ends.
 * @param view The plain view with spaces for what says nothing.
 */
function* linesOf(text: string, plain: string, view: string): Generator<Line> {
  const breaks = /\r\n|[\n\r\u2028\u2029]/g;
  let gap = 0;
  let from = 0;
  let goesOn = false;
  for (let more = true; more;) {
    const found = breaks.exec(text);
    more = found !== null;
    const raw = view.slice(from, found ? found.index : text.length);
    const body = raw.trim();
    if (body === '') {
      gap += 1;
    } else {
      const indent = raw.length - raw.trimStart().length;
      yield { start: from + indent, end: from + indent + body.length, gap, indent, goesOn };
      gap = 0;
    }
    goesOn = found !== null && plain.charAt(found.index) === filler;
    from = breaks.lastIndex;
  }
}

interface Layout {
  /** Whether sentences go on over the ends of lines anywhere on the page. */
  readonly wrapped: boolean;
  /** Shorter lines were not wrapped. */
  readonly narrowest: number;
}

/** First and last line of each paragraph among lines without an empty one between them. */
function* unwrap(
  text: string,
  lines: readonly Line[],
  layout: Layout,
): Generator<undefined, readonly (readonly [Line, Line])[]> {
  let width = 0;
  let column = false;
  for (const [at, { start, end, goesOn }] of lines.entries()) {
    width = Math.max(width, end - start);
    column ||= goesOn;
    if (at % seenInStep === seenInStep - 1) yield;
  }
  const paragraphs: [Line, Line][] = [];
  yield* eachInSteps(lines, linesInStep, (line) => {
    const last = paragraphs.at(-1);
    if (
      last &&
      (line.goesOn ||
        (width > widestWrap
          ? breaksSentence(text, last[1], line, narrowestWrap)
          : continues(text, last[1], line, { ...layout, width, column })))
    )
      last[1] = line;
    else paragraphs.push([line, line]);
  });
  return paragraphs;
}

/** Whether the break before `line` is there only because its first word did not fit on the line above. */
function continues(
  text: string,
  above: Line,
  line: Line,
  { wrapped, narrowest, width, column }: Layout & { readonly width: number; readonly column: boolean },
): boolean {
  if (line.indent > above.indent + 1 || beginsAnew.test(text.slice(line.start, line.start + 64)))
    return false;
  if (breaksSentence(text, above, line, narrowest)) return true;
  const length = above.end - above.start;
  const said = text.slice(line.start, line.end);
  if (isLabel(said) || isStamp(said)) return false;
  const firstWord =
    /^\S+/.exec(text.slice(line.start, Math.min(line.end, line.start + widestWrap)))?.[0] ?? '';
  const ends = endOfSentence.test(text.slice(Math.max(above.start, above.end - 6), above.end));
  // In a column whose words are broken, some lines are left short.
  if (column && !ends) return length >= width / 2;
  if (length < narrowest || length + 1 + firstWord.length <= width) return false;
  return ends ? wrapped && !isDateLine(said) : !isHeadLine(said);
}

/** A date line below the byline, not the end of a sentence: "on Monday,⏎March 3, 2025." */
function isStamp(line: string): boolean {
  return /\b(?:1[6-9]|20)\d\d\b/.test(line) && !/[.,;]$/.test(line) && isDateLine(line);
}

const endOfSentence = /[.!?:;]["”’)]?$/;
/** A field ("Date: …"), the label of a speaker, a time code, an item of a list, a quoted line or a rule. */
const beginsAnew =
  /^(?:\p{Lu}[\p{L}-]{0,20}: |\p{Lu}[\p{Lu} .,'’-]{1,60}: |[[(<]?\d{1,2}:\d\d(?::\d\d|[\])>])|[-*•>#|]|--|\d{1,3}[.)] )/u;

/** Whether a sentence goes on in lower case after a line that is long enough to have been wrapped. */
function breaksSentence(text: string, above: Line, line: Line, narrowest: number): boolean {
  const length = above.end - above.start;
  if (length < narrowest || length > widestLine) return false;
  if (!/^\p{Ll}/u.test(text.slice(line.start, line.start + 2))) return false;
  if (endOfSentence.test(text.slice(above.end - 6, above.end))) return false;
  return !isLabel(text.slice(line.start, line.end));
}
