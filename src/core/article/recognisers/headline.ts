import type { Finding, Recogniser } from '../page';
import { countWords, endsAsSentence, isProse } from '../prose';

/** The line above the story that is no sentence of it. */
export const headline: Recogniser = {
  name: 'headline',
  recognise({ text: page, pieces, title }) {
    const known = title === null ? undefined : pieces.slice(0, 30).find(({ text }) => text === title);
    if (known) return [heading(known.start, known.end, known.text)];
    const marked = pieces.find(({ text }) => text.startsWith('#') && /^#\s+\S/.test(text));
    if (marked) return [heading(marked.start, marked.end, marked.text)];
    const body = pieces.findIndex(({ text }) => isProse(text));
    if (body < 1) return [];
    const candidates = pieces.slice(0, body).filter(({ text }) => isHeadline(text));
    const longest = candidates.filter(({ text }) => countWords(text) >= 4);
    const chosen = longest[0] ?? candidates.at(-1);
    if (!chosen) return [];
    // In a table of versions the other headlines stand in the same row.
    const row = [];
    for (const piece of pieces.slice(pieces.indexOf(chosen) + 1)) {
      if (/[\r\n]/.test(page.slice(chosen.end, piece.start))) break;
      if (isHeadline(piece.text)) row.push(piece);
    }
    return [chosen, ...row].map(({ start, end, text }) => heading(start, end, text));
  },
};

function heading(start: number, end: number, text: string): Finding {
  const mark = /^#{1,6}\s+/.exec(text)?.[0].length ?? 0;
  const value = text.slice(mark).replace(/\s+/g, ' ');
  return { kind: 'headline', start, end, facts: [{ field: 'title', value, start: start + mark, end }] };
}

function isHeadline(text: string): boolean {
  if (text.length > 200 || countWords(text) < 2) return false;
  return !endsAsSentence(text) || /[?!…]["”’]?$/.test(text);
}
