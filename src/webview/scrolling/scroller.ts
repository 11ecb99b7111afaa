import { afterLayout, reducedMotion } from '../dom';

/** Vertical range in pixels. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly height: number;
  readonly contentHeight: number;
}

const glideTime = 220;

/**
 * A scrolling element that tells a reader's scrolling from its own. It keeps its measurements until the layout changes, so
 * that a scroll event causes no layout.
 */
export class Scroller {
  #expected = 0;
  /** Incremented by every movement; an earlier one then ends. */
  #turn = 0;
  #size: Size | null = null;
  readonly #extents = new Map<Element, Extent>();
  #listener: (byReader: boolean) => void = () => undefined;

  constructor(readonly element: HTMLElement) {
    element.addEventListener(
      'scroll',
      () => {
        const byReader = Math.abs(element.scrollTop - this.#expected) > 1;
        if (byReader) this.#turn++;
        this.#expected = element.scrollTop;
        this.#listener(byReader);
      },
      { passive: true },
    );
  }

  /** Call it when the layout may have changed. */
  forget(): void {
    this.#size = null;
    this.#extents.clear();
  }

  /** To be called when the content's height has changed: the browser may have moved the text to keep it in view. */
  settle(): void {
    this.forget();
    this.#expected = this.element.scrollTop;
  }

  /** Told of each scrolling, and whether the reader did it: by wheel, key, finger or the editor's find. */
  onScroll(listener: (byReader: boolean) => void): void {
    this.#listener = listener;
  }

  get top(): number {
    return this.element.scrollTop;
  }

  get height(): number {
    return this.#measured.height;
  }

  get contentHeight(): number {
    return this.#measured.contentHeight;
  }

  get #measured(): Size {
    return (this.#size ??= {
      height: this.element.clientHeight,
      contentHeight: this.element.scrollHeight,
    });
  }

  /** Where a part of the content stands below the content's top edge. */
  extentOf(part: Element): Extent {
    const known = this.#extents.get(part);
    if (known) return known;
    const edge = this.element.getBoundingClientRect().top - this.top;
    const { top, bottom } = part.getBoundingClientRect();
    const extent = { top: top - edge, bottom: bottom - edge };
    this.#extents.set(part, extent);
    return extent;
  }

  /** The greatest `top` there can be. */
  get range(): number {
    return Math.max(0, this.contentHeight - this.height);
  }

  /** Goes there at once; then calls `arrived` as `glide` does. */
  place(top: number, arrived?: () => void): void {
    const turn = ++this.#turn;
    this.#set(top);
    if (arrived) this.#after(turn, arrived);
  }

  /**
   * Scrolls there smoothly, or at once if it is far or the reader prefers reduced motion. Then calls `arrived`, after
   * layout, unless something else has scrolled it since.
   */
  glide(to: number, arrived: () => void): void {
    const turn = ++this.#turn;
    const from = this.top;
    const began = performance.now();
    const atOnce = reducedMotion() || Math.abs(to - from) > 4 * this.height || Math.abs(to - from) < 1;
    const step = (now: number) => {
      if (turn !== this.#turn) return;
      const passed = atOnce ? 1 : Math.min(1, Math.max(0, (now - began) / glideTime));
      this.#set(from + (to - from) * (1 - (1 - passed) ** 3));
      if (passed < 1) requestAnimationFrame(step);
      else this.#after(turn, arrived);
    };
    step(began);
  }

  #after(turn: number, arrived: () => void): void {
    afterLayout(() => {
      if (turn === this.#turn) arrived();
    });
  }

  #set(top: number): void {
    this.element.scrollTop = top;
    this.#expected = this.element.scrollTop;
  }
}
