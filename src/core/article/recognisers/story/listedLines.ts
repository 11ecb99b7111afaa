import { eachInSteps } from '../../../steps';
import { barsIn } from '../../../text/bars';
import type { Span } from '../../../text/span';
import { headsList } from '../../lines/labelLine';
import { type Finding, type Page, type Piece, piecesInStep } from '../../page';

/**
 * The rows of tables whose cells are parted by bars, and the items of lists that count: lines of a story that look like menus where
 * each is read by itself.
 */
export function* listedLines({ pieces, story }: Page): Generator<undefined, readonly Finding[]> {
  const findings: Finding[] = [];
  if (!story) return findings;
  const claim = (line: Piece): void => {
    findings.push({ kind: 'paragraph', start: line.start, end: line.end });
  };
  let rows = new Run(0);
  let items = new Run(0);
  yield* eachInSteps(pieces, piecesInStep, (piece, index) => {
    const bars = barsIn(piece.text);
    if (bars > 0 && !(bars === rows.mark && rows.isNear(index, rowsApart))) {
      if (isTable(rows.lines, story)) rows.lines.forEach(claim);
      rows = new Run(bars);
    }
    if (bars > 0) rows.add(piece, index);
    const number = numberOf(piece);
    if (number !== null && !(number === items.mark + 1 && items.isNear(index, itemsApart))) {
      if (isList(items, pieces, story)) items.lines.forEach(claim);
      items = new Run(number);
    }
    if (number !== null) items.add(piece, index, number);
  });
  if (isTable(rows.lines, story)) rows.lines.forEach(claim);
  if (isList(items, pieces, story)) items.lines.forEach(claim);
  return findings.sort((a, b) => a.start - b.start);
}

/** So far from each other two rows may be, as there are lines of one cell between them, and two items of several paragraphs. */
const rowsApart = 2;
const itemsApart = 4;

/** Lines of one make. */
class Run {
  readonly lines: Piece[] = [];
  first = 0;
  #last = 0;

  /** @param mark How many bars each has, or the number of the last. */
  constructor(public mark: number) {}

  isNear(index: number, apart: number): boolean {
    return this.lines.length > 0 && index - this.#last <= apart;
  }

  add(line: Piece, index: number, mark = this.mark): void {
    if (this.lines.length === 0) this.first = index;
    this.lines.push(line);
    this.#last = index;
    this.mark = mark;
  }
}

function numberOf({ text, atLineStart }: Piece): number | null {
  const number = atLineStart ? /^\(?(\d{1,3})[.)] \S/.exec(text)?.[1] : undefined;
  return number === undefined ? null : Number(number);
}

/** A cell with a figure, which may have a sign and a measure. */
const figure = /(?:^|\|) *[^\p{L}|]*\d[^\p{L}|]*(?:\p{L}{1,3} *)?(?=\||$)/u;

/** A table of figures has one in every other row below its head; of others only those are known that stand between prose. */
function isTable(rows: readonly Piece[], story: Span): boolean {
  const [head, ...body] = rows;
  const last = body.at(-1);
  if (!head || !last || head.start < story.start) return false;
  const figures = body.filter(({ text }) => figure.test(text)).length;
  return figures * 2 >= body.length || (rows.length >= 3 && last.end < story.end);
}

/** A list stands between prose or right below it, and not below the head of a list of other stories. */
function isList({ lines, first }: Run, pieces: readonly Piece[], story: Span): boolean {
  const above = pieces[first - 1];
  if (lines.length < 2 || !above || headsList(above.text)) return false;
  return above.start >= story.start && above.start < story.end;
}
