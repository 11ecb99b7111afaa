// Who says what: a row a statement, by its clearest wording, a column an article.
import { sayInEnglish } from '../../core/reports/messages';
import { type Way, ways } from '../../core/reports/story/ways';
import type { ShownStory } from '../../protocol/storyContract';
import type { SayingView, StatementView } from '../../protocol/storyShapes';
import { few } from '../descriptions';
import { button, element } from '../dom';
import { statementFilters, type StatementFilter } from './savedStory';
import { RowsInParts } from './rowsInParts';
import type { StoryActions } from './storyActions';
import { columnHeads, fullName, rove } from './table';

const filterNames: Readonly<Record<StatementFilter, string>> = {
  all: 'All statements',
  allSources: 'In all sources',
  oneSource: 'In one source only',
  quotations: 'Quotations only',
};

export class StatementsReading {
  readonly element = element('section', { class: 'statements', 'aria-label': 'Who says what' });
  readonly #shown: ShownStory;
  readonly #actions: StoryActions;
  readonly #keep: (filter: StatementFilter) => void;
  readonly #count = element('span', { class: 'count', role: 'status' });
  readonly #rows = new RowsInParts<StatementView>('statement', (statement) => this.#row(statement));
  #filter: StatementFilter;

  constructor(
    shown: ShownStory,
    actions: StoryActions,
    filter: StatementFilter,
    keep: (filter: StatementFilter) => void,
  ) {
    this.#shown = shown;
    this.#actions = actions;
    this.#filter = filter;
    this.#keep = keep;
  }

  open(): void {
    const select = element(
      'select',
      { 'aria-label': 'Which statements are shown' },
      statementFilters.map((filter) => element('option', { value: filter }, filterNames[filter])),
    );
    select.value = this.#filter;
    select.addEventListener('change', () => {
      this.#filter = statementFilters.find((filter) => filter === select.value) ?? 'all';
      this.#keep(this.#filter);
      this.#refresh();
    });
    const legend = Object.values(ways).map(({ name, mark }) =>
      element(
        'li',
        {},
        element('span', { class: 'mark', 'aria-hidden': 'true' }, mark),
        ` ${sayInEnglish(name)}`,
      ),
    );
    const table = element(
      'table',
      {},
      element('caption', { class: 'unseen' }, 'Statements and the sources that have them'),
      element(
        'thead',
        {},
        element('tr', {}, element('th', { scope: 'col' }, 'Statement'), columnHeads(this.#shown)),
      ),
      this.#rows.body,
    );
    rove(table);
    this.element.replaceChildren(
      element('div', { class: 'choices' }, select, this.#count, element('ul', { class: 'legend' }, legend)),
      table,
      this.#rows.more,
    );
    this.#refresh();
  }

  #refresh(): void {
    const { statements, articles } = this.#shown.story;
    const rows = statements.filter(({ sources, isQuotation }) => {
      if (this.#filter === 'allSources') return sources === articles.length;
      if (this.#filter === 'oneSource') return sources === 1;
      return this.#filter === 'all' || isQuotation;
    });
    this.#count.textContent = `${few(rows.length, 'statement')} of ${few(articles.length, 'source')}`;
    this.#rows.show(rows);
  }

  #row(statement: StatementView): HTMLTableRowElement {
    const { sayings, clearest, sources, isQuotation } = statement;
    const { articles } = this.#shown.story;
    return element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        element('span', { class: 'wording', dir: 'auto' }, sayings[clearest]?.text ?? ''),
        element(
          'span',
          { class: 'how' },
          `${sources} of ${articles.length}${isQuotation ? ' · quotation' : ''}`,
        ),
      ),
      articles.map((_, article) =>
        element(
          'td',
          {},
          sayings.flatMap((saying, at) =>
            saying.article === article ? [this.#saying(saying, at === clearest)] : [],
          ),
        ),
      ),
    );
  }

  #saying(saying: SayingView, isClearest: boolean): HTMLButtonElement {
    const way: Way = isClearest ? 'clearest' : (saying.kind ?? 'indirect');
    const label = this.#shown.labels[saying.article];
    return button(
      {
        tabindex: '-1',
        class: `saying ${way}`,
        title: saying.text,
        'aria-label': `${label ? fullName(label) : ''}, ${sayInEnglish(ways[way].name)}: ${saying.text}`,
      },
      () => {
        this.#actions.openPlace(saying.article, saying);
      },
      ways[way].mark,
    );
  }
}
