import { append } from '../../../append';
import { eachInSteps } from '../../../steps';
import type { ArticleMetadata, BlockKind } from '../../article';
import { publishedFacts } from '../../dates/publishedDay';
import { looksLikeOutlet, outletName } from '../../outlets';
import { type Fact, type Finding, type Page, type Piece, piecesInStep } from '../../page';
import { isProse } from '../../prose';

/** What a field tells: a fact, something about the record alone, or what its label stands before. */
type Tells = keyof ArticleMetadata | 'record' | 'caption' | 'text';

interface FieldLine {
  readonly label: string;
  readonly tells: Tells;
  /** Offsets into the page's text. */
  readonly start: number;
  readonly valueAt: number;
  readonly end: number;
}

/** How the databases of one make write their fields, with a mark by which they are known. */
interface Dialect {
  readonly line: RegExp;
  readonly fields: ReadonlyMap<string, Tells>;
  /** Labels that no other text has. */
  readonly marks: ReadonlySet<string>;
}

function fieldsOf(labels: Partial<Readonly<Record<Tells, string>>>): ReadonlyMap<string, Tells> {
  return new Map(
    Object.entries(labels).flatMap(([tells, names]) =>
      names.split('|').map((name) => [name, tells as Tells] as const),
    ),
  );
}

const dialects: readonly Dialect[] = [
  // Nexis, ProQuest, Gale, NewsBank: "LENGTH: 214 words", "Publication info: The Courier; Vik [Vik] 21 Nov 2026: A.14."
  {
    line: /^(\p{L}[\p{L} /-]{2,30}):[ \t]*/u,
    fields: fieldsOf({
      title: 'headline|title|document title',
      byline: 'byline|author|authors',
      dateline: 'dateline',
      publisher: 'publication info|publication title|source|from',
      published: 'publication date|date',
      url: 'document url|url',
      record:
        'section|length|language|publication-type|publication type|subject|industry|geographic|load-date|journal-code|organization|company|person|people|ticker|state|city|country|pages|first page|publication year|publication month|place of publication|country of publication|publication subject|publisher|issn|e-issn|source type|language of publication|document type|document feature|document id|proquest document id|copyright|last updated|database|location|links|abstract|company / organization|business indexing term|identifier / keyword|volume|issue|number of pages|start page|classification|credit|accession number|gale document number|record number|page|edition',
      caption: 'graphic',
      text: 'full text|article text|body|highlight',
    }),
    marks: new Set([
      'load-date',
      'publication-type',
      'proquest document id',
      'publication info',
      'source type',
      'document url',
      'accession number',
      'gale document number',
      'record number',
    ]),
  },
  // Factiva: "HD   Crane falls on freighter"
  {
    line: /^(\p{Lu}{2,3})(?:[ \t]{2,}|[ \t]*$)/u,
    fields: fieldsOf({
      title: 'hd',
      byline: 'by',
      publisher: 'sn',
      published: 'pd',
      record: 'se|clm|wc|et|sc|ed|pg|vol|la|cy|cr|co|in|ns|re|ipd|ipc|pub|an|art|rf|ct|de',
      text: 'lp|td',
    }),
    marks: new Set(['hd', 'wc', 'sn', 'lp', 'td', 'an']),
  },
];
const leastFields = 3;

/** Lines without a label: the number of a document, its end, heads of parts. */
const unlabelled =
  /^(?:openurl article bookmark .*|source citation(?: \([^()]{3,24}\))?|\d+ of \d+ documents?|document \d+ of \d+|end of document|body|classification|graphic|[\d,]+ words)$/i;
const citation = /^source citation\b.{0,30}$/i;
/** Below the article in records whose other fields have no labels. */
const accession = /^Document [A-Z]{2,}[\da-zA-Z]{12,}$/;
const sourceCode = /^[A-Z\d]{3,8}$/;
const copyright = /^(?:\(c\)|©|copyright\b)/i;
const kinds: Partial<Readonly<Record<Tells, BlockKind>>> = {
  title: 'headline',
  byline: 'byline',
  published: 'date',
  dateline: 'dateline',
};

/** The fields that a database of newspapers puts above and below an article that is taken from it. */
export function* records(page: Page): Generator<undefined, readonly Finding[]> {
  if (!page.cues.has('record', { start: 0, end: page.text.length })) return [];
  const lines: FieldLine[] = [];
  const others = new Set<Piece>();
  let isRecord = false;
  yield* eachInSteps(page.pieces, piecesInStep, (piece, index) => {
    const above = page.pieces[index - 1];
    const fields = piece.atLineStart ? fieldLines(piece) : [];
    append(lines, fields);
    if (fields.length > 0) return;
    const open = lines.at(-1);
    if (open && goesOn(piece, above, open)) {
      lines[lines.length - 1] = { ...open, end: piece.end };
      return;
    }
    // "Source Citation (MLA)", and below it how the article is cited.
    if (above && citation.test(above.text)) others.add(piece);
    if (piece.text.length > longest) return;
    if (unlabelled.test(piece.text)) others.add(piece);
    if (!accession.test(piece.text)) return;
    if (!isRecord) for (const line of codedHead(page.pieces)) others.add(line);
    isRecord = true;
    if (above && isLine(above)) others.add(above);
    others.add(piece);
  });
  for (const { marks } of dialects)
    isRecord ||= lines.length >= leastFields && lines.some(({ label }) => marks.has(label));
  if (!isRecord) return [];
  const head = paperAndPlace(page.pieces[0]);
  const around = Array.from(others, ({ start, end }) => ({ kind: 'furniture' as const, start, end }));
  return [...head, ...lines.flatMap((line) => findingsOf(line, page)), ...around].toSorted(
    (a, b) => a.start - b.start,
  );
}

/** "Skell Herald (Vik, Norhaven)" as the first line. */
function paperAndPlace(piece: Piece | undefined): readonly Finding[] {
  const name = /^([^()]{4,60}) \([^()]{2,60}\)$/u.exec(piece?.text ?? '')?.[1] ?? '';
  if (!piece || !looksLikeOutlet(name)) return [];
  const { start, end } = piece;
  return [
    {
      kind: 'furniture',
      start,
      end,
      facts: [{ field: 'publisher', value: outletName(name), start, end: start + name.length }],
    },
  ];
}

/** Above the text of a record without labels: the code of the source, its edition, page and language. */
function codedHead(pieces: readonly Piece[]): readonly Piece[] {
  const to = pieces.findIndex(({ text }) => copyright.test(text));
  const head = pieces.slice(0, Math.max(0, to));
  const from = head.findIndex(({ text }) => sourceCode.test(text));
  return from < 0 ? [] : head.slice(from).filter(isLine);
}

function isLine({ text }: Piece): boolean {
  return text.length <= longest && !isProse(text);
}

/** In UTF-16 units. */
const longest = 200;

/** The fields of a piece: each goes on to the next. */
function fieldLines({ start, text }: Piece): readonly FieldLine[] {
  for (const { line, fields } of dialects) {
    const found: FieldLine[] = [];
    for (const { 0: whole, index } of text.matchAll(/[^\r\n]+/g)) {
      const indent = whole.length - whole.trimStart().length;
      const [opening, name = ''] = line.exec(whole.slice(indent)) ?? [];
      const label = name.toLowerCase();
      const tells = fields.get(label);
      if (opening === undefined || tells === undefined) {
        if (found.length === 0) break;
        continue;
      }
      const at = start + index + indent;
      found.push({ label, tells, start: at, valueAt: at + opening.length, end: start + text.length });
    }
    if (found.length === 0) continue;
    return found.map((field, at) => ({
      ...field,
      end: endOf(text, start, found[at + 1]?.start ?? field.end),
    }));
  }
  return [];
}

/** Whether an indented line belongs to the field of the line above. */
function goesOn({ gap, indent }: Piece, above: Piece | undefined, field: FieldLine): boolean {
  return gap === 0 && indent > 1 && above?.end === field.end;
}

function endOf(text: string, start: number, end: number): number {
  return start + text.slice(0, end - start).trimEnd().length;
}

function findingsOf({ tells, start, valueAt, end }: FieldLine, { text, locale, day }: Page): Finding[] {
  const label: Finding = {
    kind: 'furniture',
    start,
    end: start + text.slice(start, valueAt).trimEnd().length,
  };
  if (tells === 'text' || valueAt >= end) return [label];
  if (tells === 'caption') return [label, { kind: 'caption', start: valueAt, end }];
  const value = text.slice(valueAt, end);
  return [
    {
      kind: kinds[tells] ?? 'furniture',
      start,
      end,
      ...(tells !== 'record' && { facts: factsOf(tells, value, valueAt, { locale, day }) }),
    },
  ];
}

function factsOf(
  field: keyof ArticleMetadata,
  value: string,
  at: number,
  { locale, day }: Pick<Page, 'locale' | 'day'>,
): readonly Fact[] {
  const place = { start: at, end: at + value.length };
  switch (field) {
    case 'published':
      return publishedFacts(value, locale, day, place);
    case 'publisher': {
      const name = /^[^;[(]+/.exec(value)?.[0].trim() ?? '';
      const publisher = { field, value: outletName(name), start: at, end: at + name.length };
      return [...(name === '' ? [] : [publisher]), ...publishedFacts(value, locale, day, place)];
    }
    case 'byline':
      return [{ field, value: authors(value), ...place }];
    case 'dateline':
      return [{ field, value: value.replace(dayBehind, ''), ...place }];
    case 'title':
    case 'url':
      return [{ field, value: value.replace(/\s+/g, ' '), ...place }];
  }
}

/** "VIK, Nov. 20" */
const dayBehind = /,? \p{Lu}\p{L}{2,8}\.? \d{1,2}$/u;

/** "Pell, Nora; Aske, Tom" and "By NORA PELL" as who they are. */
function authors(value: string): string {
  return value
    .replace(/^by\s+/i, '')
    .split(/\s*;\s*/)
    .map((one) => one.replace(/^([^,]+), (\p{Lu}[\p{L}.'’ -]*)$/u, '$2 $1').trim())
    .filter((one) => one !== '')
    .join(' and ');
}
