import { type Finding, type Piece, type Recogniser, piecesInStep } from '../../page';

const heading =
  /^(?:key points|highlights|story highlights|at a glance|in brief|in short|the essentials|what we know(?: so far)?|summary)$/i;

/** A list of the story's points: each is text of the story, though it has no full stop. */
export const keyPoints: Recogniser = {
  name: 'key points',
  *recognise({ text: page, pieces }) {
    const findings: Finding[] = [];
    let listing = false;
    for (const [index, { start, end, text, gap }] of pieces.entries()) {
      if (index % piecesInStep === piecesInStep - 1) yield;
      const above = pieces[index - 1];
      if (heading.test(text) && !(isFirst(page, start) && /^what we know/i.test(text))) {
        findings.push({ kind: 'crosshead', start, end });
        listing = true;
      } else if (
        listing &&
        above &&
        (gap === 0 || heading.test(above.text)) &&
        isAdjacent(page, above, start)
      ) {
        findings.push({ kind: 'paragraph', start, end });
      } else {
        listing = false;
      }
    }
    return findings;
  },
};

/** The first line of a page is its headline. */
function isFirst(page: string, start: number): boolean {
  return page.slice(0, start).trim() === '';
}

/** Whether nothing that was claimed stands between a piece and the next. */
function isAdjacent(page: string, { end }: Piece, start: number): boolean {
  return page.slice(end, start).trim() === '';
}
