// How much of each article is in each other one.
import type { ShownStory } from '../../protocol/storyContract';
import { button, element } from '../dom';
import type { StoryActions } from './storyActions';
import { columnHeads, ensureStop, fullName, rove } from './table';

export class MatrixReading {
  readonly element = element('section', {
    class: 'matrix',
    'aria-label': 'How much of each article is in each other',
  });
  readonly #shown: ShownStory;
  readonly #actions: StoryActions;

  constructor(shown: ShownStory, actions: StoryActions) {
    this.#shown = shown;
    this.#actions = actions;
  }

  open(): void {
    const { story } = this.#shown;
    const table = element(
      'table',
      {},
      element(
        'caption',
        {},
        'How much of the row’s article is in the column’s: its sentences that are linked to one there',
      ),
      element(
        'thead',
        {},
        element('tr', {}, element('th', { scope: 'col' }, 'Of these'), columnHeads(this.#shown)),
      ),
      element(
        'tbody',
        {},
        story.articles.map((article, row) =>
          element('tr', {}, this.#head(row, article.headline), this.#cells(row)),
        ),
      ),
    );
    rove(table);
    this.element.replaceChildren(table);
    ensureStop(table);
  }

  #head(row: number, headline: string): HTMLTableCellElement {
    const label = this.#shown.labels[row];
    return element(
      'th',
      { scope: 'row' },
      element('span', { class: 'about', dir: 'auto' }, label?.name ?? ''),
      element('span', { class: 'how', dir: 'auto' }, headline),
    );
  }

  #cells(row: number): readonly HTMLTableCellElement[] {
    const { labels, story } = this.#shown;
    return story.articles.map((_, column) => {
      if (row === column)
        return element('td', { class: 'itself' }, element('span', { class: 'unseen' }, 'itself'));
      const share = story.containment[row]?.[column] ?? 0;
      const bar = element('span', { class: 'bar', 'aria-hidden': 'true' });
      bar.style.width = `${Math.round(100 * share)}%`;
      const [one, other] = [labels[row], labels[column]];
      return element(
        'td',
        {},
        button(
          {
            tabindex: '-1',
            title: `Compare ${one ? fullName(one) : ''} with ${other ? fullName(other) : ''}`,
          },
          () => {
            this.#actions.compare(row, column);
          },
          `${Math.round(100 * share)} %`,
          bar,
        ),
      );
    });
  }
}
