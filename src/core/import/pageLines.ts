import type { Article } from '../article/article';
import { isLabel } from '../article/lines/labelLine';
import { htmlParts, type Part } from '../article/markup/htmlParts';
import type { Cell, Table } from '../article/markup/tablesAndLists';
import { legible } from '../plain/legible';
import { finish } from '../steps';
import type { Span } from '../text/span';
import { itemLabels } from './lists/itemLabels';
import { rowLines } from './tables/rowLines';
import { spannedGrid } from './tables/spannedGrid';

/** A line of a page and where it stands. */
export interface PageLine extends Span {
  readonly text: string;
}

/** What tables and lists of a page tell that its blocks do not. Each in order. */
export interface PageLines {
  /** The rows of tables of data, and what other tables of the story hold, though it looks like a site's. */
  readonly rows: readonly PageLine[];
  /** Parts that begin the items of ordered lists, each with its number. */
  readonly labels: readonly PageLine[];
}

/** Of the text of a cell, how much may be links before it is a menu. */
const mostLinked = 0.5;
/** A table with fewer cells that is none of data only lays something out. */
const leastCells = 4;

/** The lines of tables that stand in a story, or below it with nothing between but what belongs to it, and the numbers of lists. */
export function pageLines(article: Article): PageLines {
  const { parts } = finish(htmlParts(article.text));
  const says = ({ start, end }: Part): string => legible(article.plain.slice(start, end)).trim();
  const labels = itemLabels(parts, says);
  const tables = new PageTables(parts, says, (part) => `${labels.get(part) ?? ''} ${says(part)}`.trim());
  const headline = article.blocks.find(({ kind }) => kind === 'headline');
  return {
    rows: [...tables.linesIn(partsOfStory(article, parts), headline?.end)],
    labels: [...labels].map(([{ start, end }, text]) => ({ start, end, text })),
  };
}

/** Of each part, whether it holds sentences of the story. */
function partsOfStory({ blocks, sentences }: Article, parts: readonly Part[]): readonly boolean[] {
  const story = new Set(sentences.map(({ block }) => block));
  let at = 0;
  return parts.map((part) => {
    while ((blocks[at]?.end ?? Infinity) <= part.start) at += 1;
    for (let block = at; (blocks[block]?.start ?? Infinity) < part.end; block += 1)
      if (story.has(block)) return true;
    return false;
  });
}

class PageTables {
  readonly #parts = new Map<Table, Part[]>();

  /** @param numbered What a part says, with the number of its item. */
  constructor(
    private readonly parts: readonly Part[],
    private readonly says: (part: Part) => string,
    private readonly numbered: (part: Part) => string,
  ) {
    for (const part of parts) if (part.place.table) pushTo(this.#parts, part.place.table, part);
  }

  /**
   * @param told Of each part, whether it holds sentences of the story.
   * @param headline Where the headline ends: above the text, and where there is none, tables of data stand below it.
   */
  *linesIn(told: readonly boolean[], headline = Infinity): Generator<PageLine> {
    const [first, last] = [told.indexOf(true), told.lastIndexOf(true)];
    const from = Math.min(this.parts[first]?.start ?? Infinity, headline);
    const known = new Map<Table, readonly PageLine[] | null>();
    for (const [index, part] of this.parts.entries()) {
      if (part.start < from && from < Infinity) continue;
      const { table } = part.place;
      let lines = table && known.get(table);
      if (table && lines === undefined) {
        known.set(table, (lines = this.#linesOf(table)));
        if (lines) yield* lines;
      }
      if (lines || told[index] || first < 0 || index < first) continue;
      if (this.#isCell(part)) yield { ...spanOf([part]), text: this.numbered(part) };
      else if (index > last) return;
    }
  }

  /** The lines of a table of data, a row and a caption one; null where a table is none. */
  #linesOf(table: Table): readonly PageLine[] | null {
    const parts = this.#parts.get(table) ?? [];
    if (table.holdsTable || parts.some((part) => isHeading(part) || isOfSite(part))) return null;
    if (parts.filter((part) => isLinked(part) || this.#isLabel(part)).length * 2 >= parts.length) return null;
    const cells = new Map<Cell, Part[]>();
    for (const part of parts) if (part.place.cell) pushTo(cells, part.place.cell, part);
    const paragraphs = (cell: Cell): readonly string[] =>
      (cells.get(cell) ?? []).map(this.numbered).filter((text) => text !== '');
    const rows = rowLines(
      spannedGrid(table.rows.map((row) => row.map((cell) => ({ ...cell, paragraphs: paragraphs(cell) })))),
    );
    const captions = parts.filter(({ place }) => place.cell === null);
    return (
      rows &&
      [
        ...captions.map((part) => ({ ...spanOf([part]), text: this.says(part) })),
        ...table.rows.flatMap((row, index) => {
          const span = spanOf(row.flatMap((cell) => cells.get(cell) ?? []));
          return (rows[index] ?? []).map((text) => ({ ...span, text }));
        }),
      ].sort((a, b) => a.start - b.start)
    );
  }

  /** Whether a part that no sentence is in is a cell of a table that is laid out with the text of the story. */
  #isCell(part: Part): boolean {
    const { table } = part.place;
    const size = (table && this.#parts.get(table)?.length) ?? 0;
    return size >= leastCells && !isOfSite(part) && !isLinked(part) && !isLabel(this.says(part));
  }

  /** Signs alone stand for a figure that is not there. */
  #isLabel(part: Part): boolean {
    return /\p{L}/u.test(this.says(part)) && isLabel(this.says(part));
  }
}

function isHeading({ tag, place }: Part): boolean {
  return place.cell !== null && /^h[1-6]$/.test(tag);
}

function isLinked({ linked, length }: Part): boolean {
  return linked > length * mostLinked;
}

/** Whether more than a table makes a site's of a part. */
function isOfSite({ region }: Part): boolean {
  for (let around = region; around; around = around.parent)
    if (around.kind === 'furniture' || around.kind === 'comment') return true;
  return false;
}

function spanOf(parts: readonly Part[]): Span {
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}

function pushTo<Key>(groups: Map<Key, Part[]>, key: Key, part: Part): void {
  const group = groups.get(key);
  if (group) group.push(part);
  else groups.set(key, [part]);
}
