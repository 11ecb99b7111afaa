import { type Piece, type Recogniser, inEachPiece } from '../../page';
import { countWords, endsAsSentence, isInCapitals, isOpenLine, isProse } from '../../prose';

/** Who speaks, where nothing else tells that it is a speaker: "DELGADO: ", "Q. ". */
const speaker = /^[\p{Lu} .]{1,30}: |^[QA]\. /u;
/** From so many paragraphs on that end in a question, short ones on lines of their own belong to an interview and are text. */
const interview = 3;

/** Short headings between the paragraphs of the story: each stands above a paragraph, not in a list of its like. */
export const crossheads: Recogniser = (page) => {
  const { pieces, story } = page;
  const questions = pieces.filter(({ text }) => text.endsWith('?')).length;
  const firstInSmallLetters = pieces.findIndex(({ text }) => isProse(text) && !isInCapitals(text));
  return inEachPiece(page, (piece, index) => {
    const { start, end, text } = piece;
    if (index < firstInSmallLetters && isDeck(piece)) return [{ kind: 'crosshead', start, end }];
    if (!story || start <= story.start || end >= story.end) return [];
    const above = pieces[index - 1];
    const below = pieces[index + 1];
    if (!isShort(piece) && !isStopped(piece, below)) return [];
    if (/^[-*•\d"“„«]/u.test(text) || speaker.test(text)) return [];
    if (text.endsWith('?') && questions >= interview) return [];
    if (below && goesOn(below)) return [];
    if ((above && piece.gap === 0 && isShort(above)) || (below && isShort(below))) return [];
    return [{ kind: 'crosshead', start, end }];
  });
};

/** "EVIDENCE OF THE MATE." between the headline and the story, as newspapers of former times have several. */
function isDeck({ text, atLineStart, atLineEnd }: Piece): boolean {
  const isWhole = atLineStart && atLineEnd && text.length <= 90 && /[.!?]["”]?$/u.test(text);
  return isWhole && countWords(text) >= 2 && isInCapitals(text);
}

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
