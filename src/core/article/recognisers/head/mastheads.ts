import { append } from '../../../append';
import { isDateLine } from '../../dates/dateLine';
import { isLabel } from '../../lines/labelLine';
import { knownOutlet, looksLikeOutlet, outletName } from '../../outlets';
import { type Fact, type Finding, type Recogniser, piecesInStep } from '../../page';
import { isProse } from '../../prose';
import { publishedFacts } from '../../dates/publishedDay';

const copyright =
  /^(?:©|\(c\)|copyright)[\s©,]*(?:\(c\)\s*)?(?:(?:19|20)\d\d[\s,–-]*)*(?:by )?([^.,|]{2,60}?)(?:[.,|]|\s+all rights|$)/i;

/** Whose copyright a line claims; null when it claims none. */
export function ownerIn(text: string): string | null {
  return copyright.exec(text)?.[1]?.trim() ?? null;
}

/** The outlet's own name: above or below the story, with or without the date, or in its copyright line. */
export const mastheads: Recogniser = {
  name: 'mastheads',
  *recognise({ pieces, locale, day }) {
    const first = pieces.findIndex(({ text }) => isProse(text));
    const last = pieces.findLastIndex(({ text }) => isProse(text));
    const findings: Finding[] = [];
    for (const [index, { start, end, text }] of pieces.entries()) {
      if (index % piecesInStep === 0) yield;
      if (text.length > 160) continue;
      const owner = ownerIn(text);
      const outside = index < first || index > last;
      const names = outside ? namesIn(text) : [];
      const found = owner ?? names.find((name) => !isLabel(name) && !/^by\s/i.test(name) && isOutlet(name));
      if (found === undefined) continue;
      const at = start + text.indexOf(found);
      const facts: Fact[] = [
        { field: 'publisher', value: outletName(found), start: at, end: at + found.length },
      ];
      const dated = owner === null && isDateLine(text.replace(found, ''));
      if (dated) append(facts, publishedFacts(text, locale, day, { start, end }));
      findings.push({ kind: dated ? 'date' : 'furniture', start, end, facts });
    }
    return findings;
  },
};

/** Where a line may hold its outlet's name: before the first separator, or after the last one of a line that begins with the date. */
function namesIn(text: string): readonly string[] {
  const [first = ''] = text.split(/\s*[,|]\s|\s+[–—•·]\s/, 1);
  const last = /^(.*\d.*?)(?:\s*\|\s|\s+[–—•·]\s)\s*([^|–—•·]+)$/u.exec(text);
  return last?.[1] !== undefined && last[2] !== undefined && isDateLine(last[1]) ? [first, last[2]] : [first];
}

/** An agency's name below the headline stands for its reporter's and is left to the bylines. */
function isOutlet(name: string): boolean {
  const known = knownOutlet(name);
  return known === null ? looksLikeOutlet(name) : !/^(?:AP|Reuters|AFP|UPI|dpa|EFE|ANSA)$/.test(known);
}
