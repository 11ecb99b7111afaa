import { append } from '../../../append';
import { onDemand } from '../../../onDemand';
import { sentenceSpans } from '../../../text/sentences/segment';
import { isDateLine } from '../../dates/dateLine';
import { isUnnamedByline } from '../../lines/unnamedByline';
import { knownOutlet, looksLikeOutlet, outletName } from '../../outlets';
import { type Fact, type Finding, type Page, type Piece, inEachPiece } from '../../page';
import { countWords, isProse } from '../../prose';
import { publishedFacts } from '../../dates/publishedDay';

const name = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const particle = String.raw`(?:de|van|von|der|den|da|di|la|le|bin|al|el|ter)[ -]`;
const person = String.raw`${name}(?: (?:${particle})*${name}){1,3}`;
const people = String.raw`${person}(?:(?:, and |, | and | & | und | et | y )${person})*`;
const opener = String.raw`(?:[*_]*)(?:[Bb]y|BY|(?:[Ss]tory|[Rr]eported|[Ww]ritten|[Ww]ords|[Rr]eport|[Ii]nterview|[Pp]osted) by|Author:|[Vv]on|VON|[Aa]v|[Aa]f|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor)[: ]\s*`;
const opens = new RegExp(`^${opener}`, 'u');
const line = onDemand(
  () => new RegExp(String.raw`^${opener}(${people})[*_]*(?=$|\s|[,|/•·–—])(.{0,100})$`, 'u'),
);
/** "Jane Doe in Nordhavn and John Roe in Oslo" */
const inPlace = onDemand(
  () =>
    new RegExp(
      String.raw`^(${person}) (?:in|at|à|en|aus|da|em) (${name}(?: ${name}){0,2})(?:(?:,? and |, )${person} in ${name}(?: ${name}){0,2})*$`,
      'u',
    ),
);
const outletByline = /^(?:[Bb]y|BY) (\S.{1,40})$/;
const plainName = onDemand(() => new RegExp(String.raw`^${person}$`, 'u'));
const role =
  /^(?:(?:the )?(?:associated press|reuters|ap|afp|cnn|bbc|upi|bloomberg))$|^(?:[\p{L}.&'’-]+ ){0,5}(?:writers?|reporters?|correspondents?|editors?|staff|columnist|critic|contributor|producer|anchor|service)(?:(?:,| (?:in|at|for|of|and|with|–|—|-|\|)) .{0,30})?$/iu;
const reporter = onDemand(
  () =>
    new RegExp(
      String.raw`^(?:[Ff]or )?((?:The )?\p{Lu}[\p{L}\p{N}.&]*(?: \p{Lu}[\p{L}\p{N}.&]*){0,3})(?:['’]s?|,) (${person}) (?:reports?|has (?:more|details|this report|the story))\b.{0,80}\.$`,
      'u',
    ),
);
const reports = /\b(?:reports?|has (?:more|details|this report|the story))\b[^.!?]*\.$/;
/** When a page of a blog was written, and by whom: "Posted on October 14, 2026 by jane". */
const posted = /^(?:posted|published|written|updated|filed) (.{6,60}?) by (\S.{1,40})$/i;
/** A date at the end of a byline, with nothing to join it: "By DANIEL ROSE MAY 3, 1997". */
const dateTail = /\s+(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{L}{2,8}\.? \d{4})$/u;

/** Who wrote the story: a "By …" line, what the writer is, or a broadcaster's "X's … reports from …" */
export function* bylines(page: Page): Generator<undefined, readonly Finding[]> {
  const { pieces, cues, locale } = page;
  const body = pieces.findIndex(({ text }) => isProse(text));
  let last: Finding | undefined;
  const findings = yield* inEachPiece(page, (piece, index) => {
    const above = pieces[index - 1];
    const followsByline = last !== undefined && last.end === above?.end && piece.gap === 0;
    const found =
      bylineOf(piece, locale) ??
      (index <= body || body < 0 ? postedBy(piece, locale) : null) ??
      withoutName(piece) ??
      ofLineInPlace(page, piece, above) ??
      besideByline(piece, index, body, followsByline) ??
      (cues.has('report', piece) ? ofSentence(piece, locale) : []);
    last = found.at(-1) ?? last;
    return found;
  });
  return findings.length > 0 ? findings : ofName(pieces, body);
}

function withoutName({ start, end, text }: Piece): Finding[] | null {
  return isUnnamedByline(text) ? [{ kind: 'byline', start, end }] : null;
}

/** The day and the name are in one line, whose name may be that of somebody's account. */
function postedBy({ start, end, text }: Piece, locale: string): Finding[] | null {
  const [, when, author] = (text.length <= 110 ? posted.exec(text) : null) ?? [];
  if (when === undefined || author === undefined || countWords(author) > 4) return null;
  if (!isDateLine(when) || /[.!?]$/.test(author)) return null;
  const facts: Fact[] = [];
  const name = { start: end - author.length, end };
  if (knownOutlet(author) !== null || looksLikeOutlet(author))
    facts.push({ field: 'publisher', value: outletName(author), ...name });
  else if (!/^(?:admin|administrator|editor|staff|webmaster)$/i.test(author))
    facts.push({ field: 'byline', value: author, ...name });
  append(facts, publishedFacts(when, locale, null, { start, end: end - author.length }));
  return [{ kind: 'byline', start, end, facts }];
}

/** What the writer is, right above the story or below a byline, or there the place that it was written in. */
function besideByline(piece: Piece, index: number, body: number, followsByline: boolean): Finding[] | null {
  const { start, end, text } = piece;
  const nearBody = index < body && index >= body - 3;
  if (text.length <= 60 && (followsByline || nearBody) && role.test(text))
    return [{ kind: 'byline', start, end, facts: outletFact(piece) }];
  return followsByline && index < body && placeLine.test(text) ? [placeOf(piece)] : null;
}

const placeLine = /^\p{Lu}[\p{L} .'’-]{2,24}$/u;

/** Below a byline, a line that is only a name is the place it was written in. */
function placeOf({ start, end, text }: Piece): Finding {
  return { kind: 'dateline', start, end, facts: [{ field: 'dateline', value: text, start, end }] };
}

function outletFact({ start, text }: Piece): Fact[] {
  const outlet = knownOutlet(text) ?? knownOutlet(text.replace(/\s+\S+$/, ''));
  return outlet === null ? [] : [{ field: 'publisher', value: outlet, start, end: start + text.length }];
}

/** A line that says who wrote the story, and perhaps for whom and when; null when it does not. */
export function bylineOf(
  { start, end, text }: Pick<Piece, 'start' | 'end' | 'text'>,
  locale: string,
): readonly Finding[] | null {
  if (text.length > 160 || !opens.test(text) || countWords(text) > 20) return null;
  const dated = dateTail.exec(text);
  const own = dated && isDateLine(dated[0].trim()) ? text.slice(0, dated.index) : text;
  const found = line().exec(own);
  const named = found?.[1];
  const agency = outletByline.exec(text)?.[1];
  if (agency !== undefined && knownOutlet(agency) !== null) {
    const place = { start: end - agency.length, end };
    return [
      { kind: 'byline', start, end, facts: [{ field: 'publisher', value: outletName(agency), ...place }] },
    ];
  }
  if (!found || named === undefined || /[.!?]$/.test(found[2] ?? '')) return null;
  const author = knownOutlet(named) === null ? withoutOutlet(named) : '';
  const at = start + own.indexOf(author);
  const facts: Fact[] =
    author === '' ? [] : [{ field: 'byline', value: author, start: at, end: at + author.length }];
  const rest = named.slice(author.length) + (found[2] ?? '');
  const from = start + own.length - rest.length;
  for (const { 0: part, index } of rest.matchAll(/[^|/•·–—,]+(?:, \d{4}[^|/•·–—]*)?/g)) {
    const trimmed = withoutPost(part.trim());
    const place = { start: from + index, end: from + index + part.length };
    const outlet = knownOutlet(trimmed) ?? (looksLikeOutlet(trimmed) ? trimmed : null);
    if (outlet !== null) facts.push({ field: 'publisher', value: outlet, ...place });
    append(facts, publishedFacts(part, locale, null, place));
  }
  const byline: Finding = { kind: 'byline', start, end: start + own.length, facts };
  if (own === text) return [byline];
  const date = { start: end - text.slice(own.length).trimStart().length, end };
  return [
    byline,
    { kind: 'date', ...date, facts: publishedFacts(text.slice(own.length), locale, null, date) },
  ];
}

/** Below the headline, with the day above or below: who wrote it, and where. */
function ofLineInPlace({ text, story }: Page, piece: Piece, above: Piece | undefined): Finding[] | null {
  if (piece.text.length > 90 || above === undefined || (story && piece.start > story.start)) return null;
  const found = inPlace().exec(piece.text);
  const [, first, place] = found ?? [];
  if (first === undefined || place === undefined) return null;
  const near = [text.slice(0, piece.start).trimEnd(), text.slice(piece.end).trimStart()];
  const lines = [
    near[0]
      ?.slice(-lineLength)
      .split(/[\r\n]/)
      .at(-1),
    near[1]?.slice(0, lineLength).split(/[\r\n]/)[0],
  ];
  if (!lines.some((line) => line !== undefined && isDateLine(line.trim()))) return null;
  const { start, end } = piece;
  const at = start + piece.text.indexOf(` ${place}`, first.length) + 1;
  const names = Array.from(piece.text.matchAll(inPlaceName()), ([, name = '']) => name);
  return [
    {
      kind: 'byline',
      start,
      end,
      facts: [
        { field: 'byline', value: names.join(' and '), start, end: start + first.length },
        { field: 'dateline', value: place, start: at, end: at + place.length },
      ],
    },
  ];
}

const lineLength = 160;
const inPlaceName = onDemand(() => new RegExp(String.raw`(${person}) (?:in|at|à|en|aus|da|em) `, 'gu'));

/** What stands last among the names may be what they are or whom they write for: "Ann Lee and Bo Ek, Associated Press". */
function withoutOutlet(names: string): string {
  const comma = names.lastIndexOf(', ');
  if (comma < 0) return names;
  const last = names.slice(comma + 2);
  return post.test(last) || knownOutlet(last) !== null || looksLikeOutlet(last)
    ? names.slice(0, comma)
    : names;
}

/** "Associated Press Writer" is the Associated Press. */
function withoutPost(text: string): string {
  return text.replace(post, '').trim();
}

const post =
  /(?:^|\s)(?:(?:Staff|Senior|Chief|Special|Political|Foreign) )*(?:Writers?|Reporters?|Correspondents?|Editors?|Columnist|Staff)$/u;

/** A line that is only a person's name, right below the date of a page that has no other byline. */
function ofName(pieces: readonly Piece[], body: number): Finding[] {
  for (const { start, end, text, gap } of pieces.slice(1, Math.max(1, body))) {
    if (gap > 0 || text.length > 40 || !plainName().test(text) || countWords(text) > 3) continue;
    if (!/^\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}\p{Ll}/u.test(text) || looksLikeOutlet(text)) continue;
    return [{ kind: 'byline', start, end, facts: [{ field: 'byline', value: text, start, end }] }];
  }
  return [];
}

function ofSentence(piece: Piece, locale: string): Finding[] {
  if (piece.text.length > 3000 || !reports.test(piece.text.slice(-120))) return [];
  const last = sentenceSpans(piece.text, { start: 0, end: piece.text.length }, locale).at(-1);
  if (!last) return [];
  const found = reporter().exec(piece.text.slice(last.start, last.end));
  const outlet = found?.[1];
  const author = found?.[2];
  if (!found || outlet === undefined || author === undefined) return [];
  const start = piece.start + last.start;
  const outletAt = start + found[0].indexOf(outlet);
  const at = start + found[0].indexOf(author, outlet.length);
  return [
    {
      kind: 'byline',
      start,
      end: piece.start + last.end,
      facts: [
        { field: 'byline', value: author, start: at, end: at + author.length },
        { field: 'publisher', value: outletName(outlet), start: outletAt, end: outletAt + outlet.length },
      ],
    },
  ];
}
