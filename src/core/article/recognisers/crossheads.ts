import type { Finding, Recogniser } from '../page';
import { countWords, endsAsSentence, isProse } from '../prose';

/** Who speaks, in a transcript or an interview: "DELGADO: ", "Q: ", "Q. ". */
const speaker = /^[\p{Lu} .]{1,30}: |^[QA]\. /u;

/** Short headings between the paragraphs of the story. */
export const crossheads: Recogniser = {
  name: 'crossheads',
  recognise({ pieces }) {
    const findings: Finding[] = [];
    const first = pieces.findIndex(({ text }) => isProse(text));
    const last = pieces.findLastIndex(({ text }) => isProse(text));
    for (const [index, { start, end, text, atLineStart, atLineEnd }] of pieces.entries()) {
      if (index <= first || index >= last || !atLineStart || !atLineEnd) continue;
      if (text.length > 70 || countWords(text) > 8 || (endsAsSentence(text) && !text.endsWith('?'))) continue;
      if (/[,;:]$|^[-*•\d"“]/u.test(text) || speaker.test(text)) continue;
      findings.push({ kind: 'crosshead', start, end });
    }
    return findings;
  },
};
