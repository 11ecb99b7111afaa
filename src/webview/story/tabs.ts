// The readings of a story as tabs, of which one is open.
import type { Reading } from '../../protocol/storyContract';
import { button, element } from '../dom';
import type { SavedStory } from './savedStory';

interface Tab {
  readonly reading: Reading;
  readonly name: string;
  readonly content: {
    readonly element: HTMLElement;
    /** Builds what is shown, when it is shown first. */
    open(): void;
  };
}

interface Kept {
  readonly reading?: Reading;
  readonly scrolled?: Readonly<Partial<Record<Reading, number>>>;
}

export class Tabs {
  readonly elements: readonly HTMLElement[];
  readonly #tabs: readonly Tab[];
  readonly #buttons: readonly HTMLButtonElement[];
  readonly #panels: readonly HTMLElement[];
  readonly #opened = new Set<Reading>();
  readonly #saved: SavedStory;
  readonly #keep: (kept: Kept) => void;
  #frame = 0;

  constructor(tabs: readonly Tab[], saved: SavedStory, keep: (kept: Kept) => void) {
    this.#tabs = tabs;
    this.#saved = saved;
    this.#keep = keep;
    this.#buttons = tabs.map(({ reading, name }) =>
      button(
        { role: 'tab', id: `tab-${reading}`, 'aria-controls': `panel-${reading}`, 'aria-selected': 'false' },
        () => {
          this.#choose(reading);
        },
        name,
      ),
    );
    this.#panels = tabs.map(({ reading, content }) => {
      const panel = element(
        'div',
        { role: 'tabpanel', id: `panel-${reading}`, 'aria-labelledby': `tab-${reading}`, class: 'reading' },
        content.element,
      );
      panel.hidden = true;
      panel.addEventListener('scroll', () => {
        cancelAnimationFrame(this.#frame);
        this.#frame = requestAnimationFrame(() => {
          if (!panel.hidden) keep({ scrolled: { [reading]: panel.scrollTop } });
        });
      });
      return panel;
    });
    const list = element('div', { role: 'tablist', 'aria-label': 'Readings of the story' }, this.#buttons);
    list.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    this.elements = [list, ...this.#panels];
  }

  /** Shows a reading. */
  choose(reading: Reading): void {
    for (const [at, tab] of this.#tabs.entries()) {
      const isOpen = tab.reading === reading;
      const [head, panel] = [this.#buttons[at], this.#panels[at]];
      if (!head || !panel) continue;
      head.setAttribute('aria-selected', String(isOpen));
      head.tabIndex = isOpen ? 0 : -1;
      panel.hidden = !isOpen;
      if (!isOpen || this.#opened.has(reading)) continue;
      this.#opened.add(reading);
      tab.content.open();
      panel.scrollTop = this.#saved.scrolled[reading];
    }
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
  }

  #choose(reading: Reading): void {
    this.choose(reading);
    this.#keep({ reading });
  }

  #key({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): void {
    if (ctrlKey || altKey || metaKey || shiftKey) return;
    const at = this.#buttons.findIndex((each) => each === document.activeElement);
    const last = this.#buttons.length - 1;
    const to = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[key];
    const tab = to === undefined ? undefined : this.#tabs[to];
    if (at < 0 || to === undefined || !tab) return;
    this.#choose(tab.reading);
    this.#buttons[to]?.focus();
  }
}
