// Keeping linked sentences side by side: the arithmetic of it.
import type { Link } from '../../core/alignment/comparison';
import { firstThat } from '../../core/text/search';

/** The same height in both panes, in pixels from the top of each pane's content. */
export interface Anchor {
  readonly here: number;
  readonly there: number;
}

/** Two sentences that are kept level. */
export interface SyncPoint {
  readonly left: number;
  readonly right: number;
}

/**
 * The links that scrolling can follow without a jump: the best one of each sentence, without moved ones, and of these a
 * longest increasing subsequence (by patience sorting).
 */
export function syncPoints(links: readonly Link[]): SyncPoint[] {
  const best = new Map<number, Link>();
  for (const link of links) {
    const known = best.get(link.left);
    if (!link.moved && (!known || link.score > known.score)) best.set(link.left, link);
  }
  const candidates = [...best.values()].sort((a, b) => a.left - b.left);
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [i, { right }] of candidates.entries()) {
    const length = firstThat(tails.length, (i) => (candidates[tails[i] ?? 0]?.right ?? 0) >= right);
    previous.push(tails[length - 1] ?? -1);
    tails[length] = i;
  }
  const points: SyncPoint[] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) {
    const link = candidates[i];
    if (link) points.push({ left: link.left, right: link.right });
  }
  return points.reverse();
}

/** Where `height` of this pane is in the other one: linear between the anchor above and the anchor below. */
export function follow(height: number, above: Anchor, below: Anchor): number {
  const span = below.here - above.here;
  if (span <= 0) return above.there;
  const passed = Math.min(1, Math.max(0, (height - above.here) / span));
  return above.there + passed * (below.there - above.there);
}

/** A pane for `meet`: where its sentence is in the content, where it is scrolled to and how far it can scroll. */
export interface Stand {
  readonly content: number;
  readonly top: number;
  readonly range: number;
}

/**
 * How to scroll two panes so that two sentences are level, as near to `height` below the top edge as both panes can scroll;
 * where they cannot be level, as nearly as possible.
 */
export function meet(
  near: Stand,
  far: Stand,
  height: number,
): { readonly near: number; readonly far: number } {
  const clamp = (value: number, { range }: Stand) => Math.min(range, Math.max(0, value));
  const farTop = clamp(far.content - height, far);
  const nearTop = clamp(near.content - (far.content - farTop), near);
  return { near: nearTop, far: farTop };
}
