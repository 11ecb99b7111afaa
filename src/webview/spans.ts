import type { Span } from '../core/text/span';

/** The parts of `spans` that `others` cover too, with what else `spans` say of them. Both are sorted and disjoint. */
export function covered<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  const common: T[] = [];
  let first = 0;
  for (const span of spans) {
    while (first < others.length && (others[first]?.end ?? 0) <= span.start) first++;
    for (let i = first; i < others.length; i++) {
      const other = others[i];
      if (!other || other.start >= span.end) break;
      common.push({ ...span, start: Math.max(span.start, other.start), end: Math.min(span.end, other.end) });
    }
  }
  return common;
}

/** Index of the first span of a sorted, disjoint list that ends after `position`; the list's length when none does. */
export function firstEndingAfter(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
