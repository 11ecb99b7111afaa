// A comparison as one file of HTML that needs no script and no network.
import { formatDay } from '../../article/heading';
import type { Counts } from '../../alignment/sharedSentences';
import type { ComparisonReport, ReportedArticle, ReportedSentence } from '../comparisonReport';
import { classMessages, kindMessages, messages, type Say } from '../messages';
import { element, type HtmlContent, htmlDocument, type HtmlElement } from './tree';
import { style } from './style';

/** In which language the report speaks (BCP 47) and when it was made (ISO, in UTC). */
interface Edition {
  readonly say: Say;
  readonly language: string;
  readonly made: string;
}

export function comparisonHtml(report: ComparisonReport, { say, language, made }: Edition): string {
  const title = `${say(messages.comparison)}: ${report.left.headline} / ${report.right.headline}`;
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
    element('title', {}, oneLine(title)),
    element('style', {}, style),
  );
  const body = element(
    'body',
    {},
    element(
      'header',
      {},
      element('h1', {}, say(messages.comparison)),
      element('p', { class: 'made' }, madeAt(made, language, say)),
    ),
    element(
      'main',
      {},
      countsTable(report, say),
      valuesTable(report, say),
      legend(say),
      pairsTable(report, say),
      onlyIn(report.left, say),
      onlyIn(report.right, say),
    ),
  );
  return htmlDocument(element('html', { lang: language }, head, body));
}

function madeAt(made: string, language: string, say: Say): HtmlContent[] {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' });
  const [before = '', after = ''] = say(messages.madeOn, '\0').split('\0');
  return [before, element('time', { datetime: made }, format.format(new Date(made))), after];
}

function section(title: string, ...content: readonly HtmlContent[]): HtmlElement {
  return element('section', {}, element('h2', {}, title), content);
}

function table(name: string, heads: readonly HtmlElement[], rows: readonly HtmlElement[]): HtmlElement {
  const header = element('thead', {}, element('tr', {}, heads));
  return element('table', { class: name }, header, element('tbody', {}, rows));
}

function column(...content: readonly HtmlContent[]): HtmlElement {
  return element('th', { scope: 'col' }, content);
}

function countsTable({ left, right, counts }: ComparisonReport, say: Say): HtmlElement {
  const counted = (name: string, number: (counts: Counts) => number) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      element('td', {}, String(number(counts.left))),
      element('td', {}, String(number(counts.right))),
    );
  const heads = [element('td', {}), column(source(left, say)), column(source(right, say))];
  return section(
    say(messages.sources),
    table('counts', heads, [
      counted(say(messages.sentences), ({ total }) => total),
      counted(say(messages.same), ({ same }) => same),
      counted(say(messages.reworded), ({ reworded }) => reworded),
      counted(say(messages.partial), ({ partial }) => partial),
      counted(say(messages.onlyHere), ({ total, shared }) => total - shared),
    ]),
  );
}

/** Every value in which linked sentences differ. */
function valuesTable({ left, right }: ComparisonReport, say: Say): HtmlElement[] {
  const rows = left.sentences.flatMap(({ shared }) =>
    (shared?.differences ?? []).flatMap(({ class: what, text, instead }) =>
      what === 'other' || instead === null
        ? []
        : [
            element(
              'tr',
              {},
              element('th', { scope: 'row' }, say(classMessages[what])),
              element('td', { dir: 'auto' }, text),
              element('td', { dir: 'auto' }, instead),
            ),
          ],
    ),
  );
  if (rows.length === 0) return [];
  const heads = [element('td', {}), column(nameOf(left)), column(nameOf(right))];
  return [section(say(messages.valuesThatDiffer), table('values', heads, rows))];
}

function legend(say: Say): HtmlElement {
  const kinds = (['same', 'reworded', 'partial'] as const).flatMap((kind) => [
    element('dt', { class: `kind ${kind}` }, say(kindMessages[kind])),
    element('dd', {}, say(meanings[kind])),
  ]);
  return section(
    say(messages.howMarked),
    element(
      'dl',
      {},
      kinds,
      element('dt', {}, element('mark', { class: 'value' }, say(messages.value))),
      element('dd', {}, say(messages.valueMeaning)),
      element('dt', {}, element('mark', {}, say(messages.words))),
      element('dd', {}, say(messages.wordsMeaning)),
    ),
  );
}

const meanings = {
  same: messages.sameMeaning,
  reworded: messages.rewordedMeaning,
  partial: messages.partialMeaning,
} as const;

function pairsTable({ left, right }: ComparisonReport, say: Say): HtmlElement[] {
  const rows = left.sentences.flatMap((sentence) => {
    const { shared } = sentence;
    if (!shared) return [];
    const kind = say(kindMessages[shared.kind]);
    const partners = shared.partners.flatMap((partner) => right.sentences[partner] ?? []);
    return [
      element(
        'tr',
        {},
        element('td', { class: `kind ${shared.kind}` }, paragraph(sentence)),
        element('td', {}, partners.map(paragraph)),
        element('td', { class: 'relation' }, shared.moved ? say(messages.moved, kind) : kind),
      ),
    ];
  });
  if (rows.length === 0) return [];
  const heads = [column(nameOf(left)), column(nameOf(right)), column(say(messages.relation))];
  return [section(say(messages.inBoth), table('pairs', heads, rows))];
}

function onlyIn(article: ReportedArticle, say: Say): HtmlElement[] {
  const items = article.sentences.flatMap((sentence) =>
    sentence.shared ? [] : [element('li', { dir: 'auto' }, sentence.text)],
  );
  if (items.length === 0) return [];
  return [section(say(messages.onlyIn, nameOf(article)), element('ul', {}, items))];
}

function source({ publisher, headline, published, file }: ReportedArticle, say: Say): HtmlElement[] {
  const day =
    published === null
      ? say(messages.noDate)
      : element('time', { datetime: published }, formatDay(published));
  return [
    element('div', {}, publisher ?? say(messages.unknownOutlet)),
    element('div', { dir: 'auto' }, `“${headline}”`),
    element('div', { class: 'date' }, day),
    element('div', {}, element('code', {}, file)),
  ];
}

/** What an article is called in a heading. */
function nameOf({ publisher, file }: ReportedArticle): string {
  return publisher === null ? file : `${publisher} (${file})`;
}

function paragraph({ parts }: ReportedSentence): HtmlElement {
  const content = parts.map(({ text, class: what }) => {
    if (what === null) return text;
    return element('mark', what === 'other' ? {} : { class: 'value' }, text);
  });
  return element('p', { dir: 'auto' }, content);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
