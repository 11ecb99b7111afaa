import { isDateLabel, isDateLine } from '../dateLine';
import type { Finding, Recogniser } from '../page';
import { dayIn } from '../publishedDay';

/** Lines that only say when the text was published or changed. */
export const timestamps: Recogniser = {
  name: 'timestamps',
  recognise({ pieces, locale, day }) {
    const findings: Finding[] = [];
    for (const [index, { start, end, text }] of pieces.entries()) {
      if (isDateLabel(text) && isDateLine(pieces[index + 1]?.text ?? ''))
        findings.push({ kind: 'date', start, end });
      if (!isDateLine(text)) continue;
      const value = dayIn(text, locale, day);
      findings.push({
        kind: 'date',
        start,
        end,
        facts: value === null ? [] : [{ field: 'published', value, start, end }],
      });
    }
    return findings;
  },
};
