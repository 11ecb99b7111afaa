import type { Mask } from './masks';

/** Soft hyphens, spaces and marks without any width; all are of the Basic Multilingual Plane. */
const invisible = /[\u00ad\u180e\u200b\u2060\ufeff]+/g;
/** Joiners and direction marks, which are seen where their neighbours join or run from right to left. */
const shaping = /[\u200c-\u200f]+/g;
const shaped = /[^\x00-\u058f\u1e00-\u20cf\u2100-\u214f]/u;
const isInvisible = /[\u00ad\u180e\u200b-\u200f\u2060\ufeff]/;

/** Characters that no reader sees. */
export function* invisibleMasks(text: string): Generator<Mask, void> {
  if (!isInvisible.test(text)) return;
  for (const { 0: found, index } of text.matchAll(invisible))
    yield { start: index, end: index + found.length, says: '' };
  for (const { 0: found, index } of text.matchAll(shaping)) {
    const end = index + found.length;
    const around = text.slice(Math.max(0, index - 1), index) + text.slice(end, end + 1);
    if (!shaped.test(around)) yield { start: index, end, says: '' };
  }
}

/** A character that stands for itself, or nothing when no reader sees it. */
export function visible(character: string): string {
  return isInvisible.test(character) ? '' : character;
}
