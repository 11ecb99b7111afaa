import { append } from '../../../append';
import { isDateLine } from '../../dates/dateLine';
import { publishedFacts } from '../../dates/publishedDay';
import { knownOutlet, looksLikeOutlet, outletName } from '../../outlets';
import { type Fact, type Page, type Piece, type Recogniser, inEachPiece } from '../../page';
import { countWords, isInCapitals, isProse } from '../../prose';

/** In UTF-16 units. */
const longest = 160;
const mostOfName = 5;
/** What such a line has besides names and the day: volume, number, page, price, edition. */
const parts =
  /(?<![\p{L}\d])(?:(?:vol(?:ume)?|jahrgang|tome)\b\.? ?(?:[ivxlcdm]+|\d+)\b|(?:nos?|nr|number|n°|nº|issue)\b\.? ?\d[\d,.]*(?<=\d)|(?:pg?|pp|page|seite)\b\.? ?\p{Lu}?\d+|col(?:umn)?\b\.? ?[a-z\d]\b|image \d+|price,? [^.,;|\d]{2,24}|(?:one|two|three) (?:penny|pence|cents?)\b|(?:established|founded|gegründet)(?: in)? 1[5-9]\d\d|(?:early|late|latest|morning|evening|city|final|first|second|third|extra|special|home|national) edition\b)/giu;
const mayHaveParts =
  /vol|no\.|nr\.|number|n[°º]|issue|p(?:g|p|age)?\.? ?\w?\d|col|price|penn|pence|cent|established|founded|edition/i;
const between = /\s*(?:[;|·•]|\s{2,}|\.?\s*[–—-]+\s|\.[–—]|(?<!\d)\.\s+(?=\p{Lu}))\s*/u;
/** What a citation says besides: where the paper is printed, and that it is a clipping of one. */
const aside = /\s?\([^()]{2,60}\)\.?|^clipped from /giu;
const weekdayBehind = /,? (?:mon|tue|wed|thu|fri|sat|sun)$/iu;
const marks = /^[\s.,;:()|–—-]+|[\s.,;:()|–—-]+$/g;
/** "dpa 0412 4 vm 20.11.26 08:15": the agency, its number and desk, the time. */
const wire = /^(?<agency>\p{L}{2,8})(?: [\p{Ll}\d-]{1,6}){0,4}? (?<when>\d[\d\s.:/-]{5,})$/u;

/** Where a newspaper prints its volume, number, day and price above the story, and an agency the number and time of a wire. */
export const folios: Recogniser = (page) => {
  let isAbove = true;
  return inEachPiece(page, (piece) => {
    const { start, end, text } = piece;
    if (!isAbove && isRunningHead(text)) return [{ kind: 'furniture', start, end }];
    const facts =
      isAbove && text.length <= longest ? (factsOfFolio(piece, page) ?? factsOfWire(piece, page)) : null;
    isAbove &&= facts !== null || !isProse(text);
    const isDated = facts?.some(({ field }) => field === 'published');
    return facts ? [{ kind: isDated === true ? 'date' : 'furniture', start, end, facts }] : [];
  });
};

/** "6    THE SKELL GAZETTE, SATURDAY, MARCH 16, 1912.", which stands wherever a page of a paper began. */
function isRunningHead(text: string): boolean {
  if (text.length > longest || !numbered.test(text) || !isInCapitals(text)) return false;
  const { name, when } = nameAndDay(text.replace(numbered, '').replaceAll(marks, ''));
  return when !== '' && looksLikeOutlet(name.replaceAll(marks, ''));
}

/** The number of a page at either end of a line. */
const numbered = /^\d{1,3}\s{2,}|\s{2,}\d{1,3}$/u;

/** What a folio tells; null where the line is none: it has a part of one, and nothing that is neither a name nor a day. */
function factsOfFolio({ start, end, text }: Piece, { locale, day }: Page): readonly Fact[] | null {
  if (!mayHaveParts.test(text)) return null;
  const rest = text.replace(parts, ';');
  if (rest === text) return null;
  const facts: Fact[] = [];
  for (const field of rest.replace(aside, ';').split(between)) {
    const { name: full, when } = nameAndDay(field.replaceAll(marks, '').replace(weekdayBehind, ''));
    // "The Herald, Vik, 21 Nov 1897"
    const [first = full] = full.split(', ');
    const name = looksLikeOutlet(first) ? first : full;
    if (countWords(name) > mostOfName || (name !== '' && !/^\p{Lu}/u.test(name))) return null;
    const isCited = when !== '' && text.startsWith(name) && !isInCapitals(name);
    if (name !== '' && (isCited || knownOutlet(name) !== null || looksLikeOutlet(name))) {
      const at = start + text.indexOf(name);
      facts.push({ field: 'publisher', value: outletName(name), start: at, end: at + name.length });
    }
    if (when !== '') append(facts, publishedFacts(when, locale, day, { start, end }));
  }
  return facts;
}

/** "Havnes, Monday, August 3, 1914": a place or an outlet, and the day behind it; either may be empty. */
function nameAndDay(field: string): { readonly name: string; readonly when: string } {
  const beginnings = [0, ...Array.from(field.matchAll(/, /g), ({ index }) => index + 2)];
  const from = beginnings.find((at) => isDateLine(field.slice(at)));
  return from === undefined
    ? { name: field, when: '' }
    : { name: field.slice(0, Math.max(0, from - 2)), when: field.slice(from) };
}

function factsOfWire({ start, end, text }: Piece, { locale, day }: Page): readonly Fact[] | null {
  const { agency = '', when = '' } = wire.exec(text)?.groups ?? {};
  const known = knownOutlet(agency);
  if (known === null || !isDateLine(when)) return null;
  return [
    { field: 'publisher', value: known, start, end: start + agency.length },
    ...publishedFacts(when, locale, day, { start, end }),
  ];
}
