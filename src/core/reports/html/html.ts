// A comparison as one file of HTML that needs no script and no network.
import type { Counts } from '../../alignment/sharedSentences';
import type { ComparisonReport, ReportedArticle, ReportedSentence } from '../comparisonReport';
import { alsoIn, relationMessage } from '../differenceMessages';
import type { Edition } from '../edition';
import { classMessages, kindMessages, messages, type Say } from '../messages';
import { differenceHead } from './differenceHead';
import { column, day, reportPage, section, table } from './page';
import { element, type HtmlElement } from './tree';
import { mapped } from '../pieces';

export function comparisonHtml(report: ComparisonReport, edition: Edition): Generator<string> {
  const { say } = edition;
  const heading = say(messages.comparison);
  const main = [
    countsTable(report, say),
    differencesTable(report, say),
    valuesTable(report, say),
    legend(say),
    pairsTable(report, say),
    onlyIn(report.left, say),
    onlyIn(report.right, say),
  ];
  const title = `${heading}: ${report.left.headline} / ${report.right.headline}`;
  return reportPage({ title, heading, main }, edition);
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

/** Where the two do not say the same of one particular, conflicts first. */
function differencesTable({ left, right, differences }: ComparisonReport, say: Say): HtmlElement[] {
  if (!differences) return [];
  const printed = (text: string, sentences: readonly number[]) => {
    const also = alsoIn(sentences, say);
    return element('td', { dir: 'auto' }, text, also === null ? [] : element('div', { class: 'how' }, also));
  };
  const rows = mapped(differences, (difference) =>
    element(
      'tr',
      {},
      differenceHead(difference, relationMessage(difference), say),
      printed(difference.left.text, difference.alsoLeft),
      printed(difference.right.text, difference.alsoRight),
    ),
  );
  const heads = [column(say(messages.what)), column(nameOf(left)), column(nameOf(right))];
  const found =
    differences.length === 0
      ? element('p', {}, say(messages.noDifferences))
      : table('differences', heads, rows);
  return [section(say(messages.whereSourcesDiffer), found)];
}

/** Every value in which linked sentences differ. */
function valuesTable({ left, right }: ComparisonReport, say: Say): HtmlElement[] {
  const valuesIn = ({ shared }: ReportedSentence) =>
    (shared?.differences ?? []).flatMap(({ class: what, text, instead }) =>
      what === 'other' || instead === null ? [] : [{ what, text, instead }],
    );
  if (left.sentences.every((sentence) => valuesIn(sentence).length === 0)) return [];
  const rows = mapped(left.sentences, (sentence) =>
    valuesIn(sentence).map(({ what, text, instead }) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, say(classMessages[what])),
        element('td', { dir: 'auto' }, text),
        element('td', { dir: 'auto' }, instead),
      ),
    ),
  );
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
  if (!left.sentences.some(({ shared }) => shared)) return [];
  const rows = mapped(left.sentences, (sentence) => {
    const { shared } = sentence;
    if (!shared) return [];
    const kind = say(kindMessages[shared.kind]);
    const partners = shared.partners.flatMap((partner) => right.sentences[partner] ?? []);
    return element(
      'tr',
      {},
      element('td', { class: `kind ${shared.kind}` }, paragraph(sentence)),
      element('td', {}, partners.map(paragraph)),
      element('td', { class: 'relation' }, shared.moved ? say(messages.moved, kind) : kind),
    );
  });
  const heads = [column(nameOf(left)), column(nameOf(right)), column(say(messages.relation))];
  return [section(say(messages.inBoth), table('pairs', heads, rows))];
}

function onlyIn(article: ReportedArticle, say: Say): HtmlElement[] {
  if (article.sentences.every(({ shared }) => shared)) return [];
  const items = mapped(article.sentences, ({ shared, text }) =>
    shared ? [] : element('li', { dir: 'auto' }, text),
  );
  return [section(say(messages.onlyIn, nameOf(article)), element('ul', {}, items))];
}

function source({ publisher, headline, published, file }: ReportedArticle, say: Say): HtmlElement[] {
  return [
    element('div', {}, publisher ?? say(messages.unknownOutlet)),
    element('div', { dir: 'auto' }, `“${headline}”`),
    element('div', { class: 'date' }, day(published, say)),
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
