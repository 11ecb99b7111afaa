import { firstThat } from '../../text/search';
import type { Span } from '../../text/span';

/** The index of the first of these spans, which are in order, that starts at the offset or after it; their number if none does. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  return firstThat(spans.length, (index) => (spans[index]?.start ?? Infinity) >= offset);
}
