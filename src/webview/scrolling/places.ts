// Where the reader is in a pane: kept while something changes, and remembered for the next time.
import { put } from './scrollSync';
import {
  findSentence,
  stateKey,
  placeIn,
  rememberSentence,
  type SavedState,
  type SavedPlace,
} from '../savedState';
import type { Pane } from '../panes/pane';

/** The first sentence in sight that ends below a height of the view; the last one in view when none does. */
export function besides(pane: Pane, height: number): number | null {
  const range = pane.inView();
  if (!range) return null;
  const limit = pane.scroller.top + height;
  let beside: number | null = null;
  for (let index = range.first; index <= range.last; index++) {
    if (!pane.shows(index)) continue;
    beside = index;
    if (pane.extent(index).bottom > limit) break;
  }
  return beside;
}

/** The first sentence of which something is in view, and how far its top edge is below that of the pane. */
function topOf(pane: Pane): { readonly index: number; readonly height: number } | null {
  const index = besides(pane, 0);
  return index === null ? null : { index, height: Math.round(pane.extent(index).top - pane.scroller.top) };
}

/** Makes a change after which the sentence at the top of each pane stands there still, or the nearest that is left. */
export function keepPlaces(panes: readonly Pane[], change: () => void): void {
  const places = panes.map(topOf);
  change();
  for (const [i, pane] of panes.entries()) {
    const { index, height } = places[i] ?? { index: 0, height: 0 };
    const nearest = pane.nearestShown(index);
    if (nearest !== null) put(pane, nearest, height);
  }
}

export function rememberPlace(pane: Pane): SavedPlace {
  const top = topOf(pane);
  const { article } = pane.content;
  return {
    article: stateKey(article),
    sentence: top && rememberSentence(article, top.index),
    height: top?.height ?? 0,
    unfolded: pane.unfolded,
  };
}

export function restorePlace(pane: Pane, savedState: SavedState): void {
  const { article } = pane.content;
  const place = placeIn(savedState, article);
  const index = place?.sentence ? findSentence(article, place.sentence) : null;
  if (place && index !== null) put(pane, pane.nearestShown(index) ?? index, place.height);
}

/** The sentence of the pane that is remembered to have had the focus, where it is in sight. */
export function rememberedFocus(pane: Pane, { focus }: SavedState): number | null {
  const { article } = pane.content;
  const index = focus?.article === stateKey(article) ? findSentence(article, focus.sentence) : null;
  return index !== null && pane.shows(index) && pane.sentence(index) ? index : null;
}
