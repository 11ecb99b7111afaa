import { type Recogniser, inEachPiece } from '../../page';
import { endsAsSentence } from '../../prose';

const tail =
  /(?<=[.!?]["”’)]?\s*)(?=\S)(?:e-?mail (?:this )?to a friend|(?:e-?mail|print|share|save)(?: (?:this|the) (?:story|article|page))?|watch [^.!?]{3,90}»|[^.!?»]{3,90} »|read more(?: here)?|continue reading|back to top|click here[^.!?]{0,40}|all about [\p{L} •·]{2,60}|learn more)\s*[»›]?$/iu;

/** A link of the site that was glued to the end of a paragraph: only that tail is furniture. */
export const tails: Recogniser = (page) =>
  inEachPiece(page, ({ start, end, text }) => {
    if (endsAsSentence(text)) return [];
    const from = Math.max(0, text.length - 160);
    const found = tail.exec(text.slice(from));
    return found ? [{ kind: 'furniture', start: start + from + found.index, end }] : [];
  });
