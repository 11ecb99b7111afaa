import type { Span } from '../../core/text/span';
import { firstThat } from '../../core/text/search';

/** Index of the first span of a sorted, disjoint list that ends after `position`; the list's length when none does. */
export function firstEndingAfter(spans: readonly Span[], position: number): number {
  return firstThat(spans.length, (i) => (spans[i]?.end ?? 0) > position);
}
