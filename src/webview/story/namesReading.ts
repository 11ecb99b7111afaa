// Who is named by which source, and how often.
import type { ShownStory } from '../../protocol/storyContract';
import { few } from '../descriptions';
import { button, element } from '../dom';
import { RowsInParts } from './rowsInParts';
import type { StoryActions } from './storyActions';
import { columnHeads, fullName, rove } from './table';

type Name = ShownStory['story']['names'][number];

export class NamesReading {
  readonly element = element('section', { class: 'names', 'aria-label': 'Who is named by which source' });
  readonly #shown: ShownStory;
  readonly #actions: StoryActions;

  constructor(shown: ShownStory, actions: StoryActions) {
    this.#shown = shown;
    this.#actions = actions;
  }

  open(): void {
    const { story } = this.#shown;
    if (story.names.length === 0) {
      this.element.replaceChildren(
        element('p', { class: 'none' }, 'No people, organisations or places are named.'),
      );
      return;
    }
    const most = story.names.reduce(
      (highest, { cells }) => cells.reduce((sum, cell) => Math.max(sum, cell?.count ?? 0), highest),
      1,
    );
    const rows = new RowsInParts<Name>('name', (name) => this.#row(name, most));
    const table = element(
      'table',
      {},
      element('caption', {}, 'How often each source names people, organisations and places'),
      element(
        'thead',
        {},
        element('tr', {}, element('th', { scope: 'col' }, 'Name'), columnHeads(this.#shown)),
      ),
      rows.body,
    );
    rove(table);
    this.element.replaceChildren(table, rows.more);
    rows.show(story.names);
  }

  #row({ name, kind, cells }: Name, most: number): HTMLTableRowElement {
    const { labels } = this.#shown;
    return element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        element('span', { class: 'about', dir: 'auto' }, name),
        element('span', { class: 'how' }, kind),
      ),
      cells.map((cell, article) => {
        if (!cell) return element('td', {}, element('span', { class: 'unseen' }, 'not named'));
        const bar = element('span', { class: 'bar', 'aria-hidden': 'true' });
        bar.style.width = `${Math.round((100 * cell.count) / most)}%`;
        const label = labels[article];
        return element(
          'td',
          {},
          button(
            {
              tabindex: '-1',
              title: `${few(cell.count, 'mention')}; the first in ${label ? fullName(label) : ''}`,
            },
            () => {
              this.#actions.openPlace(article, cell);
            },
            String(cell.count),
            bar,
          ),
        );
      }),
    );
  }
}
