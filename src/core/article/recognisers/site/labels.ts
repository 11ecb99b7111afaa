import { headsList, isLabel } from '../../lines/labelLine';
import { type Recogniser, inEachPiece } from '../../page';
import { countWords, isProse } from '../../prose';

/** Navigation, menus, sharing links, tags, notices: lines that a site puts around any text, and the lists under its heads. */
export const labels: Recogniser = (page) => {
  let lists = false;
  return inEachPiece(page, ({ start, end, text, gap, atLineStart }) => {
    const isOne = isLabel(text);
    lists = isOne ? lists || headsList(text) : lists && isListed(text) && gap <= 1 && atLineStart;
    return isOne || lists ? [{ kind: 'furniture', start, end }] : [];
  });
};

/** The headline of another story. */
function isListed(text: string): boolean {
  return !isProse(text) && countWords(text) <= 16 && !/[.:,]$/.test(text);
}
