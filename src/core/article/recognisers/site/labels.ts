import { headsList, isLabel } from '../../lines/labelLine';
import { type Finding, type Recogniser, piecesInStep } from '../../page';
import { countWords, isProse } from '../../prose';

/** Navigation, menus, sharing links, tags, notices: lines that a site puts around any text, and the lists under its heads. */
export const labels: Recogniser = {
  name: 'labels',
  *recognise({ pieces }) {
    const findings: Finding[] = [];
    let lists = false;
    for (const [index, { start, end, text, gap, atLineStart }] of pieces.entries()) {
      if (index % piecesInStep === piecesInStep - 1) yield;
      const isOne = isLabel(text);
      lists = isOne ? lists || headsList(text) : lists && isListed(text) && gap <= 1 && atLineStart;
      if (isOne || lists) findings.push({ kind: 'furniture', start, end });
    }
    return findings;
  },
};

/** The headline of another story. */
function isListed(text: string): boolean {
  return !isProse(text) && countWords(text) <= 16 && !/[.:,]$/.test(text);
}
