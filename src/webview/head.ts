import type { PaneLabel, Side } from '../protocol/pageContract';
import type { ArticleView } from '../protocol/shapes';
import { element, separated } from './dom';
import { inWords } from './wording';

/** What stands over a pane: headline, where the text comes from, and what can be done with it. */
export function headElement(
  side: Side,
  article: ArticleView,
  label: PaneLabel,
  openAsText: HTMLElement,
  chooseSibling: HTMLElement | null,
  compareVersions: HTMLElement,
): HTMLElement {
  const headline = element(
    'h2',
    { id: `${side}-headline`, class: 'headline', dir: 'auto', title: label.headline },
    label.headline,
  );
  if (!label.isHeadline) headline.classList.add('opening');
  const facts = [
    fact(article.publisher ?? 'unknown outlet', article.url ?? undefined, article.publisher === null),
    fact(label.date ?? 'no date found', undefined, label.date === null),
    ...(article.byline === null ? [] : [fact(`by ${article.byline}`)]),
    ...(article.dateline === null ? [] : [fact(article.dateline)]),
    fact(label.file, label.folder),
  ];
  return element(
    'header',
    { class: 'head' },
    element('div', { class: 'head-line' }, headline, openAsText),
    element(
      'div',
      { class: 'head-line source' },
      element('p', { class: 'facts' }, ...separated(facts)),
      ...(chooseSibling ? [chooseSibling] : []),
    ),
    ...(article.versions > 0 && article.version === null
      ? [
          element(
            'p',
            { class: 'versions' },
            `This page holds ${inWords(article.versions)} versions. `,
            compareVersions,
          ),
        ]
      : []),
  );
}

function fact(text: string, title?: string, missing = false): HTMLElement {
  const made = element('span', { dir: 'auto' }, text);
  if (title !== undefined && title !== '') made.title = title;
  if (missing) made.classList.add('missing');
  return made;
}
