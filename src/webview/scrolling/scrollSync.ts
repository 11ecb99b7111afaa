// Keeping linked sentences side by side while a reader scrolls, and bringing two sentences level.
import type { Link } from '../../core/alignment/comparison';
import type { Side } from '../../protocol/pageContract';
import { follow, syncPoints, meet, type Anchor, type SyncPoint, type Stand } from './syncPoints';
import type { Pane } from '../panes/pane';
import type { Extent } from './scroller';
import { firstThat } from '../../core/text/search';
import { opposite, type Sided } from './sides';

/** How much of a distance from level is made good for each pixel that a reader scrolls. */
const recovery = 0.4;
/** Heights of distant text are estimates until it is laid out; so often a scroll position is corrected. */
const corrections = 8;

export class ScrollSync {
  on = true;
  readonly #panes: Sided<Pane>;
  readonly #links: readonly Link[];
  #syncPoints: readonly SyncPoint[] = [];
  readonly #tops: Record<Side, number> = { left: 0, right: 0 };

  constructor(panes: Sided<Pane>, links: readonly Link[]) {
    this.#panes = panes;
    this.#links = links;
    this.refresh();
  }

  /** Call it when other sentences are shown. */
  refresh(): void {
    const { left, right } = this.#panes;
    this.#syncPoints = syncPoints(
      this.#links.filter((link) => left.shows(link.left) && right.shows(link.right)),
    );
  }

  /** Call it on each scroll event; when the reader scrolls one pane, the other follows. */
  scrolled(side: Side, byReader: boolean): void {
    const before = this.#tops[side];
    const now = this.#panes[side].scroller.top;
    this.#tops[side] = now;
    if (!this.on || !byReader || this.#panes[side].scroller.range === 0) return;
    const other = this.#panes[opposite(side)].scroller;
    const drift = other.top - this.#levelTop(side, before);
    const made = Math.min(Math.abs(drift), Math.abs(now - before) * recovery) * Math.sign(drift);
    other.place(this.#levelTop(side, now) + drift - made);
    this.#tops[opposite(side)] = other.top;
  }

  /**
   * Where the other pane belongs when this one is scrolled to `top`. The line that is kept level moves down the view as
   * the text goes on, so that both begin and both end together.
   */
  #levelTop(side: Side, top: number): number {
    const near = this.#panes[side].scroller;
    const far = this.#panes[opposite(side)].scroller;
    const progress = Math.min(1, Math.max(0, top / near.range));
    const height = top + progress * near.height;
    const [above, below] = this.#anchors(side, height);
    return follow(height, above, below) - progress * far.height;
  }

  #anchors(side: Side, height: number): readonly [Anchor, Anchor] {
    const near = this.#panes[side];
    const far = this.#panes[opposite(side)];
    const here = (point: SyncPoint) => near.extent(point[side]);
    const there = (point: SyncPoint) => far.extent(point[opposite(side)]);
    const next = firstThat(this.#syncPoints.length, (i) => {
      const point = this.#syncPoints[i];
      return !point || here(point).top > height;
    });
    const above = this.#syncPoints[next - 1];
    const below = this.#syncPoints[next];
    const end: Anchor = below
      ? { here: here(below).top, there: there(below).top }
      : { here: near.scroller.contentHeight, there: far.scroller.contentHeight };
    if (!above) return [{ here: 0, there: 0 }, end];
    const top = { here: here(above).top, there: there(above).top };
    const bottom = { here: here(above).bottom, there: there(above).bottom };
    return height <= bottom.here ? [top, bottom] : [bottom, end];
  }

  /** Brings a sentence and its partner to one height: where the sentence is, if it can be read there. */
  bring(side: Side, sentence: number, partner: number, arrived: () => void): void {
    this.#bring(side, sentence, partner, arrived);
  }

  /** @param wasThere Whether both stood there before: text near them may be laid out, and move them, a frame later. */
  #bring(
    side: Side,
    sentence: number,
    partner: number,
    arrived: () => void,
    tries = corrections,
    wasThere = false,
  ): void {
    const near = this.#panes[side];
    const far = this.#panes[opposite(side)];
    const extent = near.extentInView(sentence);
    const farExtent = far.extentInView(partner);
    const to = meet(stand(near, extent), stand(far, farExtent), readableHeight(extent, near.scroller.height));
    const isAtHeight = Math.abs(to.near - near.scroller.top) < 1 && Math.abs(to.far - far.scroller.top) < 1;
    const isThere = isAtHeight && isInView(near, extent) && isInView(far, farExtent);
    if ((isThere && wasThere) || tries === 0) {
      arrived();
      return;
    }
    let moving = 2;
    const halt = () => {
      moving--;
      if (moving === 0) this.#bring(side, sentence, partner, arrived, tries - 1, isThere);
    };
    near.scroller.glide(to.near, halt);
    far.scroller.glide(to.far, halt);
  }
}

/** Scrolls a pane so that a sentence can be read. */
export function show(pane: Pane, sentence: number, tries = corrections, wasThere = false): void {
  const extent = pane.extentInView(sentence);
  const height = readableHeight(extent, pane.scroller.height);
  const isThere = height === extent.top && isInView(pane, extent);
  if (tries === 0 || (isThere && wasThere)) return;
  pane.scroller.glide(pane.scroller.top + extent.top - height, () => {
    show(pane, sentence, tries - 1, isThere);
  });
}

/** Scrolls a pane at once so that a sentence stands at a height. */
export function put(pane: Pane, sentence: number, height: number, tries = corrections): void {
  const { top } = pane.extentInView(sentence);
  if (tries === 0 || (Math.abs(top - height) < 1 && tries < corrections)) return;
  pane.scroller.place(pane.scroller.top + top - height, () => {
    put(pane, sentence, height, tries - 1);
  });
}

function isInView({ scroller }: Pane, { top, bottom }: Extent): boolean {
  return bottom > 0 && top < scroller.height;
}

/** A sentence stays at its height if it is wholly in view there, else it goes to the upper third. */
function readableHeight({ top, bottom }: Extent, viewHeight: number): number {
  const isReadable = top >= 0 && (bottom <= viewHeight || top < viewHeight / 3);
  return isReadable ? top : viewHeight / 4;
}

function stand(pane: Pane, { top }: Extent): Stand {
  return { content: top + pane.scroller.top, top: pane.scroller.top, range: pane.scroller.range };
}
