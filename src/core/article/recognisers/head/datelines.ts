import { append } from '../../../append';
import { onDemand } from '../../../onDemand';
import { isDateLine } from '../../dates/dateLine';
import { knownOutlet, looksLikeOutlet, outletName } from '../../outlets';
import { type Fact, type Finding, type Page, type Piece, type Recogniser, inEachPiece } from '../../page';
import { isProse } from '../../prose';
import { publishedFacts } from '../../dates/publishedDay';

const capitals = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:[ /-]\p{Lu}[\p{Lu}.'’-]+){0,3}`;
const named = String.raw`\p{Lu}[\p{L}.'’-]+(?:[ /-]\p{Lu}[\p{L}.'’-]+){0,2}`;
const partOfDay = ' (?:[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight)';
const weekday = `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:${partOfDay})?`;
const region = String.raw`(?:, (?!${weekday}\b)${named})?`;
/** Of a date, which has letters of these languages alone: those of Unicode take long to make so often. */
const word = String.raw`[A-Za-zÀ-ÖØ-öø-ſ]{3,10}\.?`;
const day = String.raw`(?:(?:${word},? )?(?:${word} \d{1,2}(?:,? \d{4})?|\d{1,2}(?:\.|er)? (?:de )?${word}(?: (?:de )?\d{4})?)|${weekday})`;
const date = String.raw`(?:[,.] ?(?<DAY>${day}))?`;
const tag = String.raw`\((?<TAG>[\p{L}\p{N}][\p{L}\p{N}.&/ -]{1,30})\)`;
const dash = String.raw`\.?(?:[-–—_]{1,3}|--)`;
const group = (pattern: string, name: string) =>
  pattern.replace('<DAY>', `<day${name}>`).replace('<TAG>', `<tag${name}>`);

/** Before the first words of the story: a place in capitals, or any place with the agency; or the agency alone, with or without the day. */
const before = onDemand(
  () =>
    new RegExp(
      String.raw`^(?:(?<place1>${capitals})(?<region1>${region})${group(date, '1')}(?: ${group(tag, '1')})?(?:\s*${dash}\s+|\.?\s*(?:[–—]|--)(?=\S)|\s*/[\p{L} ]{2,20}/\s*${dash}\s+|(?<=\)): (?=\p{Lu}))|(?<place2>${named})(?<region2>${region})${group(date, '2')} ${group(tag, '2')}(?<mark>\s*(?:${dash}|:)?)\s*|(?:(?<day3>${day}) )?${group(tag, '3')}\s*${dash}\s+|(?<place4>${named})(?<region4>${region}), (?<day4>${day})\s*${dash}\s+)(?=\S)`,
      'u',
    ),
);
/** Each begins with a place in capitals, or has an agency in parentheses so near. */
const capitalsFirst = /^\p{Lu}[\p{Lu}.'’]/u;
const nearest = 60;
/** Any place may stand before a whole date, as above the news of a firm: "Lendorf, 20 November 2026 –". */
const yearAndDash = /^[^.!?]{8,60} (?:1[6-9]|20)\d\d\s?[-–—]/u;
/** That, wherever it stands: nearly no paragraph begins with one, and this finds out sooner. */
const anyYearAndDash = / (?:1[6-9]|20)\d\d\s?[-–—]/;
/** The whole day that the news of a firm has, as above. */
const wholeDay = String.raw`(?:${word},? )?(?:${word} \d{1,2},? \d{4}|\d{1,2}\.? ${word} \d{4})`;
const regions = `(?:, ${named}){0,2}`;
const parting = String.raw`\s*(?:[-–—]{1,2}|\|)\s*`;
/** "VIK, Norway – November 21, 2026 –", "VIK (November 21, 2026) –", "November 21, 2026 – VIK –", "VIK--(BUSINESS WIRE)--". */
const ofFirm = onDemand(
  () =>
    new RegExp(
      String.raw`^(?:(?<place>${capitals}|${named})(?<region>${regions})(?:${parting}(?<day>${wholeDay})(?:${parting}|:\s)|\s?\((?<day2>${wholeDay})\)${parting}|--\((?<tag>\p{Lu}[\p{Lu} ]{3,20})\)--\s*)|(?<day3>${wholeDay})\s[-–—]{1,2}\s(?<place2>${capitals})(?<region2>${regions})${parting})(?=\S)`,
      'u',
    ),
);
/** What such a line has, wherever it stands; this finds out sooner. */
const mayBeOfFirm = / (?:1[6-9]|20)\d\d\)?\s?[-–—|:]|--\(/;
/** On a line of its own, with the agency or the day, or both. */
const alone = onDemand(
  () =>
    new RegExp(
      String.raw`^(?<place>${named})(?<region>${region})${group(date, '1')}(?: ${group(tag, '1')})?(?:\s*${dash})?\.?(?:(?:(?<=[-–—_])|,)\s*(?<rest>[^()]{4,60}))?$`,
      'u',
    ),
);
/** What a member of a parliament stands for is no agency: "Sen. Ann Lee (D-Maine)". */
const party = /^\p{Lu}{1,4}-|^(?:D|R|I)$/u;
const noPlace =
  /^(?:V[Oo][Ll]|N[Oo]|In|On|At|By|From|Since|Until|After|Before|Rep|Reps|Sen|Sens|Gov|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Rev|Hon)\b\.?/;

/** Where the story was written, before its first words or on a line of its own: "BAGHDAD, Iraq (AP) —" */
export const datelines: Recogniser = (page) => {
  let prose = 0;
  return inEachPiece(page, (piece) => {
    const tells = isProse(piece.text);
    const above = prose;
    if (tells) prose += 1;
    if (!piece.atLineStart) return [];
    return tells ? beforeStory(piece, page, above) : onItsLine(piece, page);
  });
};

/** A place without an agency opens the story; further down, several words in capitals and a dash are something else. */
const mostAbove = 2;

const atPartOfDay = new RegExp(`${partOfDay}$`);

/** Whether the second character may be one of a place in capitals. */
function mayBeCapitals(text: string): boolean {
  const unit = text.charCodeAt(1);
  return !((unit >= 0x61 && unit <= 0x7a) || unit === 0x20) && capitalsFirst.test(text.slice(0, 4));
}

function beforeStory(piece: Piece, page: Page, above: number): Finding[] {
  const opening = piece.text.slice(0, 160);
  const ofNews = mayBeOfFirm.test(opening.slice(0, 80)) ? aboveNewsOfFirm(opening, piece.start, page) : [];
  if (ofNews.length > 0) return ofNews;
  const found = aboveNews(opening, piece, page, above);
  const isGerman = page.locale.split('-', 1)[0] === 'de';
  return found.length === 0 && isGerman && above === 0 ? inGermanPaper(piece, page.locale) : found;
}

/** As German papers print it: "LENDORF. Die Fähre …". */
const ofGermanPaper = /^(\p{Lu}[\p{Lu}ß-]{3,}(?:[ /-]\p{Lu}[\p{Lu}ß-]+){0,2})\. (?=["„»]?\p{Lu}\p{Ll})/u;

function inGermanPaper({ start, text }: Piece, locale: string): Finding[] {
  const place = ofGermanPaper.exec(text.slice(0, 60))?.[1];
  if (place === undefined || isDateLine(place) || looksLikeOutlet(place)) return [];
  const end = start + place.length;
  const facts = factsOf(place, start, { place, agency: undefined, when: undefined }, locale);
  return [{ kind: 'dateline', start, end: end + 1, facts }];
}

function aboveNewsOfFirm(opening: string, start: number, { locale }: Page): Finding[] {
  const found = ofFirm().exec(opening);
  const parts = found?.groups;
  if (!found || !parts) return [];
  const place = `${parts['place'] ?? parts['place2'] ?? ''}${parts['region'] ?? parts['region2'] ?? ''}`;
  const when = parts['day'] ?? parts['day2'] ?? parts['day3'];
  if (noPlace.test(place) || isDateLine(place) || looksLikeOutlet(place)) return [];
  if (when !== undefined && !isDateLine(when)) return [];
  const [line] = found;
  const facts = factsOf(line, start, { place, agency: parts['tag'], when }, locale);
  return [{ kind: 'dateline', start, end: start + line.trimEnd().length, facts }];
}

function aboveNews(opening: string, { start, text }: Piece, { locale }: Page, above: number): Finding[] {
  const bracket = opening.indexOf('(');
  const isWorthReading =
    mayBeCapitals(text) ||
    (bracket >= 0 && bracket <= nearest) ||
    (anyYearAndDash.test(opening) && yearAndDash.test(opening));
  const found = isWorthReading ? before().exec(opening) : null;
  const parts = found?.groups;
  if (!found || !parts) return [];
  const place = `${parts['place1'] ?? parts['place2'] ?? parts['place4'] ?? ''}${parts['region1'] ?? parts['region2'] ?? parts['region4'] ?? ''}`;
  const agency = parts['tag1'] ?? parts['tag2'] ?? parts['tag3'];
  if (agency === undefined ? above >= mostAbove && place.split(/[\s,]+/).length > 2 : party.test(agency))
    return [];
  if (
    parts['place1'] === undefined &&
    parts['place4'] === undefined &&
    parts['day3'] === undefined &&
    !isAgency(agency ?? '', parts['mark']?.trim() !== '')
  )
    return [];
  if (noPlace.test(place)) return [];
  const when = parts['day1'] ?? parts['day2'] ?? parts['day3'] ?? parts['day4'];
  if (when !== undefined && !isDateLine(when.replace(atPartOfDay, ''))) return [];
  const facts = factsOf(found[0], start, { place, agency, when }, locale);
  // "Saturday, 21 November 2026 –"
  if (isDateLine(place)) {
    const days = facts.filter(({ field }) => field === 'published');
    return when === undefined
      ? []
      : [{ kind: 'date', start, end: start + found[0].trimEnd().length, facts: days }];
  }
  return [{ kind: 'dateline', start, end: start + found[0].trimEnd().length, facts }];
}

function onItsLine({ start, end, text }: Piece, { story, locale }: Page): Finding[] {
  const isBelow = story !== null && start > story.start && !/^[\p{Lu}.’' -]+, [^,]+\.?$/u.test(text);
  if (text.length > 120 || isBelow || !/\d|\)/.test(text)) return [];
  const found = alone().exec(text);
  const parts = found?.groups;
  if (!found || !parts) return [];
  const place = `${parts['place'] ?? ''}${parts['region'] ?? ''}`;
  const { tag1: agency, day1: when, rest } = parts;
  if ((rest !== undefined && !isDateLine(rest)) || (when !== undefined && !isDateLine(when))) return [];
  if (agency === undefined ? when === undefined && rest === undefined : !isAgency(agency, false)) return [];
  if (isDateLine(place) || noPlace.test(place)) return [];
  // "The Carrow Herald - 3 March 2025", "Jane Doe, Carrow Herald, 3 March 2025"
  if ([parts['place'] ?? '', parts['region']?.slice(2) ?? ''].some(looksLikeOutlet)) return [];
  const to = rest === undefined ? end : end - rest.length;
  const facts = factsOf(text, start, { place, agency, when }, locale);
  const line = {
    kind: 'dateline' as const,
    start,
    end: to - (text.slice(0, to - start).length - text.slice(0, to - start).trimEnd().length),
    facts,
  };
  if (rest === undefined) return [line];
  const date = { start: to, end };
  return [line, { kind: 'date', ...date, facts: publishedFacts(rest, locale, null, date) }];
}

function isAgency(name: string, marked: boolean): boolean {
  return (
    knownOutlet(name.split('/', 1)[0] ?? '') !== null || (marked && /^\p{Lu}[\p{Lu}\d/]{1,9}$/u.test(name))
  );
}

function factsOf(
  text: string,
  start: number,
  told: { readonly place: string; readonly agency: string | undefined; readonly when: string | undefined },
  locale: string,
): Fact[] {
  const { place, agency, when } = told;
  const facts: Fact[] = [];
  const from = start + text.indexOf(place);
  if (place !== '') facts.push({ field: 'dateline', value: place, start: from, end: from + place.length });
  if (agency !== undefined) {
    const at = start + text.lastIndexOf(`(${agency})`) + 1;
    const [first = agency] = agency.split('/', 1);
    const name = knownOutlet(first) === null ? agency : first;
    facts.push({ field: 'publisher', value: outletName(name), start: at, end: at + name.length });
  }
  if (when !== undefined) {
    const at = start + text.indexOf(when);
    append(facts, publishedFacts(when, locale, null, { start: at, end: at + when.length }));
  }
  return facts;
}
