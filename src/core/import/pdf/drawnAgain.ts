import type { Run } from './run';

/** How far runs may lie over each other, as slanted and kerned letters do, in shares of their size and of their width. */
const mostOverlap = 0.2;
const mostCovered = 0.5;
/** Letters have many widths: how far a text may be from where letters of one width would put it, in UTF-16 units. */
const slack = 12;

/**
 * How much of a run the line before it says already, in UTF-16 units from the run's beginning: what is drawn again at its own place
 * looks bold, or casts a shadow, and is read once.
 */
export function drawnAgain(run: Run, line: Run): number {
  const overlap = line.x + line.width - run.x;
  if (overlap <= Math.min(mostOverlap * run.size, mostCovered * run.width)) return 0;
  const expected = (line.text.length * (run.x - line.x)) / line.width;
  const first = Math.max(0, Math.floor(expected) - slack);
  let said = 0;
  let nearest = slack;
  for (let from = first; from < line.text.length && from - expected <= slack; from += 1) {
    const length = Math.min(run.text.length, line.text.length - from);
    const distance = Math.abs(from - expected);
    if (distance >= nearest || !line.text.startsWith(run.text.slice(0, length), from)) continue;
    said = length;
    nearest = distance;
  }
  return said;
}
