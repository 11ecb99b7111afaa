/** A bar that parts two cells of a row of a table, or stands at its end: with white space around it. */
const bar = /(?<=^| )\|(?= |$)/g;

/** How many bars part the cells of a row; 0 where a line is none. */
export function barsIn(line: string): number {
  return line.includes('|') ? (line.match(bar) ?? []).length : 0;
}

/** The cells of a row as they are written, with the white space around them. */
export function cellsOf(row: string): readonly string[] {
  return row.split(bar);
}
