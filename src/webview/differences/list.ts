// The list of differences: a row each, with what it is about, both values and how they relate.
import type { Difference } from '../../core/differences/difference';
import type { Side } from '../../protocol/pageContract';
import { button, element, icon, iconButton } from '../dom';
import {
  capitalised,
  kindIcons,
  alsoSaid,
  kindOf,
  differencesOf,
  relationOf,
  whyEmpty,
  type FoundDifferences,
} from './words';

export interface DifferenceListOptions {
  /** What stands over the values of each side. */
  readonly names: Readonly<Record<Side, string>>;
  readonly choose: (index: number) => void;
  /** Another sentence of a side that states the value of a difference. */
  readonly chooseAlso: (index: number, side: Side, sentence: number) => void;
  readonly copy: (index: number) => void;
}

export class DifferenceList {
  readonly element = element('section', {
    id: 'differences',
    class: 'differences',
    'aria-label': 'Differences',
  });
  readonly #options: DifferenceListOptions;
  #rows: readonly HTMLElement[] = [];
  #current = 0;

  constructor(options: DifferenceListOptions) {
    this.#options = options;
    this.element.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    this.element.addEventListener('focusin', ({ target }) => {
      const index = this.#rows.findIndex((row) => row.contains(target as Node));
      if (index >= 0) this.#rove(index);
    });
  }

  show(found: FoundDifferences): void {
    const why = whyEmpty(found);
    const rows = differencesOf(found);
    this.#rows = rows.map((difference, index) => this.#row(difference, index));
    if (why === null) {
      const ordered = element('ol');
      for (const row of this.#rows) ordered.append(row);
      this.element.replaceChildren(this.#head(), ordered);
    } else this.element.replaceChildren(element('p', { class: 'none', role: 'status' }, why));
    this.#rove(0);
  }

  /** Marks a row as the one that was gone to; none for null. */
  mark(current: number | null): void {
    for (const [index, row] of this.#rows.entries()) {
      row.classList.toggle('current', index === current);
      const difference = row.querySelector('.difference');
      if (index === current) difference?.setAttribute('aria-current', 'true');
      else difference?.removeAttribute('aria-current');
    }
    if (current === null) return;
    this.#rove(current);
    this.#rows[current]?.scrollIntoView({ block: 'nearest' });
  }

  /** Gives the focus to the row that Tab leads to; false where there is none. */
  focus(): boolean {
    const row = this.#rows[this.#current]?.querySelector<HTMLElement>('.difference');
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
    return row !== null && row !== undefined;
  }

  /** The row with the focus; null when that is elsewhere. */
  get focused(): number | null {
    return this.element.contains(document.activeElement) && this.#rows.length > 0 ? this.#current : null;
  }

  /** Sighted readers see once what stands in each column; the rows say it to others. */
  #head(): HTMLElement {
    const { left, right } = this.#options.names;
    const name = (text: string) => element('span', { dir: 'auto' }, text);
    const head = element('div', { class: 'columns', 'aria-hidden': 'true' });
    head.append(name('What'), name(left), name(right), name('How they relate'));
    return head;
  }

  #row(difference: Difference, index: number): HTMLElement {
    const { about, left, right, kind, relation } = difference;
    const { names, choose, copy } = this.#options;
    // Whose value it is, sighted readers see by its column.
    const value = (side: Side, text: string) =>
      element(
        'span',
        { class: 'value', dir: 'auto' },
        element('span', { class: 'unseen' }, `${names[side]}: `),
        text,
      );
    const row = button(
      { class: 'difference' },
      () => {
        choose(index);
      },
      element('span', { class: 'about', dir: 'auto' }, capitalised(about)),
      value('left', left.text),
      value('right', right.text),
      element(
        'span',
        { class: 'how' },
        icon(kindIcons[kind]),
        `${kindOf(difference)}, ${relationOf(difference)}`,
      ),
    );
    const copies = iconButton('copy', `Copy with both sources (y): ${about}`, () => {
      copy(index);
    });
    const also = this.#also(difference, index);
    return element('li', { class: relation }, row, copies, also ?? []);
  }

  /** Where else each article states its value. */
  #also({ about, alsoLeft, alsoRight }: Difference, index: number): HTMLElement | null {
    if (alsoLeft.length + alsoRight.length === 0) return null;
    const { names, chooseAlso } = this.#options;
    const places = (side: Side, sentences: readonly number[]) =>
      element(
        'span',
        { class: `also-${side}` },
        sentences.map((sentence) => {
          const said = alsoSaid(sentence);
          return button(
            { class: 'also', 'aria-label': `${names[side]}: ${said}, ${about}` },
            () => {
              chooseAlso(index, side, sentence);
            },
            said,
          );
        }),
      );
    return element('div', { class: 'places' }, places('left', alsoLeft), places('right', alsoRight));
  }

  #rove(index: number): void {
    this.#current = Math.max(0, Math.min(index, this.#rows.length - 1));
    for (const [at, row] of this.#rows.entries()) {
      for (const stop of row.querySelectorAll('button')) stop.tabIndex = at === this.#current ? 0 : -1;
    }
  }

  #key(event: KeyboardEvent): void {
    const to = {
      ArrowDown: this.#current + 1,
      ArrowUp: this.#current - 1,
      Home: 0,
      End: this.#rows.length - 1,
    };
    const index = to[event.key as keyof typeof to] as number | undefined;
    if (index === undefined || this.focused === null || hasModifier(event)) return;
    event.preventDefault();
    this.#rove(index);
    this.focus();
  }
}

function hasModifier({ ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey || shiftKey;
}
