// What tables and lists tell of the text of a page: in which row and column it stands, and which number it has.
import type { Token } from 'parse5';
import { attribute, isLayout } from './tags';

/** A table with the cells of its rows, as they are written. */
export interface Table {
  readonly rows: Cell[][];
  /** Whether there is a table in a cell of it. */
  holdsTable: boolean;
}

/** How many columns and rows a cell takes. */
export interface Cell {
  readonly table: Table;
  readonly columns: number;
  readonly rows: number;
}

/** A list that counts its items. */
export interface List {
  /** How its numbers are written: a type of HTML. */
  readonly type: string;
  readonly reversed: boolean;
  /** The first number; null where the list does not tell. */
  readonly first: number | null;
  /** Whether it says how it counts. */
  readonly isTold: boolean;
  /** How many items it has. */
  items: number;
  /** The last number that the page gives an item, and which item that is. */
  given: { readonly number: number; readonly index: number } | null;
}

/** An item of a list that counts: the items of its list before it, and the last number given to one of them or to itself. */
export interface Item {
  readonly list: List;
  readonly index: number;
  readonly given: List['given'];
}

/** The table, cell, list and item that text stands in; of several, the inmost. */
export interface Place {
  readonly table: Table | null;
  readonly cell: Cell | null;
  /** Null in a list that does not count. */
  readonly list: List | null;
  readonly item: Item | null;
}

export const nowhere: Place = { table: null, cell: null, list: null, item: null };

/** As browsers have it. */
const mostColumns = 1000;
const mostRows = 65_534;
const unnumbered = /(?:^|[\s_-])(?:unstyled|inline|list-none|no-?(?:bullets?|numbers?))(?:[\s_-]|$)/i;

/** The place of the text inside an element that is shown. @param around The place of the element. */
export function placeInside(token: Token.TagToken, around: Place): Place {
  switch (token.tagName) {
    case 'table':
      if (around.table) around.table.holdsTable = true;
      return isLayout(token) ? nowhere : { ...nowhere, table: { rows: [], holdsTable: false } };
    case 'tr':
      around.table?.rows.push([]);
      return { ...around, cell: null };
    case 'td':
    case 'th':
      return around.table ? { ...around, cell: newCell(token, around.table) } : around;
    case 'ol':
      return { ...around, list: newList(token), item: null };
    case 'ul':
    case 'menu':
      return { ...around, list: null, item: null };
    case 'li':
      return around.list ? { ...around, item: newItem(token, around.list) } : around;
    default:
      return around;
  }
}

function newCell(token: Token.TagToken, table: Table): Cell {
  const cell = {
    table,
    columns: Math.min(wholeNumber(token, 'colspan') ?? 1, mostColumns) || 1,
    rows: Math.min(wholeNumber(token, 'rowspan') ?? 1, mostRows) || mostRows,
  };
  const row = table.rows.at(-1);
  if (row) row.push(cell);
  else table.rows.push([cell]);
  return cell;
}

function newList(token: Token.TagToken): List | null {
  const style = attribute(token, 'style') ?? '';
  if (/list-style(?:-type)?\s*:[^;]*\bnone\b/i.test(style)) return null;
  if (unnumbered.test(attribute(token, 'class') ?? '')) return null;
  const reversed = attribute(token, 'reversed') !== null;
  const first = wholeNumber(token, 'start');
  const type = attribute(token, 'type');
  return {
    type: type ?? '1',
    reversed,
    first,
    isTold: reversed || first !== null || type !== null,
    items: 0,
    given: null,
  };
}

function newItem(token: Token.TagToken, list: List): Item {
  const index = list.items;
  const number = wholeNumber(token, 'value');
  if (number !== null) list.given = { number, index };
  list.items += 1;
  return { list, index, given: list.given };
}

function wholeNumber(token: Token.TagToken, name: string): number | null {
  const written = attribute(token, name);
  return written !== null && /^\s*-?\d{1,9}/.test(written) ? Number.parseInt(written, 10) : null;
}

/** The number of an item; known when its page has been read. */
export function numberOf({ list, index, given }: Item): number {
  const step = list.reversed ? -1 : 1;
  if (given) return given.number + step * (index - given.index);
  return (list.first ?? (list.reversed ? list.items : 1)) + step * index;
}
