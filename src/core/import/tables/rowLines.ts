import { endsAsSentence, isProse } from '../../article/prose';
import { oneLine } from '../../text/oneLine';

/**
 * What stands in a row at a column: the paragraphs of a cell, none where it is empty; or nothing of its own, where the cell on
 * the left or the one above reaches into it.
 */
export type Slot = readonly string[] | 'left' | 'above';
/** A table: its rows, each with its columns. */
export type Grid = readonly (readonly Slot[])[];

const between = ' | ';
/** A cell with more text, in UTF-16 units, holds a story and no entry of a table, */
const longestCell = 300;
/** of which one cell in so many may be one. */
const cellsToOneOdd = 10;
/** Rows that end early are filled up in tables of so many columns. */
const mostFilled = 64;
/** What merged rows are named by is said in each of them: in so many columns, up to that length. */
const mostNames = 4;
const longestName = 80;

/** The lines of each row of a table of data, its cells parted by bars; null where a table only lays out what is in it. */
export function rowLines(grid: Grid): readonly (readonly string[])[] | null {
  if (!isOfData(grid)) return null;
  const filled = new Set<number>();
  for (const row of grid) for (const [column, slot] of row.entries()) if (holdsText(slot)) filled.add(column);
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const names: string[] = [];
  return grid.map((row) => {
    const only = onlyCell(row);
    if (only) return only.map(oneLine);
    const cells: string[] = [];
    let isName = true;
    for (const [column, slot] of row.entries()) {
      isName &&= slot === 'above' && column < mostNames;
      const text = isName ? (names[column] ?? '') : isOwn(slot) ? cellText(slot) : '';
      if (column < mostNames && slot !== 'above') names[column] = text.length > longestName ? '' : text;
      if (filled.has(column)) cells.push(text);
    }
    for (let column = row.length; column < width && width <= mostFilled; column += 1)
      if (filled.has(column)) cells.push('');
    return cells.some((text) => text !== '') ? [oneLine(cells.join(between))] : [];
  });
}

/** Two rows of two cells at least; hardly any cell, and not most of the text, is paragraphs. Rows of one cell are notes and do not tell. */
function isOfData(grid: Grid): boolean {
  let rows = 0;
  let cells = 0;
  let length = 0;
  let odd = 0;
  let oddLength = 0;
  for (const row of grid) {
    const texts = row.filter(holdsText);
    if (texts.length < 2) continue;
    rows += 1;
    for (const text of texts) {
      cells += 1;
      length += lengthOf(text);
      if (!isOdd(text)) continue;
      odd += 1;
      oddLength += lengthOf(text);
    }
  }
  return rows >= 2 && odd * cellsToOneOdd <= cells && oddLength * 2 <= length;
}

function isOwn(slot: Slot): slot is readonly string[] {
  return slot !== 'left' && slot !== 'above';
}

function holdsText(slot: Slot): slot is readonly string[] {
  return isOwn(slot) && slot.length > 0;
}

function isOdd(paragraphs: readonly string[]): boolean {
  if (lengthOf(paragraphs) > longestCell) return true;
  return paragraphs.length > 1 && paragraphs.some((text) => isProse(text));
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, text) => sum + text.length, 0);
}

/** The paragraphs of the cell that a row consists of; null where it has others, be they empty. */
function onlyCell(row: readonly Slot[]): readonly string[] | null {
  const [first, ...others] = row;
  return first !== undefined && holdsText(first) && others.every((slot) => slot === 'left') ? first : null;
}

/** Lines of a cell stay apart, but for those that go on in the next. */
function cellText(paragraphs: readonly string[]): string {
  let text = '';
  for (const paragraph of paragraphs) {
    const goesOn = text === '' || endsAsSentence(text) || /[,;:]$/.test(text) || /^\p{Ll}/u.test(paragraph);
    text += text === '' ? paragraph : `${goesOn ? '' : ';'} ${paragraph}`;
  }
  return text;
}
