import type { Span } from '../../core/text/span';
import { firstEndingAfter } from './spans';

/** A piece of a sentence that looks the same throughout. */
export interface Segment<D, M> extends Span {
  readonly difference: D | null;
  readonly mention: M | null;
  /** Whether it is in a stretch that is said in both. */
  readonly said: boolean;
}

/** Cuts a sentence where a difference, a mention or a stretch that is said in both begins or ends. All lists are sorted and disjoint. */
export function segments<D extends Span, M extends Span>(
  sentence: Span,
  differences: readonly D[],
  mentions: readonly M[],
  said: readonly Span[],
): Segment<D, M>[] {
  const found: Segment<D, M>[] = [];
  const layers = [differences, mentions, said] as const;
  const at = layers.map((layer) => firstEndingAfter(layer, sentence.start));
  for (let start = sentence.start; start < sentence.end;) {
    let end = sentence.end;
    for (const [i, layer] of layers.entries()) {
      while ((layer[at[i] ?? 0]?.end ?? Infinity) <= start) at[i] = (at[i] ?? 0) + 1;
      const next = layer[at[i] ?? 0];
      if (next) end = Math.min(end, next.start > start ? next.start : next.end);
    }
    const here = <S extends Span>(layer: readonly S[], i: number): S | null => {
      const span = layer[at[i] ?? 0];
      return span && span.start <= start ? span : null;
    };
    found.push({
      start,
      end,
      difference: here(differences, 0),
      mention: here(mentions, 1),
      said: here(said, 2) !== null,
    });
    start = end;
  }
  return found;
}
