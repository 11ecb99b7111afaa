import type { LinkedPair } from '../../alignment/align';
import { eachInSteps } from '../../steps';

/** How the sentences of two articles are linked. */
export interface Linking {
  /** Whether a link joins two sentences, by their indices. */
  readonly isLinked: (left: number, right: number) => boolean;
  /** Whether no other link of one of its sentences is surer. */
  readonly isNearest: (link: LinkedPair) => boolean;
  /** The sentences that the other article has in the same words. */
  readonly settled: { readonly left: ReadonlySet<number>; readonly right: ReadonlySet<number> };
}

/** A step is so many links. */
const linksInStep = 5000;

/** @param count How many sentences the right article has. */
export function* linkingOf(links: readonly LinkedPair[], count: number): Generator<undefined, Linking> {
  const numberOf = (left: number, right: number) => left * count + right;
  const linked = new Set<number>();
  const settled = { left: new Set<number>(), right: new Set<number>() };
  const surest = { left: new Map<number, number>(), right: new Map<number, number>() };
  yield* eachInSteps(links, linksInStep, ({ kind, left, right, score }) => {
    linked.add(numberOf(left, right));
    if (kind === 'same') {
      settled.left.add(left);
      settled.right.add(right);
    } else {
      surest.left.set(left, Math.max(score, surest.left.get(left) ?? 0));
      surest.right.set(right, Math.max(score, surest.right.get(right) ?? 0));
    }
  });
  return {
    isLinked: (left, right) => linked.has(numberOf(left, right)),
    isNearest: ({ left, right, score }) =>
      (surest.left.get(left) ?? 0) <= score || (surest.right.get(right) ?? 0) <= score,
    settled,
  };
}
