import type { Finding, Page, Piece, Recogniser } from '../../page';
import { countWords, endsAsSentence, isOpenLine } from '../../prose';

/** The line above the story that is no sentence of it. */
export const headline: Recogniser = {
  name: 'headline',
  *recognise(page) {
    const { text, pieces, title } = page;
    const known = title === null ? undefined : pieces.slice(0, 30).find(({ text }) => text === title);
    if (known) return [heading(known.start, known.end, known.text)];
    const chosen = aboveStory(page) ?? aboveShortLines(page);
    if (!chosen) return [];
    // In a table of versions the other headlines stand in the same row.
    const row = [];
    for (const piece of pieces.slice(pieces.indexOf(chosen) + 1)) {
      if (/[\r\n]/.test(text.slice(chosen.end, piece.start))) break;
      if (isHeadline(piece.text)) row.push(piece);
    }
    return [chosen, ...row].map(({ start, end, text }) => heading(start, end, text));
  },
};

function aboveStory({ pieces, story }: Page): Piece | undefined {
  const candidates = pieces.filter(({ end, text }) => story && end <= story.start && isHeadline(text));
  return candidates.find(({ text }) => countWords(text) >= 4) ?? candidates.at(-1);
}

/** A page may have short lines alone: a list, a poem. Its first line is the headline when it stands by itself. */
function aboveShortLines({ text, pieces, story }: Page): Piece | undefined {
  const [first, next] = pieces;
  if (story || !first || !next || text.slice(0, first.start).trim() !== '') return undefined;
  const isApart = next.gap > 0 && isHeadline(first.text);
  return isApart && pieces.some(({ text }) => endsAsSentence(text)) ? first : undefined;
}

function heading(start: number, end: number, text: string): Finding {
  return {
    kind: 'headline',
    start,
    end,
    facts: [{ field: 'title', value: text.replace(/\s+/g, ' '), start, end }],
  };
}

function isHeadline(text: string): boolean {
  if (text.length > 200 || countWords(text) < 2 || (isOpenLine(text) && !text.endsWith(';'))) return false;
  return !endsAsSentence(text) || /[?!…]["”’]?$/.test(text);
}
