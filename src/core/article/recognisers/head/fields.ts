import { append } from '../../../append';
import { outletName, outletOfUrl } from '../../outlets';
import type { ArticleMetadata, BlockKind } from '../../article';
import type { Fact, Finding, Page, Piece } from '../../page';
import { publishedFacts } from '../../dates/publishedDay';

interface Field {
  readonly kind: BlockKind;
  readonly tells: keyof ArticleMetadata | null;
}

const fields: Readonly<Record<string, Field>> = {
  title: { kind: 'headline', tells: 'title' },
  headline: { kind: 'headline', tells: 'title' },
  subject: { kind: 'headline', tells: 'title' },
  betreff: { kind: 'headline', tells: 'title' },
  author: { kind: 'byline', tells: 'byline' },
  byline: { kind: 'byline', tells: 'byline' },
  date: { kind: 'date', tells: 'published' },
  published: { kind: 'date', tells: 'published' },
  sent: { kind: 'date', tells: 'published' },
  datum: { kind: 'date', tells: 'published' },
  dateline: { kind: 'dateline', tells: 'dateline' },
  source: { kind: 'furniture', tells: 'publisher' },
  publication: { kind: 'furniture', tells: 'publisher' },
  publisher: { kind: 'furniture', tells: 'publisher' },
  newspaper: { kind: 'furniture', tells: 'publisher' },
  outlet: { kind: 'furniture', tells: 'publisher' },
  url: { kind: 'furniture', tells: 'url' },
  link: { kind: 'furniture', tells: 'url' },
  from: { kind: 'furniture', tells: null },
  to: { kind: 'furniture', tells: null },
  cc: { kind: 'furniture', tells: null },
  'reply-to': { kind: 'furniture', tells: null },
  tags: { kind: 'furniture', tells: null },
  section: { kind: 'furniture', tells: null },
  language: { kind: 'furniture', tells: null },
  description: { kind: 'furniture', tells: null },
};
const field = /^([\p{L}-]{2,12}):[ \t]*(\S.*)$/u;

/** The fields at the top of a mail or a catalogue's record ("Subject: …"), or between the `---` lines of Markdown. */
export function* headerFields({ text, pieces, locale }: Page): Generator<undefined, readonly Finding[]> {
  const front = /^---(?:\r\n?|\n)([\s\S]{1,4000}?)(?:\r\n?|\n)---[ \t]*(?:[\r\n]|$)/.exec(text);
  if (front) {
    const facts: Fact[] = [];
    for (const { 0: line, index } of front[0].matchAll(/[^\r\n]+/g))
      append(facts, factsOf(line, index, locale, yamlQuotes));
    return [{ kind: 'furniture', start: 0, end: front[0].trimEnd().length, facts }];
  }
  const lines: Finding[] = [];
  for (const piece of pieces.slice(0, 16)) {
    const found = fieldOf(piece);
    if (!found) break;
    lines.push({
      kind: found.kind,
      start: piece.start,
      end: piece.end,
      facts: factsOf(piece.text, piece.start, locale),
    });
  }
  return lines.length >= 2 ? lines : [];
}

function fieldOf({ text }: Piece): Field | null {
  return fields[field.exec(text)?.[1]?.toLowerCase() ?? ''] ?? null;
}

/** Around the whole value of a field of YAML; in other heads they are part of it. */
const yamlQuotes = /^(["'])(.*)\1$/;

function factsOf(line: string, start: number, locale: string, quotes?: RegExp): Fact[] {
  const found = field.exec(line);
  const value = found?.[2]?.trim() ?? '';
  const written = quotes?.exec(value)?.[2] ?? value;
  const tells = fields[found?.[1]?.toLowerCase() ?? '']?.tells ?? null;
  if (tells === null || written === '') return [];
  const at = start + line.lastIndexOf(written);
  const place = { start: at, end: at + written.length };
  if (tells === 'published') return publishedFacts(written, locale, null, place);
  if (tells === 'url' || (tells === 'publisher' && /^https?:/.test(written))) {
    const publisher = outletOfUrl(written);
    return [
      { field: 'url', value: written, ...place },
      ...(publisher === null ? [] : [{ field: 'publisher' as const, value: publisher, ...place }]),
    ];
  }
  return [{ field: tells, value: tells === 'publisher' ? outletName(written) : written, ...place }];
}
