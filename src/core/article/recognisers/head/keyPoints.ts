import { type Piece, type Recogniser, inEachPiece } from '../../page';

const heading =
  /^(?:key points|highlights|story highlights|at a glance|in brief|in short|the essentials|what we know(?: so far)?|summary)$/i;

/** A list of the story's points: each is text of the story, though it has no full stop. */
export const keyPoints: Recogniser = (page) => {
  let listing = false;
  return inEachPiece(page, ({ start, end, text, gap }, index) => {
    const above = page.pieces[index - 1];
    if (heading.test(text) && !(isFirst(page.text, start) && /^what we know/i.test(text))) {
      listing = true;
      return [{ kind: 'crosshead', start, end }];
    }
    listing &&=
      above !== undefined && (gap === 0 || heading.test(above.text)) && isAdjacent(page.text, above, start);
    return listing ? [{ kind: 'paragraph', start, end }] : [];
  });
};

/** The first line of a page is its headline. */
function isFirst(page: string, start: number): boolean {
  return page.slice(0, start).trim() === '';
}

/** Whether nothing that was claimed stands between a piece and the next. */
function isAdjacent(page: string, { end }: Piece, start: number): boolean {
  return page.slice(end, start).trim() === '';
}
