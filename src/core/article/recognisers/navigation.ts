import type { Finding, Recogniser } from '../page';
import { countWords, endsAsSentence, isProse } from '../prose';

/** What stands above the first and below the last paragraph of the story and is no sentence: the site's own lists. */
export const navigation: Recogniser = {
  name: 'navigation',
  recognise({ pieces }) {
    const first = pieces.findIndex(({ text }) => isProse(text));
    if (first < 0) return [];
    const last = pieces.findLastIndex(({ text }) => isProse(text));
    const findings: Finding[] = [];
    for (const [index, { start, end, text, atLineStart }] of pieces.entries()) {
      if (index >= first && index <= last) continue;
      if (!atLineStart || endsAsSentence(text) || countWords(text) > 14) continue;
      findings.push({ kind: 'furniture', start, end });
    }
    return findings;
  },
};
