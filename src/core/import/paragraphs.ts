import type { DraftLine } from './draft';
import { rowLines, type Slot } from './tables/rowLines';

interface Paragraph {
  tag: DraftLine['tag'];
  text: string;
}

/** What lines come into: a paragraph with those inside it, or a cell. */
interface Open {
  /** Null for a cell. */
  readonly paragraph: Paragraph | null;
  readonly inside: Paragraph[];
  /** What stands before the paragraph: the number of an item. */
  label: string;
  goesOn: boolean;
  /** How many columns the cell takes, and whether it is the rest of the one above. */
  columns: number;
  isBelow: boolean;
}

interface OpenTable {
  readonly grid: Slot[][];
  /** All paragraphs in it. */
  readonly lines: Paragraph[];
  holdsMore: boolean;
}

/** Tables nested deeper than this are read as paragraphs. */
const deepest = 24;
/** As many columns are left out, or are one, at most. */
const mostColumns = 64;

/**
 * Gathers the lines of a document from the events of its file. A paragraph inside another, as in a box of text that is
 * anchored there, comes behind it. The rows of a table of data are a line each.
 */
export class Paragraphs {
  readonly #lines: Paragraph[] = [];
  readonly #open: Open[] = [];
  readonly #tables: OpenTable[] = [];
  /** How many tables are open that are nested too deep. */
  #tooDeep = 0;
  /** The text of a paragraph whose end was deleted: it goes on in the next one. */
  #goesOn = '';

  open(tag: DraftLine['tag']): void {
    this.#push({ tag, text: this.#goesOn });
    this.#goesOn = '';
  }

  /** Says of the paragraph that is open what it is, where that is told behind its beginning. */
  name(tag: DraftLine['tag']): void {
    const paragraph = this.#open.at(-1)?.paragraph;
    if (paragraph) paragraph.tag = tag;
  }

  /** Says which number stands before the paragraph that is open. */
  number(label: string): void {
    const open = this.#open.at(-1);
    if (open && open.paragraph?.tag !== 'h1') open.label = label;
  }

  say(text: string): void {
    const paragraph = this.#open.at(-1)?.paragraph;
    if (paragraph) paragraph.text += text;
  }

  /** Says of the paragraph that is open that the next one is the rest of it. */
  goOn(): void {
    const open = this.#open.at(-1);
    if (open) open.goesOn = true;
  }

  close(): void {
    const open = this.#open.at(-1);
    if (!open?.paragraph) return;
    const { paragraph, inside, goesOn, label } = open;
    this.#open.pop();
    const around = this.#open.at(-1);
    const into = around?.inside ?? this.#lines;
    // A number alone is what a cell of a table may say.
    const isSaid = paragraph.text.trim() !== '' || (label !== '' && around?.paragraph === null);
    if (goesOn) this.#goesOn = paragraph.text;
    else if (isSaid)
      into.push({ ...paragraph, text: label === '' ? paragraph.text : `${label} ${paragraph.text}` });
    for (const line of inside) into.push(line);
  }

  openTable(): void {
    this.#endLine();
    const around = this.#tables.at(-1);
    if (around) around.holdsMore = true;
    if (this.#tables.length === deepest) this.#tooDeep += 1;
    else this.#tables.push({ grid: [], lines: [], holdsMore: false });
  }

  openRow(): void {
    this.#table()?.grid.push([]);
  }

  /** Says that there is nothing to come for so many columns of the row that is open. */
  skip(columns: number, slot: Slot = []): void {
    const row = this.#table()?.grid.at(-1);
    for (let column = 0; column < Math.min(columns, mostColumns); column += 1) row?.push(slot);
  }

  openCell(): void {
    if (this.#table()) this.#push(null);
  }

  /** Says of the cell that is open how many columns it takes, */
  span(columns: number): void {
    const open = this.#open.at(-1);
    if (open) open.columns = Math.min(columns, mostColumns);
  }

  /** or that it is the rest of the one above. */
  merge(): void {
    const open = this.#open.at(-1);
    if (open) open.isBelow = true;
  }

  closeCell(): void {
    const table = this.#table();
    if (!table) return;
    while (this.#open.at(-1)?.paragraph) this.close();
    this.#endLine();
    const cell = this.#open.pop();
    if (!cell) return;
    const texts = cell.inside.map(({ text }) => text);
    table.grid.at(-1)?.push(cell.isBelow && texts.length === 0 ? 'above' : texts);
    this.skip(cell.columns - 1, 'left');
    for (const line of cell.inside) {
      table.lines.push(line);
      if (line.tag === 'h1' || line.tag === 'h2') table.holdsMore = true;
    }
  }

  closeTable(): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1;
      return;
    }
    const table = this.#tables.pop();
    if (!table) return;
    const into = this.#open.at(-1)?.inside ?? this.#lines;
    for (const line of linesOf(table)) into.push(line);
  }

  get lines(): readonly DraftLine[] {
    return this.#lines;
  }

  #table(): OpenTable | undefined {
    return this.#tooDeep > 0 ? undefined : this.#tables.at(-1);
  }

  #push(paragraph: Paragraph | null): void {
    this.#open.push({ paragraph, inside: [], label: '', goesOn: false, columns: 1, isBelow: false });
  }

  /** What goes on does so in a paragraph of the same cell. */
  #endLine(): void {
    if (this.#goesOn.trim() === '') return;
    (this.#open.at(-1)?.inside ?? this.#lines).push({ tag: 'p', text: this.#goesOn });
    this.#goesOn = '';
  }
}

function linesOf({ grid, lines, holdsMore }: OpenTable): readonly Paragraph[] {
  const rows = holdsMore ? null : rowLines(grid);
  return rows?.flat().map((text) => ({ tag: 'p', text })) ?? lines;
}
