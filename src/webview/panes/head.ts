import type { HostCommand, PaneLabel, RankLabel, Side } from '../../protocol/pageContract';
import type { ArticleView } from '../../protocol/shapes';
import { button, element, icon, iconButton, separated } from '../dom';
import { few, type CountPart } from '../descriptions';

export interface HeadActions {
  readonly openAsText: (side: Side) => void;
  readonly compareVersions: (side: Side) => void;
  readonly splitDocuments: (side: Side) => void;
  readonly ask: (command: HostCommand) => void;
}

interface HeadContent {
  readonly side: Side;
  readonly article: ArticleView;
  readonly label: PaneLabel;
  /** Only a comparison has them. */
  readonly counts: readonly CountPart[] | null;
  /** Undefined where no sibling can be chosen, null for one that was chosen otherwise than by its rank. */
  readonly rank: RankLabel | null | undefined;
}

/** What stands over a pane: headline, where the text comes from, how much of it is shared, and what can be done with it. */
export function headElement(
  { side, article, label, counts, rank }: HeadContent,
  actions: HeadActions,
): HTMLElement {
  const { headline, isHeadline, date, file, folder } = label;
  const facts = [
    fact(article.publisher ?? 'unknown outlet', article.url ?? '', article.publisher === null),
    fact(date ?? missingDate(article), article.unclearDate ?? '', date === null),
    ...(article.byline === null ? [] : [fact(`by ${article.byline}`)]),
    ...(article.dateline === null ? [] : [fact(article.dateline)]),
    fact(file, folder),
  ];
  const lost = article.text.split('\uFFFD').length - 1;
  return element(
    'header',
    { class: 'head' },
    element(
      'div',
      { class: 'head-line' },
      element(
        'h2',
        {
          id: `${side}-headline`,
          class: isHeadline ? 'headline' : 'headline opening',
          dir: 'auto',
          title: headline,
        },
        headline,
      ),
      iconButton('go-to-file', `Open ${file} as text (t)`, () => {
        actions.openAsText(side);
      }),
    ),
    element(
      'div',
      { class: 'head-line source' },
      element('p', { class: 'facts' }, separated(facts)),
      rank === undefined ? [] : [siblingButtons(rank, actions.ask)],
    ),
    counts ? [countsElement(counts)] : [],
    article.versions > 0 && article.version === null
      ? [
          holding(`This page holds ${few(article.versions, 'version')}.`, 'Compare Versions', () => {
            actions.compareVersions(side);
          }),
        ]
      : [],
    lost > 0
      ? [
          holding(
            `${few(lost, 'character')} could not be read (\uFFFD). Open it as text, and choose the encoding that it is in by “Reopen with Encoding” or the setting “Files: Encoding”.`,
            'Open as Text',
            () => {
              actions.openAsText(side);
            },
          ),
        ]
      : [],
    article.documents
      ? [
          holding(
            `Holds ${few(article.documents.count, 'document')}, read as one article.`,
            article.documents.parts > 0 ? 'Split into Files' : null,
            () => {
              actions.splitDocuments(side);
            },
          ),
        ]
      : [],
  );
}

/** What a file holds besides one article, and what can be done with it. */
function holding(what: string, label: string | null, act: () => void): HTMLElement {
  return element(
    'p',
    { class: 'holding' },
    what,
    label === null ? [] : [' ', button({ class: 'link' }, act, label)],
  );
}

/** How many sentences are of each kind; the bars before the words are those of the sentences. */
function countsElement(counts: readonly CountPart[]): HTMLElement {
  return element(
    'p',
    { class: 'counts' },
    counts.length === 0 ? ['no sentences to compare'] : [],
    counts.flatMap(({ kind, text }, i) => [
      i === 0 ? '' : ', ',
      element('span', kind ? { class: `kind ${kind}` } : {}, text),
    ]),
  );
}

function siblingButtons(rank: RankLabel | null, ask: HeadActions['ask']): HTMLElement {
  const asking = (command: HostCommand) => () => {
    ask(command);
  };
  const name = rank
    ? `${rank.position === 1 ? 'nearest sibling' : 'sibling'} ${rank.position} of ${rank.total}`
    : 'chosen pair';
  return element(
    'span',
    { class: 'siblings' },
    iconButton('chevron-left', 'Previous sibling ([)', asking('previousSibling')),
    button(
      { class: 'sibling', title: [...(rank?.why ?? []), 'Choose another (c)'].join('\n') },
      asking('chooseSibling'),
      name,
      icon('chevron-down'),
    ),
    iconButton('chevron-right', 'Next sibling (])', asking('nextSibling')),
  );
}

/** "date unclear" for 03/04/2025, which may be in March or in April. */
export function missingDate({ unclearDate }: ArticleView): string {
  return unclearDate === undefined ? 'no date found' : 'date unclear';
}

function fact(text: string, title = '', missing = false): HTMLElement {
  const made = element('span', { dir: 'auto' }, text);
  if (title !== '') made.title = title;
  if (missing) made.classList.add('missing');
  return made;
}
