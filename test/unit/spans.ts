import fc from 'fast-check';
import type { Span } from '../../src/core/text/span';

/** Where spans end at the latest. */
export const limit = 60;

/** Sorted, disjoint, non-empty spans. */
export const spans = fc
  .uniqueArray(fc.integer({ min: 0, max: limit }), { maxLength: 16 })
  .map((cuts) => cuts.sort((a, b) => a - b))
  .map((cuts) => {
    const made: Span[] = [];
    for (let i = 0; i + 1 < cuts.length; i += 2) made.push({ start: cuts[i] ?? 0, end: cuts[i + 1] ?? 0 });
    return made;
  });

export function has(list: readonly Span[], offset: number): boolean {
  return list.some(({ start, end }) => start <= offset && offset < end);
}
