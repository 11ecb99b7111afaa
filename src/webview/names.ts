// Names in the text: their card on hover and focus, and the light on all mentions of one.
import type { PageCard } from '../protocol/pageContract';
import { cardElement } from './card';
import { element, focusInPlace } from './dom';
import { nameOf } from './sentence';

const openDelay = 300;
const closeDelay = 300;
const margin = 8;

export interface NamesOptions {
  /** Holds the panes, and goes with them; names are looked for inside of it. */
  readonly root: HTMLElement;
  readonly cardOf: (entity: string) => Promise<PageCard | null>;
  readonly open: (entity: string, article: string) => void;
}

/** Where a card stands: under the name, or above it where there is more room. */
export function placeCard(
  name: { readonly left: number; readonly top: number; readonly bottom: number },
  card: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const left = Math.max(margin, Math.min(name.left, view.width - card.width - margin));
  const below = name.bottom + margin / 2;
  const fitsBelow = below + card.height + margin <= view.height;
  const top = fitsBelow || name.top < view.height - name.bottom ? below : name.top - card.height - margin / 2;
  return { left, top: Math.max(margin, Math.min(top, view.height - card.height - margin)) };
}

export class Names {
  readonly card = element('div', {
    id: 'card',
    class: 'card',
    role: 'dialog',
    'aria-label': 'Name',
    popover: 'manual',
  });
  readonly #options: NamesOptions;
  #shown: HTMLElement | null = null;
  #lit: string | null = null;
  /** Opened by key or click: stays until it is dismissed. */
  #pinned = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: NamesOptions) {
    this.#options = options;
    options.root.addEventListener('pointerover', (event) => {
      const name = nameOf(event.target);
      if (name && !this.#pinned && event.pointerType !== 'touch') {
        this.#later(openDelay, () => void this.#show(name, false));
      }
    });
    options.root.addEventListener('pointerout', (event) => {
      if (nameOf(event.target)) this.#leave();
    });
    this.card.addEventListener('pointerenter', () => {
      clearTimeout(this.#timer);
    });
    this.card.addEventListener('pointerleave', () => {
      this.#leave();
    });
    this.card.addEventListener('focusin', () => {
      this.#pinned = true;
    });
    this.card.addEventListener('keydown', (event) => {
      this.#leaveByTab(event);
    });
    options.root.addEventListener('keydown', (event) => {
      this.#enterByTab(event);
    });
  }

  /** To be called when there are new elements of names. */
  refresh(): void {
    this.light(this.#lit);
  }

  /** Shows a name's card until it is dismissed. */
  async pin(name: HTMLElement): Promise<void> {
    clearTimeout(this.#timer);
    await this.#show(name, true);
  }

  /** Goes to the next or previous name in a sentence and shows its card; returns whether there is one. */
  step(sentence: HTMLElement | undefined, direction: 1 | -1): boolean {
    const names = [...(sentence?.querySelectorAll<HTMLElement>('.mention') ?? [])];
    const from = names.findIndex((candidate) => candidate === document.activeElement);
    const start = from < 0 && direction < 0 ? names.length : from;
    const name = names[(start + direction + names.length) % Math.max(1, names.length)];
    if (!name) return false;
    focusInPlace(name);
    void this.pin(name);
    return true;
  }

  /** Lights up all mentions of what a name names, or none when they were lit already; returns whether there is a name. */
  toggleLight(name: HTMLElement | null): boolean {
    const entity = name?.dataset['entity'];
    if (entity === undefined) return false;
    this.light(this.#lit === entity ? null : entity);
    return true;
  }

  light(entity: string | null): void {
    this.#lit = entity;
    for (const name of this.#options.root.querySelectorAll<HTMLElement>('.mention')) {
      name.classList.toggle('lit', entity !== null && name.dataset['entity'] === entity);
    }
  }

  /** Takes the card away; the focus goes back to the name if it was inside. Returns whether there was one. */
  close(): boolean {
    clearTimeout(this.#timer);
    const name = this.#shown;
    if (!name) return false;
    const hadFocus = this.card.contains(document.activeElement);
    this.#shown = null;
    this.#pinned = false;
    name.removeAttribute('aria-describedby');
    this.card.hidePopover();
    this.card.replaceChildren();
    if (hadFocus) focusInPlace(name);
    return true;
  }

  /** One thing at a time: the card, then the lights; returns whether there was any. */
  dismiss(): boolean {
    if (this.close()) return true;
    const wasLit = this.#lit !== null;
    this.light(null);
    return wasLit;
  }

  dispose(): void {
    this.close();
    this.card.remove();
  }

  #later(delay: number, action: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(action, delay);
  }

  #leave(): void {
    if (this.#pinned) {
      clearTimeout(this.#timer);
      return;
    }
    this.#later(closeDelay, () => {
      this.close();
    });
  }

  /** Tab leads from a name into its card. */
  #enterByTab(event: KeyboardEvent): void {
    if (event.key !== 'Tab' || event.shiftKey || event.target !== this.#shown) return;
    const button = this.card.querySelector('button');
    if (!button) return;
    event.preventDefault();
    button.focus();
  }

  /** Tab past the last button closes the card and goes on from the name; Shift+Tab past the first goes back to the name. */
  #leaveByTab(event: KeyboardEvent): void {
    if (event.key !== 'Tab') return;
    const buttons = [...this.card.querySelectorAll('button')];
    const edge = event.shiftKey ? buttons[0] : buttons.at(-1);
    if (document.activeElement !== edge) return;
    if (event.shiftKey) {
      event.preventDefault();
      focusInPlace(this.#shown);
    } else this.close();
  }

  async #show(name: HTMLElement, pinned: boolean): Promise<void> {
    const entity = name.dataset['entity'];
    if (entity === undefined) return;
    if (this.#shown === name) {
      this.#pinned ||= pinned;
      return;
    }
    this.close();
    this.#shown = name;
    this.#pinned = pinned;
    const content = await this.#content(entity);
    if (this.#shown !== name || !name.isConnected) return;
    this.card.replaceChildren(content);
    this.card.setAttribute('aria-label', `About ${name.textContent}`);
    name.setAttribute('aria-describedby', this.card.id);
    this.card.showPopover();
    this.#place(name);
  }

  async #content(entity: string): Promise<HTMLElement> {
    try {
      const card = await this.#options.cardOf(entity);
      if (!card) return element('p', { class: 'note' }, 'Nothing more is known of this name.');
      return cardElement(card, {
        open: (article) => {
          this.#options.open(entity, article);
        },
        lightUp: () => {
          this.light(entity);
        },
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return element('p', { class: 'note' }, `The card could not be read. ${reason}`);
    }
  }

  #place(name: HTMLElement): void {
    const [line] = name.getClientRects();
    if (!line) return;
    const { left, top } = placeCard(line, this.card.getBoundingClientRect(), {
      width: window.innerWidth,
      height: window.innerHeight,
    });
    this.card.style.setProperty('left', `${left}px`);
    this.card.style.setProperty('top', `${top}px`);
  }
}
