// What the pages of all reports are made of.
import { formatDay } from '../../article/heading';
import type { Edition } from '../edition';
import { messages, type Say } from '../messages';
import { style } from './style';
import { element, type HtmlContent, htmlDocument, type HtmlElement } from './tree';

interface Page {
  /** Of the window. */
  readonly title: string;
  readonly heading: string;
  readonly main: HtmlContent;
}

/** A file of HTML that needs no script and no network. */
export function reportPage(
  { title, heading, main }: Page,
  { say, language, made }: Edition,
): Generator<string> {
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'generator', content: 'Parallax' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
    element('title', {}, title.replace(/\s+/gu, ' ').trim()),
    element('style', {}, style),
  );
  const header = element(
    'header',
    {},
    element('h1', { dir: 'auto' }, heading),
    element('p', { class: 'made' }, madeAt(made, language, say)),
  );
  const body = element('body', {}, header, element('main', {}, main));
  return htmlDocument(element('html', { lang: language }, head, body));
}

function madeAt(made: string, language: string, say: Say): HtmlContent[] {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' });
  const [before = '', after = ''] = say(messages.madeOn, '\0').split('\0');
  return [before, element('time', { datetime: made }, format.format(new Date(made))), after];
}

export type Level = 2 | 3 | 4;

export function section(title: string, ...content: readonly HtmlContent[]): HtmlElement {
  return sectionAt(2, title, content);
}

export function sectionAt(level: Level, title: string, content: HtmlContent): HtmlElement {
  return element('section', {}, element(`h${level}`, { dir: 'auto' }, title), content);
}

export function table(name: string, heads: readonly HtmlElement[], rows: HtmlContent): HtmlElement {
  const header = element('thead', {}, element('tr', {}, heads));
  return element('table', { class: name }, header, element('tbody', {}, rows));
}

export function column(...content: readonly HtmlContent[]): HtmlElement {
  return element('th', { scope: 'col' }, content);
}

/** When something was published. */
export function day(published: string | null, say: Say): HtmlContent {
  if (published === null) return say(messages.noDate);
  return element('time', { datetime: published }, formatDay(published));
}
