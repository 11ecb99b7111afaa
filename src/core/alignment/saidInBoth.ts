import { append } from '../append';
import type { Span } from '../text/span';
import type { Link } from './comparison';

/**
 * Where a sentence says what its partners say, in order, relative to the sentence. Null when all of it does, or when that
 * is not known.
 * @param links All links of the sentence.
 */
export function saidInBoth(links: readonly Link[], side: 'left' | 'right'): readonly Span[] | null {
  const stretches: Span[] = [];
  for (const { shared } of links) {
    if (!shared) return null;
    append(stretches, shared[side]);
  }
  const merged: Span[] = [];
  for (const stretch of stretches.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (!last || last.end < stretch.start) merged.push(stretch);
    else if (last.end < stretch.end) merged.splice(-1, 1, { start: last.start, end: stretch.end });
  }
  return merged;
}
