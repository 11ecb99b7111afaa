import type { Span } from '../../../text/span';
import type { Finding, Page, Piece } from '../../page';
import { countWords, endsAsSentence, isOpenLine, isTitleCase } from '../../prose';

/**
 * The site's own lists: short lines above the headline, or beside what is known for the site's, and lines that are made
 * like the headline of another story below this one. Shortness alone tells nothing: a line that goes on in the next is
 * text, and so are all that stand together with it.
 */
export function* navigation({ pieces, claimed, story }: Page): Generator<undefined, readonly Finding[]> {
  if (!story) return [];
  const isSites = siteTest(claimed, story);
  const around = pieces.filter(({ start, end }) => end <= story.start || start >= story.end);
  return together(around).flatMap((lines) =>
    lines.some(({ text }) => isOpenLine(text))
      ? []
      : lines
          .filter((line) => isLine(line) && (isSites(line) ? isShort(line) : isTeaser(line, story)))
          .map(({ start, end }) => ({ kind: 'furniture', start, end })),
  );
}

/** Whether a line stands where the site speaks: above the headline, or where some of its words were found already. */
function siteTest(claimed: readonly Finding[], story: Span): (line: Span) => boolean {
  let headline = -1;
  let above = false;
  let below = Infinity;
  for (const { kind, start, end } of claimed) {
    if (kind === 'headline' && end <= story.start) headline = Math.max(headline, start);
    if (kind === 'furniture' && start >= story.end) below = Math.min(below, start);
  }
  for (const { kind, start, end } of claimed)
    above ||= kind === 'furniture' && start > headline && end <= story.start;
  return ({ start, end }) => (start >= story.end ? start > below : end <= headline || above);
}

function isLine({ text, atLineStart }: Piece): boolean {
  return atLineStart && !endsAsSentence(text);
}

function isShort({ text }: Piece): boolean {
  const words = countWords(text);
  return words <= 3 || (words <= 14 && isTitleCase(text));
}

function isTeaser({ start, text }: Piece, story: Span): boolean {
  const words = countWords(text);
  return start >= story.end && words >= 5 && words <= 14 && !/[\d,:]/.test(text) && isTitleCase(text);
}

/** Lines with no empty line between them. */
function together(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  for (const [index, piece] of pieces.entries()) {
    const above = pieces[index - 1];
    const last = groups.at(-1);
    if (last && above && piece.gap === 0 && piece.start - above.end <= 2) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}
