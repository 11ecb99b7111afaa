import { type Finding, type Recogniser, piecesInStep } from '../../page';
import { endsAsSentence } from '../../prose';

const tail =
  /(?<=[.!?]["”’)]?\s*)(?=\S)(?:e-?mail (?:this )?to a friend|(?:e-?mail|print|share|save)(?: (?:this|the) (?:story|article|page))?|watch [^.!?]{3,90}»|[^.!?»]{3,90} »|read more(?: here)?|continue reading|back to top|click here[^.!?]{0,40}|all about [\p{L} •·]{2,60}|learn more)\s*[»›]?$/iu;

/** A link of the site that was glued to the end of a paragraph: only that tail is furniture. */
export const tails: Recogniser = {
  name: 'tails',
  *recognise({ pieces }) {
    const findings: Finding[] = [];
    for (const [index, { start, end, text }] of pieces.entries()) {
      if (index % piecesInStep === piecesInStep - 1) yield;
      if (endsAsSentence(text)) continue;
      const from = Math.max(0, text.length - 160);
      const found = tail.exec(text.slice(from));
      if (found) findings.push({ kind: 'furniture', start: start + from + found.index, end });
    }
    return findings;
  },
};
