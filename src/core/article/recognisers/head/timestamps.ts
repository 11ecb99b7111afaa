import { isDateLabel, isDateLine, isDottedTime } from '../../dates/dateLine';
import { type Piece, type Recogniser, inEachPiece } from '../../page';
import { publishedFacts } from '../../dates/publishedDay';

/** "14:32 GMT - The mayor …": the time before an entry of a live blog. */
const leading =
  /^\d{1,2}[:.h][0-5]\d(?:\s?(?:[ap]\.?m\b\.?|AM\b|PM\b))?(?:\s?(?:Uhr|uur|[A-Z]{2,4}T|GMT|UTC))?(?:\s*[-–—:|•·]\s*|\s+)(?=["“„«‘¿¡(]?\p{Lu}(?!\.?M\b))/u;

/** When the text was published or changed, and when each entry of a live blog was written. */
export const timestamps: Recogniser = (page) => {
  const { pieces, locale, day } = page;
  const dotted = pieces.filter(({ text }) => isDottedTime(text)).length;
  const timed = pieces.filter(isTimed).length;
  return inEachPiece(page, (piece, index) => {
    const { start, end, text } = piece;
    if (isDateLabel(text) && isDateLine(pieces[index + 1]?.text ?? '')) return [{ kind: 'date', start, end }];
    if (isDateLine(text)) {
      const label = pieces[index - 1]?.text ?? '';
      const labelled = isDateLabel(label) ? `${label} ${text}` : text;
      return [{ kind: 'date', start, end, facts: publishedFacts(labelled, locale, day, { start, end }) }];
    }
    if (dotted >= 2 && isDottedTime(text)) return [{ kind: 'date', start, end }];
    if (timed < 2 || !isTimed(piece)) return [];
    const length = leading.exec(text)?.[0].trimEnd().length ?? 0;
    return [{ kind: 'date', start, end: start + length }];
  });
};

function isTimed({ text, atLineStart }: Piece): boolean {
  return atLineStart && leading.test(text);
}
