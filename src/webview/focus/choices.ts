// How a reader wants the comparison: what is shown, what is underlined, whether both sides scroll together.
import type { Filter } from '../../protocol/pageContract';
import type { FocusState } from './focusState';
import type { Frame } from '../toolbar/frame';
import type { ScrollSync } from '../scrolling/scrollSync';
import type { SavedState } from '../savedState';
import type { Panes } from '../panes/panes';
import type { Peeks } from './peeks';
import { keepPlaces } from '../scrolling/places';
import { passes } from '../toolbar/filter';
import { sentenceOf } from '../panes/sentence';

interface ChoicesOptions {
  readonly frame: Frame;
  readonly panes: Panes;
  readonly scrollSync: ScrollSync | null;
  readonly peeks: Peeks;
  readonly focusState: FocusState;
  readonly savedState: SavedState | null;
}

/** Its methods tell whether there was anything to choose. */
export class Choices {
  readonly #options: ChoicesOptions;
  #level: boolean;
  #filter: Filter;
  #underlines: boolean;

  constructor(options: ChoicesOptions) {
    this.#options = options;
    const { level = true, filter = 'all', underlines = true } = options.savedState ?? {};
    this.#level = level;
    this.#filter = filter;
    this.#underlines = underlines;
    this.#apply();
    this.#filterPanes();
  }

  get kept(): Pick<SavedState, 'level' | 'filter' | 'underlines'> {
    return { level: this.#level, filter: this.#filter, underlines: this.#underlines };
  }

  /** Shows only what passes the filter. */
  filter(filter: Filter): boolean {
    const { panes, peeks, focusState } = this.#options;
    if (!panes.right) return false;
    const hadFocus = sentenceOf(document.activeElement) !== null;
    this.#filter = filter;
    keepPlaces(panes.all, () => {
      peeks.close();
      this.#filterPanes();
    });
    const { active } = focusState;
    const nearest = active?.pane.nearestShown(active.index) ?? null;
    if (active && nearest !== null) focusState.activate({ ...active, index: nearest });
    if (active && hadFocus) focusState.focus();
    return true;
  }

  #filterPanes(): void {
    const { panes, scrollSync, frame } = this.#options;
    if (!panes.right) return;
    for (const pane of panes.all) pane.filter(this.#filter);
    scrollSync?.refresh();
    frame.showFilter(this.#filter, (filter) =>
      panes.all.map(({ content: { article, shared } }) => {
        const left = [...article.sentences.keys()].filter((index) => passes(filter, shared.get(index)));
        return left.length;
      }),
    );
  }

  underlines(): boolean {
    this.#underlines = !this.#underlines;
    this.#apply();
    return true;
  }

  level(): boolean {
    if (!this.#options.scrollSync) return false;
    this.#level = !this.#level;
    this.#apply();
    return true;
  }

  #apply(): void {
    const { frame, scrollSync } = this.#options;
    if (scrollSync) scrollSync.on = this.#level;
    frame.showLevel(scrollSync?.on ?? false);
    frame.showUnderlines(this.#underlines);
  }
}
