// Names in the text: their card on hover, on keys and on a long press, and the light on all mentions of one.
import type { PageCard } from '../../protocol/pageContract';
import { cardElement } from './card';
import { element, focusInPlace, iconButton } from '../dom';
import { nameOf, sentenceOf } from '../panes/sentence';

const openDelay = 300;
/** Long enough to go from a name to its card across the rest of the sentence. */
const closeDelay = 400;
/** Of a finger; shorter than the browser takes to select the word under it. */
const pressTime = 400;
const margin = 8;

interface NamesOptions {
  /** The element with the panes, in which names are looked for. */
  readonly root: HTMLElement;
  readonly cardOf: (entity: string) => Promise<PageCard | null>;
  readonly open: (entity: string, article: string) => void;
}

interface Line {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** With less room than this the card covers its sentence. */
const leastHeight = 120;

/**
 * Where a card goes and its greatest height: below or above the sentence, without covering it. With too little room for
 * either, below the name, or above it if there is more room.
 */
export function placeCard(
  name: Line,
  sentence: { readonly top: number; readonly bottom: number },
  card: Size,
  view: Size,
): { readonly left: number; readonly top: number; readonly height: number } {
  const left = Math.max(margin, Math.min(name.left, view.width - card.width - margin));
  const gap = margin / 2;
  const below = view.height - margin - Math.max(margin, sentence.bottom + gap);
  const above = Math.min(view.height - margin, sentence.top - gap) - margin;
  const room = card.height <= below || below >= above ? below : above;
  if (room >= Math.min(card.height, leastHeight)) {
    const height = Math.min(card.height, room);
    return { left, top: room === below ? view.height - margin - below : margin + above - height, height };
  }
  const isRoomBelow =
    name.bottom + gap + card.height <= view.height - margin || name.top < view.height - name.bottom;
  const top = isRoomBelow ? name.bottom + gap : name.top - card.height - gap;
  const highest = view.height - card.height - margin;
  return { left, top: Math.max(margin, Math.min(top, highest)), height: card.height };
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
  readonly #end = new AbortController();
  #shown: HTMLElement | null = null;
  #lit: string | null = null;
  /** The name under the pointer. */
  #under: HTMLElement | null = null;
  /** Whether the card stays open: it was opened by key or long press, or entered. */
  #pinned = false;
  /** Whether the finger that opened a card is still down; lifting it is not a click. */
  #pressed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: NamesOptions) {
    this.#options = options;
    const { root } = options;
    // Not `pointerover`, which also fires when text scrolls under a resting pointer.
    root.addEventListener('pointermove', ({ target, pointerType }) => {
      if (pointerType !== 'touch') this.#pointAt(nameOf(target));
    });
    root.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType !== 'touch') this.#pointAt(null);
    });
    root.addEventListener('keydown', (event) => {
      this.#enterByTab(event);
    });
    root.addEventListener(
      'scroll',
      () => {
        this.#follow();
      },
      { capture: true, passive: true },
    );
    this.#listenToFingers(root);
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
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        if (!(target instanceof Node && this.card.contains(target))) this.close();
      },
      { capture: true, signal: this.#end.signal },
    );
  }

  /** A finger that rests on a name opens its card; a tap is the sentence's. */
  #listenToFingers(root: HTMLElement): void {
    root.addEventListener('pointerdown', ({ target, pointerType }) => {
      this.#pressed = false;
      const name = nameOf(target);
      if (pointerType !== 'touch' || !name) return;
      this.#later(pressTime, () => {
        this.#pressed = true;
        void this.pin(name);
      });
    });
    for (const lifted of ['pointerup', 'pointercancel'] as const) {
      root.addEventListener(lifted, ({ pointerType }) => {
        if (pointerType === 'touch') clearTimeout(this.#timer);
      });
    }
    const swallow = (event: Event) => {
      if (!this.#pressed) return;
      event.preventDefault();
      event.stopPropagation();
    };
    root.addEventListener('click', swallow, { capture: true });
    root.addEventListener('contextmenu', swallow, { capture: true });
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

  /** Shows the card of a name; asked again, goes into it. Returns whether there is a name. */
  enter(name: HTMLElement | null): boolean {
    if (!name) return false;
    if (this.#shown === name && this.#pinned) focusInPlace(this.card.querySelector('button'));
    else void this.pin(name);
    return true;
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
    return this.#hide();
  }

  /** As `close`, but a name that is pointed at shows its card all the same. */
  #hide(): boolean {
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

  /** Closes the card, or else the highlights; returns whether there was any. */
  dismiss(): boolean {
    if (this.close()) return true;
    const wasLit = this.#lit !== null;
    this.light(null);
    return wasLit;
  }

  dispose(): void {
    this.#end.abort();
    this.close();
    this.card.remove();
  }

  #later(delay: number, action: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(action, delay);
  }

  #pointAt(name: HTMLElement | null): void {
    if (name === this.#under) return;
    this.#under = name;
    if (name) this.#later(openDelay, () => void this.#show(name, false));
    else this.#leave();
  }

  /** Keeps the card beside its name while text is scrolled; a name that is out of view takes its card along. */
  #follow(): void {
    const name = this.#shown;
    const pane = name?.closest('.scroll')?.getBoundingClientRect();
    const line = name?.getBoundingClientRect();
    if (!name || !pane || !line) return;
    if (line.bottom <= pane.top || line.top >= pane.bottom) this.#hide();
    else this.#place(name);
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
    const close = iconButton('close', 'Close (Esc)', () => {
      this.close();
    });
    this.card.replaceChildren(content, close);
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
    const sentence = (sentenceOf(name) ?? name).getBoundingClientRect();
    this.card.style.removeProperty('--height');
    const { left, top, height } = placeCard(line, sentence, this.card.getBoundingClientRect(), {
      width: window.innerWidth,
      height: window.innerHeight,
    });
    this.card.style.setProperty('--height', `${height}px`);
    this.card.style.setProperty('left', `${left}px`);
    this.card.style.setProperty('top', `${top}px`);
  }
}
