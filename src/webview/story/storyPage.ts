import { Channel } from '../../protocol/channel';
import {
  storyPageContract,
  type Reading,
  type ShownStory,
  type StoryState,
} from '../../protocol/storyContract';
import type { storyHostContract } from '../../protocol/storyHostContract';
import { few } from '../descriptions';
import { element, fill } from '../dom';
import { wouldEdit } from '../keyboard';
import { noticeElement } from '../toolbar/notice';
import type { Editor } from '../vscodeApi';
import { DifferencesReading } from './differencesReading';
import { MatrixReading } from './matrixReading';
import { NamesReading } from './namesReading';
import { restoreStory, type SavedStory } from './savedStory';
import { StatementsReading } from './statementsReading';
import type { StoryActions } from './storyActions';
import { Tabs } from './tabs';
import { TimelineReading } from './timelineReading';

/** The page of a story: shows what the host tells it, one reading at a time. */
export class StoryPage {
  readonly #root: HTMLElement;
  readonly #editor: Editor;
  readonly #channel: Channel<typeof storyPageContract, typeof storyHostContract>;
  readonly #progress = element('progress', { 'aria-label': 'How far the story has been read' });
  readonly #state = element('p', { class: 'state', role: 'status' });
  #tabs: Tabs | null = null;
  #saved: SavedStory;

  constructor(root: HTMLElement, editor: Editor) {
    this.#root = root;
    this.#editor = editor;
    this.#saved = restoreStory(editor.storage.getState());
    window.addEventListener(
      'keydown',
      (event) => {
        if (!wouldEdit(event)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
    this.#channel = new Channel({
      port: editor.port,
      incoming: storyPageContract,
      outgoing: { requests: {} },
      handlers: {
        requests: {},
        events: {
          show: ({ stamp, state, tabState }) => {
            this.#keep({ memo: tabState });
            this.#show(stamp, state);
          },
          progress: ({ done, total }) => {
            this.#progress.max = total;
            this.#progress.value = done;
          },
          read: ({ reading }) => {
            this.#keep({ reading });
            this.#tabs?.choose(reading);
          },
        },
      },
      onProblem: reportError,
    });
  }

  #show(stamp: number, state: StoryState): void {
    this.#tabs?.dispose();
    this.#tabs = null;
    switch (state.kind) {
      case 'loading':
        this.#progress.removeAttribute('value');
        this.#state.textContent = `Reading the story of ${state.file}…`;
        this.#root.replaceChildren(element('div', { class: 'loading' }, this.#state, this.#progress));
        break;
      case 'notice':
        this.#root.replaceChildren(
          noticeElement(state.notice, (id) => {
            this.#channel.notify('act', { id });
          }),
        );
        break;
      case 'story':
        this.#showStory(stamp, state);
        break;
    }
  }

  #showStory(stamp: number, shown: ShownStory): void {
    const { story } = shown;
    const actions: StoryActions = {
      openPlace: (article, { start, end }) => {
        this.#channel.notify('openPlace', { stamp, article, start, end });
      },
      compare: (left, right) => {
        this.#channel.notify('compare', { stamp, left, right });
      },
    };
    const statements = new StatementsReading(shown, actions, this.#saved.filter, (filter) => {
      this.#keep({ filter });
    });
    this.#tabs = new Tabs(
      [
        { reading: 'differences', name: 'Differences', content: new DifferencesReading(shown, actions) },
        { reading: 'statements', name: 'Who says what', content: statements },
        { reading: 'matrix', name: 'Matrix', content: new MatrixReading(shown, actions) },
        { reading: 'timeline', name: 'Timeline', content: new TimelineReading(shown, actions) },
        { reading: 'names', name: 'Names', content: new NamesReading(shown, actions) },
      ],
      this.#saved,
      (kept) => {
        this.#keep(kept);
      },
    );
    const count = few(story.articles.length, 'article');
    const omitted =
      story.omitted === 0 ? '' : ` The ${few(story.omitted, 'other article')} farthest from them not read.`;
    fill(this.#root, [
      element(
        'header',
        {},
        element('h1', { dir: 'auto' }, story.articles[story.named]?.headline ?? ''),
        element('p', { class: 'summary' }, `A story in ${count}.${omitted}`),
      ),
      this.#tabs.elements,
    ]);
    this.#tabs.choose(this.#saved.reading);
  }

  #keep(
    changed: Partial<Omit<SavedStory, 'scrolled'>> & {
      readonly scrolled?: Readonly<Partial<Record<Reading, number>>>;
    },
  ): void {
    this.#saved = {
      ...this.#saved,
      ...changed,
      scrolled: { ...this.#saved.scrolled, ...changed.scrolled },
    };
    this.#editor.storage.setState(this.#saved);
  }
}
