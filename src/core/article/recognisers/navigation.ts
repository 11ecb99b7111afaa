import type { Finding, Piece, Recogniser } from '../page';
import { countWords, endsAsSentence, isOpenLine, isTitleCase } from '../prose';

/**
 * The site's own lists above and below the story: lines of a few words, or made like the headline of another story. A line
 * that goes on in the next is text, and so are all that stand together with it.
 */
export const navigation: Recogniser = {
  name: 'navigation',
  recognise({ pieces, story }) {
    if (!story) return [];
    const around = pieces.filter(({ start, end }) => end <= story.start || start >= story.end);
    return together(around).flatMap((lines) =>
      lines.some(({ text }) => isOpenLine(text))
        ? []
        : lines.flatMap((line) => (isListed(line, line.end <= story.start) ? [furniture(line)] : [])),
    );
  },
};

function furniture({ start, end }: Piece): Finding {
  return { kind: 'furniture', start, end };
}

const fewWords = 3;

function isListed({ text, atLineStart }: Piece, above: boolean): boolean {
  if (!atLineStart || endsAsSentence(text)) return false;
  const words = countWords(text);
  return words <= fewWords || (words <= (above ? fewWords + 2 : 14) && isTitleCase(text));
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
