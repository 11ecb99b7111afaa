import { eachInSteps } from '../../../steps';
import { type Finding, type Piece, piecesInStep } from '../../page';
import type { Span } from '../../../text/span';

/** A stretch of a versions page and the versions that hold it. */
export interface Cell extends Span {
  /** Indices of the versions. */
  readonly columns: readonly number[];
  /** Whether the copied page no longer tells which version it belongs to. */
  readonly uncertain: boolean;
}

/** A page that shows several versions of one text beside each other, a row for each paragraph. */
export interface VersionsTable {
  /** Where the row that heads the columns begins. */
  readonly start: number;
  readonly count: number;
  /** In order; each text once. */
  readonly cells: readonly Cell[];
  /** What frames the cells: bars, the heads of the columns, and the repeats of a cell that stands in several columns. */
  readonly frame: readonly Finding[];
}

/** The table of a `Version 0 | Version 1 |` page, step by step; null when the page has none. */
export function* versionsTable(
  text: string,
  pieces: readonly Piece[],
): Generator<undefined, VersionsTable | null> {
  const head = pieces.findIndex((piece) => /^\|?\s*version\s+\d+\s*\|\s*version\s+\d+\b/i.test(piece.text));
  const first = pieces[head];
  if (!first) return null;
  const count = first.text.match(/version\s+\d+/gi)?.length ?? 0;
  const openBar = first.text.startsWith('|');
  const cells: Cell[] = [];
  const frame: Finding[] = [{ kind: 'furniture', start: first.start, end: first.end }];
  yield* eachInSteps(pieces.slice(head + 1), piecesInStep, (piece) => {
    if (/^[\s|:-]+$/.test(piece.text)) {
      frame.push({ kind: 'furniture', start: piece.start, end: piece.end });
    } else if (piece.text.includes('|')) {
      readRow(text, piece, { count, openBar }, cells, frame);
    }
  });
  return { start: first.start, count, cells, frame };
}

interface Columns {
  readonly count: number;
  /** Whether rows begin with a bar; otherwise one at the beginning follows an empty cell. */
  readonly openBar: boolean;
}

function readRow(
  text: string,
  row: Span,
  { count, openBar }: Columns,
  cells: Cell[],
  frame: Finding[],
): void {
  const columns: (Span & { readonly text: string })[] = [];
  let from = row.start;
  if (openBar) from += 1;
  for (let at = from; at <= row.end; at += 1) {
    if (at < row.end && text.charAt(at) !== '|') continue;
    const raw = text.slice(from, at);
    const start = from + (raw.length - raw.trimStart().length);
    columns.push({ start, end: start + raw.trim().length, text: raw.trim() });
    from = at + 1;
  }
  const filled = columns
    .slice(0, count)
    .flatMap((cell, column) => (cell.text === '' ? [] : [{ ...cell, column }]));
  let claimedTo = row.start;
  const seen = new Set<string>();
  for (const cell of filled) {
    if (seen.has(cell.text)) continue;
    seen.add(cell.text);
    const same = filled.filter((other) => other.text === cell.text).map(({ column }) => column);
    cells.push({
      start: cell.start,
      end: cell.end,
      columns: same,
      uncertain: filled.length === 1 && count > 1,
    });
    pushFrame(text, frame, claimedTo, cell.start);
    claimedTo = cell.end;
  }
  pushFrame(text, frame, claimedTo, row.end);
}

function pushFrame(text: string, frame: Finding[], from: number, to: number): void {
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const end = start + raw.trim().length;
  if (start < end) frame.push({ kind: 'furniture', start, end });
}
