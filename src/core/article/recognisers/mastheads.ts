import { isLabel } from '../labelLine';
import { knownOutlet, looksLikeOutlet, outletName } from '../outlets';
import type { Finding, Recogniser } from '../page';
import { isProse } from '../prose';

const copyright =
  /^(?:©|\(c\)|copyright)[\s©,]*(?:\(c\)\s*)?(?:(?:19|20)\d\d[\s,–-]*)*(?:by )?([^.,|]{2,60}?)(?:[.,|]|\s+all rights|$)/i;

/** The outlet's own name: above or below the story, or in its copyright line. */
export const mastheads: Recogniser = {
  name: 'mastheads',
  recognise({ pieces }) {
    const first = pieces.findIndex(({ text }) => isProse(text));
    const last = pieces.findLastIndex(({ text }) => isProse(text));
    const findings: Finding[] = [];
    for (const [index, { start, end, text }] of pieces.entries()) {
      if (text.length > 160) continue;
      const owner = copyright.exec(text)?.[1]?.trim();
      const outside = index < first || index > last;
      const [name = ''] = text.split(/\s*[,|]\s|\s+[–—]\s/, 1);
      const found = owner ?? (outside && !isLabel(name) && isOutlet(name) ? name : undefined);
      if (found === undefined) continue;
      const at = start + text.indexOf(found);
      findings.push({
        kind: 'furniture',
        start,
        end,
        facts: [{ field: 'publisher', value: outletName(found), start: at, end: at + found.length }],
      });
    }
    return findings;
  },
};

/** An agency's name below the headline stands for its reporter's and is left to the bylines. */
function isOutlet(name: string): boolean {
  const known = knownOutlet(name);
  return known === null ? looksLikeOutlet(name) : !/^(?:AP|Reuters|AFP|UPI|dpa|EFE|ANSA)$/.test(known);
}
