// Where the articles of a story do not say the same: a row a particular, a column an article.
import type { ShownStory } from '../../protocol/storyContract';
import { button, element, icon } from '../dom';
import { capitalised, kindIcons } from '../differences/words';
import { differenceKindMessages } from '../../core/reports/differenceMessages';
import { sayInEnglish } from '../../core/reports/messages';
import { rowRelations } from '../../core/reports/story/values';
import { few } from '../descriptions';
import { RowsInParts } from './rowsInParts';
import type { StoryActions } from './storyActions';
import { columnHeads, fullName, rove } from './table';

type Difference = ShownStory['story']['differences'][number];

export class DifferencesReading {
  readonly element = element('section', { class: 'differences', 'aria-label': 'Differences of the story' });
  readonly #shown: ShownStory;
  readonly #actions: StoryActions;

  constructor(shown: ShownStory, actions: StoryActions) {
    this.#shown = shown;
    this.#actions = actions;
  }

  open(): void {
    const { story } = this.#shown;
    const { differences } = story;
    if (differences.length === 0) {
      this.element.replaceChildren(
        element(
          'p',
          { class: 'none' },
          'No differences were found: no figure, date, name, source or quotation that one article gives and another gives otherwise.',
        ),
      );
      return;
    }
    const conflicts = differences.filter(({ relation }) => relation === 'conflict').length;
    const rows = new RowsInParts<Difference>('difference', (difference) => this.#row(difference));
    const table = element(
      'table',
      {},
      element('caption', {}, `${few(differences.length, 'difference')}, ${conflicts} of them in conflict`),
      element(
        'thead',
        {},
        element('tr', {}, element('th', { scope: 'col' }, 'What'), columnHeads(this.#shown)),
      ),
      rows.body,
    );
    rove(table);
    this.element.replaceChildren(table, rows.more);
    rows.show(differences);
  }

  #row(difference: Difference): HTMLTableRowElement {
    const { about, kind, relation, cells } = difference;
    const pair = twoThatDiffer(difference);
    const head = [
      element('span', { class: 'about', dir: 'auto' }, capitalised(about)),
      element(
        'span',
        { class: 'how' },
        icon(kindIcons[kind]),
        `${sayInEnglish(differenceKindMessages[kind])}, ${sayInEnglish(rowRelations[relation])}`,
      ),
    ];
    return element(
      'tr',
      relation === 'conflict' ? { class: relation } : {},
      element(
        'th',
        { scope: 'row' },
        pair
          ? button(
              { tabindex: '-1', title: 'Compare two sources that differ' },
              () => {
                this.#actions.compare(pair[0], pair[1]);
              },
              head,
            )
          : head,
      ),
      cells.map((cell, article) => this.#cell(cell, article)),
    );
  }

  #cell(cell: Difference['cells'][number], article: number): HTMLTableCellElement {
    const label = this.#shown.labels[article];
    if (!cell) return element('td', { class: 'silent' }, element('span', { class: 'unseen' }, 'silent'));
    return element(
      'td',
      {},
      button(
        { tabindex: '-1', title: `Open in the text of ${label ? fullName(label) : ''}` },
        () => {
          this.#actions.openPlace(article, cell);
        },
        element('span', { dir: 'auto' }, cell.text),
      ),
    );
  }
}

/** The first two articles that print it otherwise. */
function twoThatDiffer({ cells }: Difference): readonly [number, number] | null {
  const first = cells.findIndex((cell) => cell !== null);
  const said = cells[first]?.text.toLowerCase();
  const second = cells.findIndex(
    (cell, at) => at > first && cell !== null && cell.text.toLowerCase() !== said,
  );
  return first >= 0 && second >= 0 ? [first, second] : null;
}
