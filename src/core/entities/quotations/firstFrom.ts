import type { Span } from '../../text/span';

/** The index of the first of these spans, which are in order, that starts at the offset or after it; their number if none does. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
