import { append } from '../../../append';
import { onDemand } from '../../../onDemand';
import { isDateLine } from '../../dates/dateLine';
import { isLabel } from '../../lines/labelLine';
import { knownOutlet, looksLikeOutlet, outletName } from '../../outlets';
import { type Fact, type Recogniser, inEachPiece } from '../../page';
import { isInCapitals, isProse } from '../../prose';
import { publishedFacts } from '../../dates/publishedDay';

const copyright =
  /^(?:copyright: ?)?(?:©|\(c\)|copyright)[\s©,]*(?:\(c\)\s*)?(?:(?:19|20)\d\d[\s,–-]*)*(?:by )?([^.,|]{2,60}?)(?:[.,|]|\s+all rights|$)/i;

/** Whose copyright a line claims; null when it claims none. */
export function ownerIn(text: string): string | null {
  return copyright.exec(text)?.[1]?.trim() ?? null;
}

/** The outlet's own name: above or below the story, with or without the date, or in its copyright line. */
export const mastheads: Recogniser = (page) => {
  const { pieces, locale, day } = page;
  const first = pieces.findIndex(({ text }) => isProse(text));
  const last = pieces.findLastIndex(({ text }) => isProse(text));
  return inEachPiece(page, ({ start, end, text }, index) => {
    if (text.length > 160) return [];
    const owner = ownerIn(text);
    const outside = index < first || index > last;
    const names = outside ? namesIn(text) : [];
    const found = owner ?? names.find((name) => !isLabel(name) && !/^by\s/i.test(name) && isOutlet(name));
    if (found === undefined) return [];
    const at = start + text.indexOf(found);
    const facts: Fact[] = [
      { field: 'publisher', value: outletName(found), start: at, end: at + found.length },
    ];
    const { author, when } = owner === null ? beside(text, found) : { author: null, when: null };
    if (author !== null) {
      const from = start + text.lastIndexOf(author);
      facts.push({ field: 'byline', value: author, start: from, end: from + author.length });
    }
    if (when !== null) append(facts, publishedFacts(when, locale, day, { start, end }));
    return [{ kind: when === null ? 'furniture' : 'date', start, end, facts }];
  });
};

/** Who wrote and when, as the line of an outlet's name tells it besides; nobody and never where the line says more. */
function beside(
  text: string,
  outlet: string,
): { readonly author: string | null; readonly when: string | null } {
  const rest = text.replace(outlet, '').replace(page, '');
  const [signature = '', author = null] =
    signedAtEnd().exec(rest) ?? signedFirst().exec(rest) ?? nameAtEnd().exec(rest) ?? [];
  const when = rest.replace(signature, '');
  if (!isDateLine(when)) return { author: null, when: null };
  return { author: author !== null && sections.test(author) ? null : author, when };
}

/** "…, p. A4" */
const page = /,? (?:p|pp|page|S|Seite|pág|pag|blz)\.? ?\p{Lu}?\d{1,4}(?=$|[,;|])/u;
const person = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|van|von|der|den|da|di|la|le|bin|al|el|ter) )*\p{Lu}[\p{L}\p{M}.'’-]*){1,3}`;
/** "… — by Jane Doe" */
const signedAtEnd = onDemand(
  () => new RegExp(String.raw`(?:\s*[,|]\s|\s+[–—•·-]\s)(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or) (${person})$`, 'u'),
);
/** "… | Jane Doe" */
const nameAtEnd = onDemand(() => new RegExp(String.raw`(?:\s*[,|]\s|\s+[–—•·-]\s)(${person})$`, 'u'));
/** Where in the paper it stood, no name. */
const sections =
  /(?<!\p{L})(?:Business|City|Desk|Edition|Final|Front|Local|News|Online|Opinion|Page|Politics|Print|Section|Sports?|Staff|Weekend|World)(?!\p{L})/u;
/** "Jane Doe, …" */
const signedFirst = onDemand(() => new RegExp(String.raw`^(${person}),(?=[\s,])`, 'u'));

/**
 * Where a line may hold its outlet's name: before the first separator, after a name that is first, or after the last separator of a
 * line that begins with the date.
 */
function namesIn(text: string): readonly string[] {
  const [printed = ''] = text.split(/\s*[,|]\s|\s+[–—•·-]\s/, 1);
  const first = isInCapitals(printed) ? printed.replace(/\.$/, '') : printed;
  // As papers of old print it: "The Skell Gazette. Wednesday, March 13, 1912."
  const stopped = /^([^.,|]+)\. (?=\p{Lu}|\d)(.+)$/u.exec(text);
  if (stopped?.[1] !== undefined && stopped[2] !== undefined && isDateLine(stopped[2])) return [stopped[1]];
  const second = /^[^,|]+, ([^,|]+), (.+)$/u.exec(text);
  if (second?.[1] !== undefined && second[2] !== undefined && isDateLine(second[2]))
    return [first, second[1]];
  const last = /^(.*\d.*?)(?:\s*\|\s|\s+[–—•·]\s)\s*([^|–—•·]+)$/u.exec(text);
  return last?.[1] !== undefined && last[2] !== undefined && isDateLine(last[1]) ? [first, last[2]] : [first];
}

/** An agency's name below the headline stands for its reporter's and is left to the bylines. */
function isOutlet(name: string): boolean {
  const known = knownOutlet(name);
  return known === null ? looksLikeOutlet(name) : !/^(?:AP|Reuters|AFP|UPI|dpa|EFE|ANSA)$/.test(known);
}
