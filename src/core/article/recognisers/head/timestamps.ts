import { isDateLabel, isDateLine, isDottedTime } from '../../dates/dateLine';
import { type Finding, type Piece, type Recogniser, piecesInStep } from '../../page';
import { publishedFacts } from '../../dates/publishedDay';

/** "14:32 GMT - The mayor …": the time before an entry of a live blog. */
const leading =
  /^\d{1,2}[:.h][0-5]\d(?:\s?(?:[ap]\.?m\b\.?|AM\b|PM\b))?(?:\s?(?:Uhr|uur|[A-Z]{2,4}T|GMT|UTC))?(?:\s*[-–—:|•·]\s*|\s+)(?=["“„«‘¿¡(]?\p{Lu}(?!\.?M\b))/u;

/** When the text was published or changed, and when each entry of a live blog was written. */
export const timestamps: Recogniser = {
  name: 'timestamps',
  *recognise({ pieces, locale, day }) {
    const findings: Finding[] = [];
    const dotted = pieces.filter(({ text }) => isDottedTime(text)).length;
    const timed = pieces.filter(isTimed).length;
    for (const [index, piece] of pieces.entries()) {
      if (index % piecesInStep === piecesInStep - 1) yield;
      const { start, end, text } = piece;
      if (isDateLabel(text) && isDateLine(pieces[index + 1]?.text ?? '')) {
        findings.push({ kind: 'date', start, end });
      } else if (isDateLine(text)) {
        const label = pieces[index - 1]?.text ?? '';
        const labelled = isDateLabel(label) ? `${label} ${text}` : text;
        findings.push({
          kind: 'date',
          start,
          end,
          facts: publishedFacts(labelled, locale, day, { start, end }),
        });
      } else if (dotted >= 2 && isDottedTime(text)) {
        findings.push({ kind: 'date', start, end });
      } else if (timed >= 2 && isTimed(piece)) {
        const length = leading.exec(text)?.[0].trimEnd().length ?? 0;
        findings.push({ kind: 'date', start, end: start + length });
      }
    }
    return findings;
  },
};

function isTimed({ text, atLineStart }: Piece): boolean {
  return atLineStart && leading.test(text);
}
