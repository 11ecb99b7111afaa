// When each article was published, and the days of which they speak: a drawing, and a table that says the same.
import { messages, sayInEnglish } from '../../core/reports/messages';
import { vaguenesses } from '../../core/reports/story/vaguenesses';
import type { ShownStory } from '../../protocol/storyContract';
import type { TimeView } from '../../protocol/storyShapes';
import { few } from '../descriptions';
import { button, element, fill } from '../dom';
import type { StoryActions } from './storyActions';
import { distinctName, ensureStop, fullName, rove } from './table';
import { TimelineChart } from './timelineChart';

const legend = [
  { mark: '◇', name: 'published' },
  { mark: '●', name: 'a day of which the article speaks' },
  { mark: '▬', name: 'a month, a year or another longer time' },
  { mark: '┄', name: 'where the line is shortened' },
];

export class TimelineReading {
  readonly element = element('section', { class: 'timeline', 'aria-label': 'Timeline' });
  readonly #shown: ShownStory;
  readonly #actions: StoryActions;

  constructor(shown: ShownStory, actions: StoryActions) {
    this.#shown = shown;
    this.#actions = actions;
  }

  open(): void {
    const { times, articles } = this.#shown.story;
    const undated = [...articles.keys()].filter((at) => articles[at]?.published === null);
    if (times.length === 0) {
      this.element.replaceChildren(element('p', { class: 'none' }, sayInEnglish(messages.noDays)));
      return;
    }
    const heads = [messages.when, messages.saidOfDay].map((head) => sayInEnglish(head));
    const table = element(
      'table',
      {},
      element('caption', { class: 'unseen' }, 'Days, what was published then, and what is said of them'),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          heads.map((head) => element('th', { scope: 'col' }, head)),
        ),
      ),
      element(
        'tbody',
        {},
        times.map((time) => this.#row(time)),
        undated.length === 0 ? [] : this.#undatedRow(undated),
      ),
    );
    rove(table);
    const chart = new TimelineChart(this.#shown, this.#actions);
    fill(this.element, [
      chart.isEmpty
        ? []
        : [
            element(
              'ul',
              { class: 'legend', 'aria-hidden': 'true' },
              legend.map(({ mark, name }) => element('li', {}, `${mark} ${name}`)),
            ),
            chart.element,
          ],
      table,
    ]);
    ensureStop(table);
  }

  #row(time: TimeView): HTMLTableRowElement {
    const { name, kind, published, sayings } = time;
    const vagueness = vaguenesses[kind];
    const sources = new Set([...published, ...sayings.map(({ article }) => article)]).size;
    return element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        element('span', { class: 'about', dir: 'auto' }, name),
        vagueness === null ? [] : element('span', { class: 'how' }, sayInEnglish(vagueness)),
        element('span', { class: 'how' }, `${sources} of ${few(this.#shown.labels.length, 'source')}`),
      ),
      element(
        'td',
        {},
        this.#published(published),
        sayings.map((saying) =>
          element(
            'p',
            {},
            this.#source(saying.article, saying),
            ' ',
            element('span', { dir: 'auto' }, saying.sentence),
            saying.lacksYear ? element('span', { class: 'how' }, sayInEnglish(messages.yearOfOther)) : [],
          ),
        ),
      ),
    );
  }

  #undatedRow(undated: readonly number[]): HTMLTableRowElement {
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, element('span', { class: 'about' }, 'Not told')),
      element('td', {}, this.#published(undated)),
    );
  }

  #published(articles: readonly number[]): readonly HTMLElement[] {
    const { story } = this.#shown;
    return articles.map((article) => {
      const { dated, headline = '' } = story.articles[article] ?? {};
      return element(
        'p',
        {},
        this.#source(article, dated ?? { start: 0, end: 0 }),
        element('span', { class: 'published' }, ' published: '),
        element('span', { dir: 'auto' }, headline),
      );
    });
  }

  /** A source's name, which leads to a place of its text. */
  #source(article: number, place: { readonly start: number; readonly end: number }): HTMLElement {
    const label = this.#shown.labels[article];
    return button(
      { tabindex: '-1', title: `Open in the text of ${label ? fullName(label) : ''}` },
      () => {
        this.#actions.openPlace(article, place);
      },
      element('span', { dir: 'auto' }, distinctName(this.#shown, article)),
    );
  }
}
