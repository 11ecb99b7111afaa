import { drawnAgain } from './drawnAgain';
import type { Run } from './run';

/** What stands on one baseline without a gap wider than between words. */
export interface Line extends Run {
  /** Whether all of it is in one font. */
  readonly oneFont: boolean;
}

/** Runs on baselines nearer than this share of their size stand on one line. */
const sameBaseline = 0.35;
/** Gaps in shares of the size: between words, and between columns. */
const wordGap = 0.16;
const columnGap = 1.3;

/** The lines of a page, from the top, from the left. */
export function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  for (const row of rowsOf(runs)) {
    let line: Line | null = null;
    for (const run of row) {
      const gap: number = line === null ? Infinity : run.x - (line.x + line.width);
      if (line !== null && gap < columnGap * Math.max(line.size, run.size)) line = joined(line, run, gap);
      else {
        if (line) lines.push(line);
        line = { ...run, oneFont: true };
      }
    }
    if (line) lines.push(line);
  }
  return lines;
}

function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = [];
  let y = Infinity;
  for (const run of runs.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row && y - run.y <= sameBaseline * run.size) row.push(run);
    else {
      rows.push([run]);
      y = run.y;
    }
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

function joined(line: Line, run: Run, gap: number): Line {
  const added = run.text.slice(drawnAgain(run, line));
  const parted = gap > wordGap * run.size && !/\s$/.test(line.text) && !/^\s/.test(run.text);
  const larger = run.text.length > line.text.length ? run : line;
  return {
    text: `${line.text}${parted ? ' ' : ''}${added}`,
    x: line.x,
    y: larger.y,
    width: Math.max(line.width, run.x + run.width - line.x),
    size: larger.size,
    font: larger.font,
    oneFont: line.oneFont && line.font === run.font,
  };
}
