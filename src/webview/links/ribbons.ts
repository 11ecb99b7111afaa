// The bands across the gutter that join partners.
import type { Link } from '../../core/alignment/comparison';
import { isUnsure } from '../../core/alignment/linkStrength';
import type { Side } from '../../protocol/pageContract';
import { svg } from '../dom';
import type { Pane } from '../panes/pane';
import type { Extent } from '../scrolling/scroller';
import { forSides, opposite, sides, type Sided } from '../scrolling/sides';

/** The outline of a ribbon, and the lines that tell its kind: one for the same, two for reworded, dashes for in part. */
export function ribbonPaths(
  width: number,
  left: Extent,
  right: Extent,
): { readonly band: string; readonly middle: string; readonly edges: string } {
  const half = round(width / 2);
  const curve = (from: number, to: number) => `C${half},${round(from)} ${half},${round(to)}`;
  const across = (from: number, to: number) => `M0,${round(from)}${curve(from, to)} ${width},${round(to)}`;
  return {
    band:
      across(left.top, right.top) +
      `L${width},${round(right.bottom)}${curve(right.bottom, left.bottom)} 0,${round(left.bottom)}Z`,
    middle: across((left.top + left.bottom) / 2, (right.top + right.bottom) / 2),
    edges: across(left.top, right.top) + across(left.bottom, right.bottom),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

interface Ribbon {
  readonly group: SVGGElement;
  readonly band: SVGPathElement;
  readonly line: SVGPathElement;
}

export class Ribbons {
  readonly element = svg('svg', { class: 'gutter', 'aria-hidden': 'true' });
  readonly #drawn = new Map<Link, Ribbon>();
  readonly #bySentence: Sided<Map<number, Link[]>> = { left: new Map(), right: new Map() };
  readonly #panes: Sided<Pane>;
  #size: DOMRect | null = null;

  constructor(panes: Sided<Pane>, links: readonly Link[]) {
    this.#panes = panes;
    for (const link of links) {
      for (const side of sides) {
        const list = this.#bySentence[side].get(link[side]);
        if (list) list.push(link);
        else this.#bySentence[side].set(link[side], [link]);
      }
    }
  }

  /** To be called when the page's layout has changed. */
  settle(): void {
    this.#size = null;
  }

  /** Draws the links that have an end in view; those of the sentences that `isLit` names stand out. */
  draw(isLit: (side: Side, sentence: number) => boolean): void {
    const { width, height } = (this.#size ??= this.element.getBoundingClientRect());
    const wanted = width > 0 ? this.#inView(height) : new Map<Link, Sided<Extent>>();
    for (const [link, ribbon] of this.#drawn) {
      if (wanted.has(link)) continue;
      ribbon.group.remove();
      this.#drawn.delete(link);
    }
    for (const [link, { left, right }] of wanted) {
      const ribbon = this.#drawn.get(link) ?? this.#add(link);
      const { band, middle, edges } = ribbonPaths(width, left, right);
      ribbon.band.setAttribute('d', band);
      ribbon.line.setAttribute('d', link.kind === 'reworded' ? edges : middle);
      const lit = isLit('left', link.left) || isLit('right', link.right);
      ribbon.group.classList.toggle('lit', lit);
      ribbon.group.classList.toggle('far', isOut(left, height) || isOut(right, height));
      if (lit) this.element.append(ribbon.group);
    }
  }

  #inView(height: number): Map<Link, Sided<Extent>> {
    const found = new Map<Link, Sided<Extent>>();
    const tops = forSides((side) => this.#panes[side].scroller.top);
    const extent = (side: Side, index: number) => {
      const { top, bottom } = this.#panes[side].extent(index);
      return { top: top - tops[side], bottom: bottom - tops[side] };
    };
    for (const side of sides) {
      const range = this.#panes[side].inView();
      if (!range) continue;
      for (let index = range.first; index <= range.last; index++) {
        const links = this.#bySentence[side].get(index);
        if (!links || isOut(extent(side, index), height)) continue;
        for (const link of links) {
          if (!found.has(link) && this.#isShown(link))
            found.set(
              link,
              forSides((end) => extent(end, link[end])),
            );
        }
      }
    }
    return found;
  }

  #isShown(link: Link): boolean {
    return sides.every((side) => this.#panes[side].shows(link[side]));
  }

  /** Whether both ends have a closer partner. */
  #isSecond(link: Link): boolean {
    return sides.every((side) => {
      const closest = this.#panes[side].content.shared.get(link[side])?.partners[0];
      return closest !== undefined && closest !== link[opposite(side)];
    });
  }

  #add(link: Link): Ribbon {
    const band = svg('path', { class: 'band' });
    const line = svg('path', { class: 'line' });
    const group = svg('g', { class: `ribbon ${link.kind}` }, band, line);
    if (this.#isSecond(link)) group.classList.add('second');
    if (isUnsure([link])) group.classList.add('unsure');
    const ribbon = { group, band, line };
    this.#drawn.set(link, ribbon);
    this.element.append(group);
    return ribbon;
  }
}

function isOut({ top, bottom }: Extent, height: number): boolean {
  return bottom <= 0 || top >= height;
}
