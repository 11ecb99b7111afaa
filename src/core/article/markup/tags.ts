// What elements and their attributes say about the text in them.
import type { Token } from 'parse5';

function set(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

/** Elements that part no text. */
export const inline = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark math noscript o:p q rp rt ruby s samp script small span strike strong style sub sup svg template time tt u var wbr',
);
/** Elements without content. */
export const empty = set('area base br col embed hr img input link meta param source track wbr');
/** Elements whose content nobody reads as text of the page, or that its writer took back. */
export const silent = set(
  'applet audio canvas del head iframe math noembed noframes noscript object rp rt s script select strike style svg template textarea video',
);
/** Elements whose content is a site's and not a story's, as far as their names tell. */
const siteParts = set(
  'nav aside footer form button dialog menu amp-sidebar amp-ad amp-consent amp-user-notification',
);
const roles = set('navigation banner contentinfo complementary search dialog alert menu menubar toolbar');

export type Hint = 'byline' | 'date';
export type RegionKind = 'furniture' | 'comment' | 'header' | 'quote' | 'caption' | 'table';

const siteWord =
  /^(?:(?:site|main|page|global|top|post|entry|article)[-_])?(?:nav(?:bar|igation)?|menu|breadcrumbs?|shar(?:e|ing)(?:bar|tools)?(?:[-_].*)?|social(?:[-_].*)?|related(?:[-_].*)?|newsletter(?:[-_].*)?|promo(?:[-_].*)?|ads?|advert(?:s|isement)?|cookies?(?:[-_].*)?|consent(?:[-_].*)?|subscri(?:be|ption)(?:[-_].*)?|recommend(?:ed|ations)(?:[-_].*)?|trending|most[-_](?:read|popular)|sidebar|toolbar|tags?|tag[-_]list|skip[-_](?:link|to[-_].*)|sr[-_]only|visually[-_]hidden|screen[-_]reader[-_]text)$/;
const commentWord =
  /^(?:(?:reader|user)[-_])?comments?(?:[-_](?:list|area|section|thread))?$|^disqus_thread$/;
const bylineWord = /^(?:.*[-_])?(?:byline|authors?|contributors?)(?:[-_]names?)?$/;
const dateWord = /^(?:.*[-_])?(?:date|dateline|datetime|timestamp|published|pubdate|date[-_]published)$/;

export function attribute({ attrs }: Token.TagToken, name: string): string | null {
  return attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** The words of an element's class and id. */
function wordsOf(token: Token.TagToken): readonly string[] {
  return `${attribute(token, 'class') ?? ''} ${attribute(token, 'id') ?? ''}`
    .toLowerCase()
    .split(/\s+/)
    .slice(0, 20)
    .filter((word) => word !== '' && word.length <= 60);
}

/** Whether an element is never shown. */
export function isHidden(token: Token.TagToken): boolean {
  const style = attribute(token, 'style');
  return (
    attribute(token, 'hidden') !== null ||
    attribute(token, 'aria-hidden') === 'true' ||
    (style !== null && /display\s*:\s*none/i.test(style))
  );
}

/** Whether a table says that it only lays out what is in it. */
export function isLayout(token: Token.TagToken): boolean {
  return /^(?:presentation|none)$/.test(attribute(token, 'role') ?? '');
}

/** What the text inside an element is, unless it turns out to be the story itself; null when the element does not tell. */
export function regionOf(token: Token.TagToken): RegionKind | null {
  const { tagName } = token;
  if (tagName === 'blockquote') return 'quote';
  if (tagName === 'figcaption') return 'caption';
  if (tagName === 'header') return 'header';
  if (tagName === 'table') return isLayout(token) ? null : 'table';
  if (/^(?:html|body|main|article|h[1-6])$/.test(tagName)) return null;
  if (siteParts.has(tagName) || roles.has(attribute(token, 'role') ?? '')) return 'furniture';
  const words = wordsOf(token);
  if (words.some((word) => commentWord.test(word))) return 'comment';
  return words.some((word) => siteWord.test(word)) ? 'furniture' : null;
}

/** Whether the text inside an element is who wrote the page, or when. */
export function hintOf(token: Token.TagToken): Hint | null {
  const { tagName } = token;
  if (/^(?:html|body|main|article|section|header|h[1-6])$/.test(tagName)) return null;
  const property = attribute(token, 'itemprop') ?? '';
  if (tagName === 'address' || attribute(token, 'rel') === 'author' || property === 'author') return 'byline';
  if (tagName === 'time' || property === 'datePublished') return 'date';
  const words = wordsOf(token);
  if (words.some((word) => bylineWord.test(word))) return 'byline';
  return words.some((word) => dateWord.test(word)) ? 'date' : null;
}
