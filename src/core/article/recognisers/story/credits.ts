import { sentenceSpans } from '../../../text/sentences/segment';
import { outletName } from '../../outlets';
import { type Fact, type Recogniser, inEachPiece } from '../../page';

/** Who did what stands at the beginning; "a book edited by" is news. */
const credit =
  /\bcontributed (?:to (?:this|the|our) (?:report|story|article|reporting|coverage|post|piece)|reporting|from \p{Lu}\p{L}+[^.]{0,60}\.?$)|^[\s(–—-]*(?:(?:additional|with) )?(?:reporting|writing|editing|edited|compiled|translated|photo(?:graph)?s?|photography|videos?|graphics?)(?: and (?:writing|editing|photographs?|photos?))? (?:by|from|courtesy)\b|^\((?:reporting|writing|editing|photo)\b|\bmaterial from the .{2,40} was used\b|^(?:with|additional) [^.]{0,60}reporting\b/iu;
/** How each credit begins, unless somebody has contributed or material was used. */
const opening =
  /^[\s(–—-]*(?:additional|with|reporting|writing|edit|compiled|translated|photo|video|graphic)/iu;
/** What each credit has one of. */
const credited = /contribut|eporting|riting|dit(?:ed|ing)|ompiled|ranslated|hoto|ideo|raphic|aterial from/;
/** How an interview was prepared: "This interview has been edited for length." */
const preparation =
  /\b(?:this|our) (?:interview|conversation|discussion|exchange|transcript|q ?& ?a) (?:has been|was|is) (?:[a-z]+ ){0,3}?(?:edited|condensed|abridged|shortened)(?: (?:and|for)\b|[.)]*$)/i;
const prepared = / edited|condensed|abridged|shortened/;
/** A line about the writer at the end: "Ann Lee teaches history. Follow her on …" */
const biography =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3},? (?:is (?:an? |the |our )?|teaches|writes|covers|reports|can be reached)\b.*(?:\b(?:writer|reporter|columnist|author|professor|editor|correspondent|contributor|teaches|covers|reached|follow|twitter)\b|@)/isu;
/** How each such line begins, of which few others do. */
const ofSomebody = /^(?:\S+ ){2,4}(?:is|teaches|writes|covers|reports|can be reached)\b/i;
const owner = /^((?:The )?\p{Lu}[\p{L}\p{N}.&]*(?: \p{Lu}[\p{L}\p{N}.&]*){0,4})['’]s? (?=\p{Lu})/u;
const agency =
  /\b(Associated Press|Reuters|Agence France-Presse|Bloomberg News|United Press International)\b/;

function isBiography(text: string): boolean {
  return text.length <= 400 && ofSomebody.test(text) && biography.test(text);
}

/** Who else worked on the story, and how: "X and Y contributed to this report." */
export const credits: Recogniser = (page) =>
  inEachPiece(page, (piece, index) => {
    if (index >= page.pieces.length - 3 && isBiography(piece.text))
      return [{ kind: 'credit', start: piece.start, end: piece.end }];
    if (piece.text.length > 3000 || !page.cues.has('credit', piece) || !isCredit(piece.text.slice(-400)))
      return [];
    const sentences = sentenceSpans(piece.text, { start: 0, end: piece.text.length }, page.locale);
    const last = sentences.at(-1);
    const from = sentences.length <= 2 ? sentences[0] : last;
    if (!last || !from || last.end - from.start > 400) return [];
    const text = piece.text.slice(from.start, last.end);
    if (!isCredit(text) || /["“”]/.test(text)) return [];
    const start = piece.start + from.start;
    return [{ kind: 'credit', start, end: piece.start + last.end, facts: publisherOf(text, start) }];
  });

function isCredit(text: string): boolean {
  return (
    (isWorthReading(text) && credited.test(text) && credit.test(text)) ||
    (prepared.test(text) && preparation.test(text))
  );
}

function isWorthReading(text: string): boolean {
  return opening.test(text) || text.includes('contribut') || text.includes('aterial from');
}

function publisherOf(text: string, start: number): Fact[] {
  const found = owner.exec(text) ?? agency.exec(text);
  const name = found?.[1];
  if (!found || name === undefined) return [];
  return [
    {
      field: 'publisher',
      value: outletName(name),
      start: start + found.index,
      end: start + found.index + name.length,
    },
  ];
}
