import type { Span } from '../core/text/span';
import { firstEndingAfter } from './spans';

/** A piece of a sentence that looks the same throughout. */
export interface Segment<D, M> extends Span {
  readonly difference: D | null;
  readonly mention: M | null;
}

/** Cuts a sentence where a difference or a mention begins or ends. Both lists are sorted and disjoint. */
export function segments<D extends Span, M extends Span>(
  sentence: Span,
  differences: readonly D[],
  mentions: readonly M[],
): Segment<D, M>[] {
  const found: Segment<D, M>[] = [];
  let d = firstEndingAfter(differences, sentence.start);
  let m = firstEndingAfter(mentions, sentence.start);
  for (let start = sentence.start; start < sentence.end;) {
    const difference = differences[d];
    const mention = mentions[m];
    let end = sentence.end;
    for (const next of [difference, mention]) {
      if (next) end = Math.min(end, next.start > start ? next.start : next.end);
    }
    found.push({
      start,
      end,
      difference: difference && difference.start <= start ? difference : null,
      mention: mention && mention.start <= start ? mention : null,
    });
    if (difference && difference.end <= end) d++;
    if (mention && mention.end <= end) m++;
    start = end;
  }
  return found;
}
