import type { Grid, Slot } from './rowLines';

/** A cell that takes so many columns and rows. */
export interface SpannedCell {
  readonly paragraphs: readonly string[];
  readonly columns: number;
  readonly rows: number;
}

/** What tables say of how far their cells reach is believed up to so many slots a cell, */
const mostSlots = 8;
/** beside those that any may have. */
const freeSlots = 64;

/** The grid of a table whose cells say how far they reach, as HTML has them. Takes time linear in the number of cells. */
export function spannedGrid(rows: readonly (readonly SpannedCell[])[]): Grid {
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  return (
    reachingGrid(rows, freeSlots + mostSlots * cells) ??
    rows.map((row) => row.map(({ paragraphs }) => paragraphs))
  );
}

/** Null where it has more slots than it may. */
function reachingGrid(rows: readonly (readonly SpannedCell[])[], most: number): Grid | null {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  /** For how many rows more a cell reaches down, by column. */
  const reach: number[] = [];
  const grid: Slot[][] = [];
  let slots = 0;
  for (const row of rows) {
    const made: Slot[] = [];
    const fromAbove = (): boolean => {
      const rest = reach[made.length] ?? 0;
      if (rest <= 0) return false;
      reach[made.length] = rest - 1;
      made.push('above');
      return true;
    };
    for (const { paragraphs, columns, rows: down } of row) {
      while (fromAbove());
      for (let column = 0; column < Math.max(1, Math.min(columns, widest)); column += 1) {
        reach[made.length] = down - 1;
        made.push(column === 0 ? paragraphs : 'left');
      }
    }
    while (made.length < reach.length) if (!fromAbove()) made.push([]);
    slots += made.length;
    if (slots > most) return null;
    grid.push(made);
  }
  return grid;
}
