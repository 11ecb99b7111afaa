import type { Finding, Page, Piece } from '../../page';
import { countWords, endsAsSentence, isInCapitals, isOpenLine, isTitleCase } from '../../prose';

/** The line above the story that is no sentence of it. */
export function* headline(page: Page): Generator<undefined, readonly Finding[]> {
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
}

function aboveStory({ text: page, pieces, story }: Page): Piece | undefined {
  if (!story) return undefined;
  const isStopped = isInCapitals(page.slice(story.start, story.end)) ? () => false : isStoppedHeadline;
  const candidates = pieces.filter(
    ({ end, text }) => end <= story.start && (isHeadline(text) || isStopped(text)),
  );
  return candidates.find(({ text }) => countWords(text) >= 4 || isStopped(text)) ?? candidates.at(-1);
}

/** A page may have short lines alone: a list, a poem. Its first line is the headline when it stands by itself. */
function aboveShortLines({ text, pieces, story }: Page): Piece | undefined {
  const [first, next] = pieces;
  if (story || !first || !next || text.slice(0, first.start).trim() !== '') return undefined;
  const isApart = next.gap > 0 && isHeadline(first.text);
  return isApart && pieces.some(({ text }) => endsAsSentence(text)) ? first : undefined;
}

/** Agencies end the headlines of a wire with it. */
const endMark = / =$/;

function heading(start: number, end: number, text: string): Finding {
  return {
    kind: 'headline',
    start,
    end,
    facts: [{ field: 'title', value: text.replace(/\s+/g, ' ').replace(endMark, ''), start, end }],
  };
}

/** "WAR DECLARED.", as newspapers of former times put a full stop behind each headline; the first of several is the largest. */
function isStoppedHeadline(text: string): boolean {
  const words = text.endsWith('.') ? countWords(text, mostStopped + 1) : 0;
  return words >= 2 && words <= mostStopped && (isInCapitals(text) || isTitleCase(text));
}

const mostStopped = 12;

function isHeadline(text: string): boolean {
  if (text.length > 200 || countWords(text) < 2 || (isOpenLine(text) && !text.endsWith(';'))) return false;
  return !endsAsSentence(text) || /[?!…]["”’]?$/.test(text);
}
