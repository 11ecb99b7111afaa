import { isUnnamedByline } from '../../lines/unnamedByline';
import { type Recogniser, inEachPiece } from '../../page';
import { countWords } from '../../prose';

/** All of these at once take the time of one. */
const beginning = new RegExp(
  '^(?:' +
    [
      // "Note to editors: …"
      String.raw`(?:eds?:|notes? to (?:editors|readers))\b(?:[^.!?]{0,40}(?:[:–—]| - )|\.(?:\s|$))`,
      String.raw`a version of this (?:article|story|review)\b`,
      // What Europresse puts below
      String.raw`©\s?\d{4}\b.{0,80}tous droits réservés\b|certificat émis le \d|news·\d{8}·`,
    ].join('|') +
    ')',
  'i',
);
/** Whole lines, in either case */
const line = new RegExp(
  '^(?:' +
    [
      'urgent|bulletin|newsalert|eds?:',
      // A telephone number, an exchange rate, a score
      String.raw`(?:tel|phone|fax|contact|media contact|e-?mail|press contact)\b(?:[.:].{0,60}|(?=.*(?:\d[\d ()./-]{4,}\d|@)).{0,60})`,
      // The same on several lines
      String.raw`(?:(?:media|press) )?contacts?:(?=[^]*(?:\d[\d ()./-]{4,}\d|@))[^]*`,
      // The imprint of a paper
      String.raw`printed (?:and|&) published (?:for .{3,60} )?by .{3,200}`,
      // What a wire says of its own changes, and whom to ask
      String.raw`\((?:adds|updates?|corrects|recasts|rewrites|changes|writes through|refiles|repeats|releads|new throughout)\b[^()]{4,180}\)`,
      String.raw`\(\([^()]{3,160}\)\)`,
      String.raw`[+(]?\d[\d ()./-]{6,20}`,
    ].join('|') +
    ')$',
  'i',
);
/** and by their capitals. */
const lineOfCapitals = new RegExp(
  '^(?:' +
    [
      // "(COMMERCIAL BREAK)"
      String.raw`\([\p{Lu}\p{N} ,.'’-]{4,60}\)`,
      // A slug of a wire: "AP-NR-HARBOR STRIKE", "BC-US--Harbor-Strike", and no headline: "Ex-mayor jailed", "US-China talks resume"
      String.raw`(?:[A-Z]{2,4}-){2,3}[^.]{1,60}|[A-Z]{2,4}-[\p{Lu}\p{N} ,-]{1,60}`,
      String.raw`\(\p{Sc}\d[^()]{0,20}= ?[^()]{1,30}\)`,
      String.raw`(?=\D{4,32}\d)\p{Lu}[\p{L}. ]{2,30} \d{1,3}, \p{Lu}[\p{L}. ]{2,30} \d{1,3}(?: \([^()]{1,12}\))?`,
    ].join('|') +
    ')$',
  'u',
);
/** In UTF-16 units. */
const longestLine = 240;
const electronicAddress = /^\S+@\S+\.\S+$/;
/** "3rd Ld-Writethru" */
const writethru = /\b(?:Ld|Lead)-Writethru\b/i;
const speaksToReaders =
  /\b(?:copy|order|transcript|call|visit|updated?|please|web ?site|subscribe|copyright|permission)\b/i;

/** Lines that stand by a text for those who handle it: slugs, stage directions, contacts, notices in capitals. */
export const notices: Recogniser = (page) =>
  inEachPiece(page, ({ start, end, text }) =>
    text.length <= 400 && isNotice(text) && !isUnnamedByline(text) ? [{ kind: 'furniture', start, end }] : [],
  );

function isNotice(text: string): boolean {
  return (
    (!/\p{Ll}/u.test(text) && countWords(text) >= 6 && speaksToReaders.test(text)) ||
    (text.includes('-W') && writethru.test(text)) ||
    beginning.test(text) ||
    (text.length <= longestLine && (line.test(text) || lineOfCapitals.test(text))) ||
    (text.includes('@') && electronicAddress.test(text))
  );
}
