/** A value of a table; null is an empty cell. */
export type Cell = string | number | boolean | null;

/** Rows as CSV (RFC 4180), with the byte order mark by which spreadsheets know UTF-8. */
export function* csvText(rows: Iterable<readonly Cell[]>): Generator<string> {
  yield '\uFEFF';
  for (const row of rows) yield `${row.map(written).join(',')}\r\n`;
}

/** A spreadsheet would run what begins like a formula; an apostrophe before it makes it text. */
function written(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
