import type { Finding, Recogniser } from '../page';

const tag = /^(?:<\/?[a-z][^<>]*>\s*)+$/i;
const brokenTag = /(?:^|\s)(?:[a-z-]+="[^"<>]*"\s*)+\/?>.*$/is;

/** Remains of HTML: a line of tags, or the rest of a tag that lost its beginning, with the label it linked. */
export const strayMarkup: Recogniser = {
  name: 'stray markup',
  recognise({ pieces }) {
    const findings: Finding[] = [];
    for (const { start, end, text } of pieces) {
      if (tag.test(text)) {
        findings.push({ kind: 'furniture', start, end });
        continue;
      }
      const broken = text.includes('="') ? brokenTag.exec(text) : null;
      if (!broken) continue;
      const lead = broken[0].length - broken[0].trimStart().length;
      findings.push({ kind: 'furniture', start: start + broken.index + lead, end });
    }
    return findings;
  },
};
