import { sentenceSpans } from '../../text/segment';
import { knownOutlet, outletName } from '../outlets';
import type { Fact, Finding, Piece, Recogniser } from '../page';
import { countWords } from '../prose';

const person = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|van|von|der|den|da|di|la|le|bin|al|el|ter)[ -])*\p{Lu}[\p{L}\p{M}.'’-]*){1,3}`;
const people = String.raw`${person}(?:(?:, | and | & | und | et | y |, and )${person})*`;
const line = new RegExp(
  String.raw`^(?:by|story by|reported by|written by|words by|report by|author:|von|par|por|di|door)[: ]\s*(${people}|\p{Lu}[\p{Lu} .'’-]{4,60})(?:(?:\s*[,|/•·–—-]\s*|\s+)(.{1,80}))?$`,
  'iu',
);
const reporter = new RegExp(
  String.raw`^((?:The )?\p{Lu}[\p{L}\p{N}.&]*(?: \p{Lu}[\p{L}\p{N}.&]*){0,3})['’]s? (${person}) (?:reports?|has (?:more|details|this report|the story)|has been)\b.{0,80}\.$`,
  'u',
);

/** Who wrote the story: a "By …" line, or a broadcaster's "X's … reports from …" */
export const bylines: Recogniser = {
  name: 'bylines',
  recognise({ pieces, locale }) {
    return pieces.flatMap((piece) => ofLine(piece) ?? ofSentence(piece, locale) ?? []);
  },
};

function ofLine({ start, end, text }: Piece): Finding | null {
  if (text.length > 160 || countWords(text) > 20 || !/^\p{L}+[: ]/u.test(text)) return null;
  const found = line.exec(text);
  const name = found?.[1];
  if (!found || name === undefined || !/^(?:\S+\s+)?\p{Lu}/u.test(text.slice(text.indexOf(name))))
    return null;
  const at = start + text.indexOf(name);
  const facts: Fact[] = [{ field: 'byline', value: name, start: at, end: at + name.length }];
  const rest = found[2];
  const publisher = rest === undefined ? null : knownOutlet(rest.split(/,| in /, 1)[0] ?? '');
  if (rest !== undefined && publisher !== null) {
    const from = start + text.lastIndexOf(rest);
    facts.push({ field: 'publisher', value: publisher, start: from, end: from + rest.length });
  }
  return { kind: 'byline', start, end, facts };
}

function ofSentence(piece: Piece, locale: string): Finding | null {
  if (piece.text.length > 3000 || !/['’]s? .*\b(?:reports?|has)\b/.test(piece.text)) return null;
  const last = sentenceSpans(piece.text, { start: 0, end: piece.text.length }, locale).at(-1);
  if (!last) return null;
  const found = reporter.exec(piece.text.slice(last.start, last.end));
  const outlet = found?.[1];
  const name = found?.[2];
  if (!found || outlet === undefined || name === undefined) return null;
  const start = piece.start + last.start;
  const at = start + found[0].indexOf(name, outlet.length);
  return {
    kind: 'byline',
    start,
    end: piece.start + last.end,
    facts: [
      { field: 'byline', value: name, start: at, end: at + name.length },
      { field: 'publisher', value: outletName(outlet), start, end: start + outlet.length },
    ],
  };
}
