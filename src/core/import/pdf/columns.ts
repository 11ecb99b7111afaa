import { countWords } from '../../article/prose';
import type { Line } from './line';

/** At most this share of the lines of a page crosses what parts its columns. */
const mostCrossing = 0.4;
/** In points. */
const narrowestGutter = 6;
const widestPage = 20_000;
/** A column of prose has so many lines, of so many words each; a column of a table has fewer. */
const leastLines = 4;
const leastWords = 3;

/** The lines of a page in the order in which they are read, column by column; what crosses the columns parts them. */
export function inReadingOrder(lines: readonly Line[]): readonly (readonly Line[])[] {
  const gutters = guttersOf(lines);
  const flows: Line[][] = [];
  let columns: Line[][] = [];
  let crossing: Line[] | null = null;
  const flush = (): void => {
    for (const column of columns) if (column.length > 0) flows.push(column);
    columns = Array.from({ length: gutters.length + 1 }, () => []);
  };
  flush();
  for (const line of lines) {
    if (gutters.some((gutter) => crosses(line, gutter))) {
      if (!crossing) {
        flush();
        flows.push((crossing = []));
      }
      crossing.push(line);
    } else {
      crossing = null;
      columns[gutters.filter((gutter) => gutter <= line.x).length]?.push(line);
    }
  }
  flush();
  return flows;
}

function crosses({ x, width }: Line, gutter: number): boolean {
  return x < gutter && x + width > gutter;
}

/** Where on the page columns of prose part. */
function guttersOf(lines: readonly Line[]): readonly number[] {
  const gutters = emptiestStrips(lines);
  return gutters.filter((gutter, index) => {
    const [from, to] = [gutters[index - 1] ?? -Infinity, gutters[index + 1] ?? Infinity];
    return isProse(lines, from, gutter) && isProse(lines, gutter, to);
  });
}

function isProse(lines: readonly Line[], from: number, to: number): boolean {
  const inside = lines.filter(({ x, width }) => x >= from && x + width <= to);
  const words = inside.reduce((sum, { text }) => sum + countWords(text), 0);
  return inside.length >= leastLines && words >= inside.length * leastWords;
}

/** The middles of upright strips that few lines cross, of each the part that the fewest do. */
function emptiestStrips(lines: readonly Line[]): readonly number[] {
  const covered = coverage(lines);
  const most = lines.length * mostCrossing;
  const found: number[] = [];
  let at = 0;
  while (at < covered.counts.length) {
    let end = at;
    while ((covered.counts[end] ?? Infinity) <= most) end += 1;
    const inside = at > 0 && end < covered.counts.length;
    const strip = inside ? emptiest(covered.counts, at, end) : null;
    if (strip && strip.end - strip.start >= narrowestGutter)
      found.push(covered.left + (strip.start + strip.end) / 2);
    at = end + 1;
  }
  return found;
}

/** The longest stretch with the lowest count. */
function emptiest(counts: Int32Array, from: number, to: number) {
  const lowest = counts.subarray(from, to).reduce((least, count) => Math.min(least, count), Infinity);
  let best = { start: from, end: from };
  for (let at = from; at < to; at += 1) {
    const start = at;
    while (at < to && counts[at] === lowest) at += 1;
    if (at - start > best.end - best.start) best = { start, end: at };
  }
  return best;
}

/** How many lines stand above each point of the width that any line takes. */
function coverage(lines: readonly Line[]): { readonly left: number; readonly counts: Int32Array } {
  const left = lines.reduce((least, { x }) => Math.min(least, Math.floor(x)), Infinity);
  const right = lines.reduce((most, { x, width }) => Math.max(most, Math.ceil(x + width)), -Infinity);
  if (!(right > left && right - left < widestPage)) return { left: 0, counts: new Int32Array() };
  const counts = new Int32Array(right - left);
  const changes = new Int32Array(right - left + 1);
  for (const { x, width } of lines) {
    const [start, end] = [Math.floor(x) - left, Math.ceil(x + width) - left];
    changes[start] = (changes[start] ?? 0) + 1;
    changes[end] = (changes[end] ?? 0) - 1;
  }
  let count = 0;
  for (let at = 0; at < counts.length; at += 1) counts[at] = count += changes[at] ?? 0;
  return { left, counts };
}
