// Who is named by which source, and how often.
import type { ShownStory } from '../../protocol/storyContract';
import { few } from '../descriptions';
import { button, element } from '../dom';
import { RowsInParts } from './rowsInParts';
import type { StoryActions } from './storyActions';
import { columnHeads, fullName, rove } from './table';

type Name = ShownStory['story']['names'][number];

/** Each step begins with twice as many mentions as the one before. */
const steps = [
  { from: 1, says: 'once' },
  { from: 2, says: '2 or 3 times' },
  { from: 4, says: '4 to 7 times' },
  { from: 8, says: '8 times or more' },
] as const;

function stepOf(count: number): number {
  return steps.filter(({ from }) => count >= from).length;
}

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
    const rows = new RowsInParts<Name>('name', (name) => this.#row(name));
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
    const legend = steps.map(({ says }, step) =>
      element(
        'li',
        {},
        element('span', { class: `heat step${step + 1}`, 'aria-hidden': 'true' }),
        ` ${says}`,
      ),
    );
    this.element.replaceChildren(
      element('div', { class: 'choices' }, element('ul', { class: 'legend' }, legend)),
      table,
      rows.more,
    );
    rows.show(story.names);
  }

  #row({ name, kind, cells }: Name): HTMLTableRowElement {
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
        const label = labels[article];
        return element(
          'td',
          { class: `heat step${stepOf(cell.count)}` },
          button(
            {
              tabindex: '-1',
              title: `${few(cell.count, 'mention')}; the first in ${label ? fullName(label) : ''}`,
            },
            () => {
              this.#actions.openPlace(article, cell);
            },
            String(cell.count),
          ),
        );
      }),
    );
  }
}
