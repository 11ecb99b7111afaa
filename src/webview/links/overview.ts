// The strip at a pane's outer edge: the kinds of the whole article, and what of it is in view.
import type { LinkKind } from '../../core/alignment/comparison';
import { element, svg } from '../dom';
import type { Pane } from '../panes/pane';
import type { Extent } from '../scrolling/scroller';
import { kinds } from '../descriptions';

/** Horizontal bars of each kind, as shares of the strip's width: full, two, one narrow; the form tells them apart. */
const bars: Readonly<Record<LinkKind, readonly (readonly [from: number, to: number])[]>> = {
  same: [[0, 8]],
  reworded: [
    [0, 3],
    [5, 8],
  ],
  partial: [[2.5, 5.5]],
};

const leastHeight = 2;

/** One path for all sentences of a kind; `extents` in pixels of the strip, in order. */
export function stripPath(kind: LinkKind, extents: readonly Extent[]): string {
  let path = '';
  let drawnTo = -Infinity;
  for (const { top, bottom } of extents) {
    const from = Math.round(Math.max(top, drawnTo));
    const to = Math.round(Math.max(bottom - 1, top + leastHeight));
    if (to <= from) continue;
    for (const [start, end] of bars[kind]) path += `M${start},${from}H${end}V${to}H${start}Z`;
    drawnTo = to;
  }
  return path;
}

export class Overview {
  readonly element: HTMLElement;
  readonly #pane: Pane;
  readonly #slider = element('div', { class: 'slider' });
  readonly #paths: Readonly<Record<LinkKind, SVGPathElement>>;

  constructor(pane: Pane) {
    this.#pane = pane;
    this.#paths = {
      same: svg('path', { class: 'same' }),
      reworded: svg('path', { class: 'reworded' }),
      partial: svg('path', { class: 'partial' }),
    };
    const drawing = svg(
      'svg',
      {},
      kinds.map((kind) => this.#paths[kind]),
    );
    this.element = element(
      'div',
      { class: `overview ${pane.side}`, 'aria-hidden': 'true' },
      this.#slider,
      drawing,
    );
    this.element.addEventListener('pointerdown', (event) => {
      this.#take(event);
    });
  }

  /** Draws the marks anew; needed when the text's height has changed. */
  draw(): void {
    const { scroller, content } = this.#pane;
    const scale = this.element.clientHeight / Math.max(scroller.contentHeight, scroller.height, 1);
    const extents: Record<LinkKind, Extent[]> = { same: [], reworded: [], partial: [] };
    for (const [index, { kind }] of content.shared) {
      if (!this.#pane.shows(index)) continue;
      const { top, bottom } = this.#pane.extent(index);
      extents[kind].push({ top: top * scale, bottom: bottom * scale });
    }
    for (const kind of kinds) this.#paths[kind].setAttribute('d', stripPath(kind, extents[kind]));
    this.follow()();
  }

  /** Reads what of the article is in view; the answer moves the slider there, so that reading need not wait for writing. */
  follow(): () => void {
    const { top, height, range, contentHeight } = this.#pane.scroller;
    return () => {
      this.#slider.hidden = range === 0;
      this.#slider.style.setProperty('top', `${(100 * top) / contentHeight}%`);
      this.#slider.style.setProperty('height', `${(100 * height) / contentHeight}%`);
    };
  }

  #take(down: PointerEvent): void {
    if (down.button !== 0) return;
    down.preventDefault();
    const { scroller } = this.#pane;
    const strip = this.element.getBoundingClientRect();
    const scale = scroller.contentHeight / strip.height;
    const slider = this.#slider.getBoundingClientRect();
    const onSlider = down.clientY >= slider.top && down.clientY <= slider.bottom;
    const grip = onSlider ? down.clientY - slider.top : slider.height / 2;
    const move = ({ clientY }: PointerEvent) => {
      scroller.element.scrollTop = (clientY - strip.top - grip) * scale;
    };
    move(down);
    this.element.setPointerCapture(down.pointerId);
    this.element.addEventListener('pointermove', move);
    this.element.addEventListener(
      'lostpointercapture',
      () => {
        this.element.removeEventListener('pointermove', move);
      },
      { once: true },
    );
  }
}
