import { raisedFigure } from '../../plain/raisedFigure';
import type { Run } from './run';

/** In shares of the size of the text before a mark: how large the mark is at most, how far it is raised, and how near it is. */
const largest = 0.8;
const leastRaised = 0.15;
const mostRaised = 0.8;
const nearest = 0.3;

/**
 * Writes raised figures, which refer to notes, on the line of the text that they are drawn after.
 * @param runs In the order in which they are drawn.
 */
export function withNoteMarks(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => {
    const before = runs[index - 1];
    const text = before && isRaisedBehind(run, before) ? raisedFigure(run.text, before.text) : null;
    return before && text !== null ? { ...run, text, y: before.y, size: before.size } : run;
  });
}

function isRaisedBehind(mark: Run, { x, y, width, size }: Run): boolean {
  const raised = mark.y - y;
  return (
    mark.size <= largest * size &&
    raised >= leastRaised * size &&
    raised <= mostRaised * size &&
    Math.abs(mark.x - (x + width)) <= nearest * size
  );
}
