import type { Finding, Recogniser } from '../page';
import { countWords, endsAsSentence, isProse } from '../prose';

/** The line above the story that is no sentence of it. */
export const headline: Recogniser = {
  name: 'headline',
  recognise({ pieces, title }) {
    const known = title === null ? undefined : pieces.slice(0, 30).find(({ text }) => text === title);
    if (known) return [heading(known.start, known.end, known.text)];
    const body = pieces.findIndex(({ text }) => isProse(text));
    if (body < 1) return [];
    const candidates = pieces.slice(0, body).filter(({ text }) => isHeadline(text));
    const longest = candidates.filter(({ text }) => countWords(text) >= 4);
    const chosen = longest[0] ?? candidates.at(-1);
    return chosen ? [heading(chosen.start, chosen.end, chosen.text)] : [];
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
