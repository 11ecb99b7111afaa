// What is drawn beside the text, in the next frame or once scrolling rests.
import type { Side } from '../../protocol/pageContract';
import type { Overview } from './overview';
import type { Panes } from '../panes/panes';
import type { Ribbons } from './ribbons';

const restTime = 200;

interface DrawingOptions {
  readonly panes: Panes;
  readonly ribbons: Ribbons | null;
  readonly overviews: readonly Overview[];
  readonly isLit: (side: Side, sentence: number) => boolean;
  /** Called once, when a shared sentence is on the screen. */
  readonly shown: () => void;
  /** What else can wait until scrolling rests. */
  readonly rested: () => void;
}

export class Drawing {
  readonly #options: DrawingOptions;
  readonly #resizes: ResizeObserver;
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #isShown = false;

  constructor(options: DrawingOptions) {
    this.#options = options;
    // Called between layout and paint, so that this drawing is already in the same frame.
    this.#resizes = new ResizeObserver(() => {
      for (const { scroller } of options.panes.all) scroller.settle();
      options.ribbons?.settle();
      this.#draw();
      this.#drawAfterRest();
    });
    for (const { scroller } of options.panes.all) {
      this.#resizes.observe(scroller.element);
      for (const text of scroller.element.children) this.#resizes.observe(text);
    }
    this.changed();
  }

  /** Call it when something has moved or is marked differently. */
  changed(): void {
    if (this.#frame === 0) {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#draw();
      });
    }
    this.#drawAfterRest();
  }

  #draw(): void {
    const { ribbons, overviews, isLit, shown, panes } = this.#options;
    const moveSliders = overviews.map((overview) => overview.follow());
    ribbons?.draw(isLit);
    for (const move of moveSliders) move();
    if (!this.#isShown && panes.element.querySelector('.sentence.shared') !== null) {
      this.#isShown = true;
      requestAnimationFrame(shown);
    }
  }

  /** Draws the strips' marks when nothing has happened for a while. */
  #drawAfterRest(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      for (const overview of this.#options.overviews) overview.draw();
      this.#options.rested();
    }, restTime);
  }

  dispose(): void {
    clearTimeout(this.#rest);
    cancelAnimationFrame(this.#frame);
    this.#resizes.disconnect();
  }
}
