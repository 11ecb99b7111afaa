import type { ClaimSentence } from '../claims/claimSentence';
import type { Gathered } from '../claims/gathered';
import { cellsOf } from '../../text/bars';
import type { Span } from '../../text/span';

/** A cell of a row, as it is read. */
export interface TableCell extends Span {
  readonly text: string;
}

/** A row of a table whose cells are parted by bars. */
export interface TableRow {
  readonly sentence: number;
  readonly cells: readonly TableCell[];
}

/** A cell that holds one figure, and what it is of: the name of its row, and the head of its column, empty where it has none. */
export interface FigureCell extends Span {
  readonly sentence: number;
  readonly name: string;
  readonly head: string;
  /** How many empty cells stand right before it, of which it may be the figure as well. */
  readonly empty: number;
  readonly amount: number;
  /** How many of its digits are decimals. */
  readonly decimals: number;
  /** What stands around its digits: a sign, a currency, a measure. */
  readonly unit: string;
}

const all = 'rows';
/** Longer sentences with bars are no rows of tables, in UTF-16 units. */
const longest = 400;
const figure =
  /^([^\p{L}\d]{0,4}\p{Lu}{0,3}[^\p{L}\d]{0,2}?)(\d{1,3}(?:[ ,]\d{3})+|\d+)(\.\d+)?([^\d]{0,12})$/u;
const year = /^(?:1[6-9]|20)\d\d$/;

/** The row that a sentence is. */
export function rowsIn({ index, text }: ClaimSentence): readonly (readonly [string, TableRow])[] {
  if (!text.includes('|') || text.length > longest) return [];
  const cells: TableCell[] = [];
  let at = 0;
  for (const written of cellsOf(text)) {
    const said = written.trim();
    const start = at + written.length - written.trimStart().length;
    cells.push({ start, end: start + said.length, text: said });
    at += written.length + 1;
  }
  return cells.length > 1 ? [[all, { sentence: index, cells }]] : [];
}

/** The figures of the tables of an article. Those of a table without heads are known where it has two columns. */
export function figureCells(rows: Gathered<TableRow>): readonly FigureCell[] {
  const cells: FigureCell[] = [];
  for (const table of tablesOf(rows.get(all) ?? [])) {
    const heads = table.slice(0, headRows(table));
    const isNamed = heads.length > 0 || table[0]?.cells.length === 2;
    if (!isNamed) continue;
    for (const { sentence, cells: row } of table.slice(heads.length)) {
      const named = row.findIndex(({ text }) => /\p{L}{2}/u.test(text));
      if (named < 0 || named > 1) continue;
      for (const [column, { start, end, text }] of row.entries()) {
        const read = column > named ? figure.exec(text) : null;
        if (!read) continue;
        const [, before = '', whole = '', decimals = '', behind = ''] = read;
        cells.push({
          sentence,
          start,
          end,
          name: row[named]?.text ?? '',
          head:
            heads.findLast(({ cells: head }) => (head[column]?.text ?? '') !== '')?.cells[column]?.text ?? '',
          empty: column - 1 - row.findLastIndex((cell, at) => at < column && cell.text !== ''),
          amount: Number(whole.replace(/[ ,]/g, '') + decimals),
          decimals: Math.max(0, decimals.length - 1),
          unit: `${before.trim()} ${behind.trim()}`,
        });
      }
    }
  }
  return cells;
}

/** Rows of as many cells that stand together, but for a line of one cell here and there. */
function tablesOf(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const tables: TableRow[][] = [];
  for (const row of rows) {
    const last = tables.at(-1)?.at(-1);
    const goesOn = last?.cells.length === row.cells.length && row.sentence - last.sentence <= 2;
    if (goesOn) tables.at(-1)?.push(row);
    else tables.push([row]);
  }
  return tables;
}

/** How many rows at the top tell what the columns are: the first, and the second where its first cell is the same or empty. */
function headRows([first, second]: readonly TableRow[]): number {
  if (!first || !isHead(first)) return 0;
  const [above, below] = [first.cells[0]?.text, second?.cells[0]?.text];
  return second && isHead(second) && (below === '' || below === above) ? 2 : 1;
}

/** A head may name years, and no other figures. */
function isHead({ cells }: TableRow): boolean {
  return cells.every(({ text }) => !/\d/.test(text) || year.test(text));
}
