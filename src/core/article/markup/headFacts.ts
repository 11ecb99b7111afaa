// What a page of HTML says to machines: its head, and JSON-LD.
import { append } from '../../append';
import type { ArticleMetadata } from '../article';
import { outletName, outletOfUrl } from '../outlets';
import type { Fact } from '../page';
import { dayIn } from '../dates/publishedDay';
import type { Span } from '../../text/span';
import type { HeadElement, HtmlParts } from './htmlParts';
import { withoutReferences } from './references';
import { attribute } from './tags';

type Field = keyof ArticleMetadata;

const properties: Readonly<Record<string, Field>> = {
  'og:title': 'title',
  'twitter:title': 'title',
  headline: 'title',
  'og:site_name': 'publisher',
  'application-name': 'publisher',
  publisher: 'publisher',
  'article:published_time': 'published',
  'article:published': 'published',
  datepublished: 'published',
  pubdate: 'published',
  date: 'published',
  'dc.date': 'published',
  'dc.date.issued': 'published',
  'parsely-pub-date': 'published',
  'sailthru.date': 'published',
  author: 'byline',
  'parsely-author': 'byline',
  'dc.creator': 'byline',
  'og:url': 'url',
};
/** JSON-LD with more text than this is not read. */
const longestData = 1 << 18;
const savedFrom = /^<!--\s*saved from url=\(\d+\)(https?:\/\/\S+)/i;

/** Facts of the head of a page, most trusted first. */
export function headFacts(text: string, { head, comments }: HtmlParts): readonly Fact[] {
  const data: Fact[] = [];
  const facts: Fact[] = [];
  const titles: Fact[] = [];
  for (const element of head) {
    const { tag, content } = element;
    if (tag.tagName === 'script') append(data, linkedData(text, element));
    else if (tag.tagName === 'meta') append(facts, metaFacts(element));
    else if (tag.tagName === 'link' && attribute(tag, 'rel') === 'canonical')
      append(facts, factsOf('url', attribute(tag, 'href') ?? '', placeOf(element, 'href')));
    else if (tag.tagName === 'title') {
      const says = withoutReferences(text.slice(content.start, Math.min(content.end, content.start + 1000)));
      append(titles, factsOf('title', says, { start: content.start, end: content.end }));
    }
  }
  for (const { start, end } of comments.slice(0, 8)) {
    const address = savedFrom.exec(text.slice(start, end))?.[1];
    if (address !== undefined) append(facts, factsOf('url', address, { start, end }));
  }
  return [...data, ...facts, ...titles];
}

/** The language that a page says it is in; null when it does not say. */
export function pageLanguage({ head }: HtmlParts): string | null {
  const html = head.find(({ tag }) => tag.tagName === 'html');
  const language = html ? attribute(html.tag, 'lang') : null;
  return language !== null && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language) ? language : null;
}

function metaFacts(element: HeadElement): readonly Fact[] {
  const { tag } = element;
  const name = attribute(tag, 'property') ?? attribute(tag, 'name') ?? attribute(tag, 'itemprop') ?? '';
  const field = properties[name.toLowerCase()];
  return field === undefined
    ? []
    : factsOf(field, attribute(tag, 'content') ?? '', placeOf(element, 'content'));
}

function placeOf({ tag, start, end }: HeadElement, name: string): Span {
  const place = tag.location?.attrs?.[name];
  return place ? { start: place.startOffset, end: place.endOffset } : { start, end };
}

function factsOf(field: Field, written: string, place: Span): readonly Fact[] {
  const value = written.replace(/\s+/g, ' ').trim();
  if (value === '' || value.length > 500) return [];
  switch (field) {
    case 'published': {
      const day = dayIn(value.slice(0, 40), 'en', null);
      return day === null ? [] : [{ field, value: day, ...place }];
    }
    case 'publisher':
      return [{ field, value: outletName(value), ...place }];
    case 'byline':
      return /^https?:/.test(value) ? [] : [{ field, value: value.replace(/^by /i, ''), ...place }];
    case 'url': {
      const publisher = outletOfUrl(value);
      if (publisher === null) return [];
      return [
        { field, value, ...place },
        { field: 'publisher', value: publisher, ...place },
      ];
    }
    default:
      return [{ field, value, ...place }];
  }
}

type Data = Readonly<Record<string, unknown>>;

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/** Of the first article that JSON-LD (schema.org) describes. */
function linkedData(text: string, { tag, content }: HeadElement): readonly Fact[] {
  if (!/ld\+json/i.test(attribute(tag, 'type') ?? '')) return [];
  const written = text.slice(content.start, content.end);
  if (written.length > longestData) return [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(written);
  } catch {
    return [];
  }
  const graph = listOf(parsed).flatMap((item) => (isData(item) ? [item, ...listOf(item['@graph'])] : []));
  const article = graph.find(
    (item): item is Data =>
      isData(item) &&
      listOf(item['@type']).some((type) => typeof type === 'string' && /(?:Article|Posting)$/.test(type)),
  );
  if (!article) return [];
  const facts = (field: Field, value: unknown): readonly Fact[] =>
    typeof value === 'string' ? factsOf(field, value, placeIn(written, value, content)) : [];
  const names = (value: unknown): readonly string[] =>
    listOf(value).flatMap((item) => {
      const name = isData(item) ? item['name'] : item;
      return typeof name === 'string' ? [name] : [];
    });
  return [
    ...facts('title', article['headline']),
    ...facts('published', article['datePublished']),
    ...facts('publisher', names(article['publisher'])[0]),
    ...facts('byline', names(article['author']).join(', ')),
    ...facts('url', article['url']),
  ];
}

/** Where a string of JSON stands, or all of the JSON when it is written in another way. */
function placeIn(written: string, value: string, { start, end }: Span): Span {
  const at = value === '' ? -1 : written.indexOf(value);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + value.length };
}
