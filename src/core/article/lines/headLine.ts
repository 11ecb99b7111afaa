import { isDateLine } from '../dates/dateLine';
import { knownOutlet, looksLikeOutlet } from '../outlets';

const name = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const person = String.raw`${name}(?: (?:(?:de|van|von|der|den|da|di|la|le|bin|al|el|ter) )*${name}){1,3}`;
/** "By Jane Doe and Bo Ek, Associated Press Writer" */
const byline = new RegExp(
  String.raw`^(?:By|BY|(?:Story|Reported|Written|Report) by|Von|VON|Par|Por|Door)[: ] ?${person}(?:(?:, and |, | and | & | und | et | y )${person})*(?:\s*[,|/•·–—]\s?[^.!?]{1,60})?$`,
  'u',
);
const dated = /^(\p{Lu}[^,|–—•·!?:;]{1,59})(?:\s?[,|]\s|\s[–—•·-]\s)(.*\b(?:1[6-9]|20)\d\d\b.*)$/u;
/** In UTF-16 units. */
const longest = 160;

/** A name before a date on a line with nothing else: "The Carrow Herald, March 3, 2025"; the name, null where the line is none. */
export function nameOfDateLine(line: string): string | null {
  if (line.length > longest) return null;
  const [, named, date] = dated.exec(line) ?? [];
  return named !== undefined && date !== undefined && isDateLine(date) ? named : null;
}

/** Whether a line above a story says by whom, where or when it was published, so that no line above goes on in it. */
export function isHeadLine(line: string): boolean {
  if (line.length > longest) return false;
  return (
    byline.test(line) || knownOutlet(line) !== null || looksLikeOutlet(line) || nameOfDateLine(line) !== null
  );
}
