import { type Finding, type Piece, type Recogniser, piecesInStep } from '../../page';
import { countWords, endsAsSentence, isInCapitals, isOpenLine } from '../../prose';

/** Who speaks, where nothing else tells that it is a speaker: "DELGADO: ", "Q. ". */
const speaker = /^[\p{Lu} .]{1,30}: |^[QA]\. /u;
/** From so many paragraphs on that end in a question, short ones on lines of their own belong to an interview and are text. */
const interview = 3;

/** Short headings between the paragraphs of the story: each stands above a paragraph, not in a list of its like. */
export const crossheads: Recogniser = {
  name: 'crossheads',
  *recognise({ pieces, story }) {
    const findings: Finding[] = [];
    if (!story) return findings;
    const questions = pieces.filter(({ text }) => text.endsWith('?')).length;
    for (const [index, piece] of pieces.entries()) {
      if (index % piecesInStep === piecesInStep - 1) yield;
      const { start, end, text } = piece;
      const isHead = isShort(piece) || isStopped(piece, pieces[index + 1]);
      if (start <= story.start || end >= story.end || !isHead) continue;
      if (/^[-*•\d"“„«]/u.test(text) || speaker.test(text)) continue;
      if (text.endsWith('?') && questions >= interview) continue;
      const above = pieces[index - 1];
      const below = pieces[index + 1];
      if (below && goesOn(below)) continue;
      if ((above && piece.gap === 0 && isShort(above)) || (below && isShort(below))) continue;
      findings.push({ kind: 'crosshead', start, end });
    }
    return findings;
  },
};

/** "THE KING'S MESSAGE." above a paragraph in small letters, as newspapers of former times have it. */
function isStopped({ text, atLineStart, atLineEnd }: Piece, below: Piece | undefined): boolean {
  const isWhole = atLineStart && atLineEnd && text.length <= 70 && text.endsWith('.');
  return (
    isWhole && below !== undefined && countWords(text) >= 2 && isInCapitals(text) && !isInCapitals(below.text)
  );
}

/** "It did", a line break, "not sink.". */
function goesOn({ gap, text }: Piece): boolean {
  return gap === 0 && /^\p{Ll}/u.test(text);
}

function isShort({ text, atLineStart, atLineEnd }: Piece): boolean {
  if (!atLineStart || !atLineEnd || text.length > 70 || countWords(text) > 8) return false;
  return !isOpenLine(text) && (!endsAsSentence(text) || text.endsWith('?'));
}
