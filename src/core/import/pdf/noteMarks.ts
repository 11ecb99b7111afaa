import type { Run } from './line';

/** In shares of the size of the text before a mark: how large the mark is at most, how far it is raised, and how near it is. */
const largest = 0.8;
const leastRaised = 0.15;
const mostRaised = 0.8;
const nearest = 0.3;
const powers: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/**
 * Puts raised figures, which refer to notes, in brackets on the line of the text that they are drawn after: "14" with a raised
 * "2" would else be 142. Behind a measure of length they are its power.
 * @param runs In the order in which they are drawn.
 */
export function withNoteMarks(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => {
    const before = runs[index - 1];
    const figure = run.text.trim();
    if (!before || !/^\d{1,3}(?:\s*,\s*\d{1,3})*$/.test(figure) || !isRaisedBehind(run, before)) return run;
    const power = /(?:^|[\s\d])[cdkm]?m$/.test(before.text) ? powers[figure] : undefined;
    return { ...run, text: power ?? `[${figure}]`, y: before.y, size: before.size };
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
