import { eachInSteps } from '../steps';

/** A place in the table of all pairs: index of the left sentence, index of the right one. */
export interface Pair {
  readonly left: number;
  readonly right: number;
}

/** A step is so many sentences. */
const stepLength = 2000;

/**
 * Pairs of sentences with equal keys, by left, then right, step by step. Where a key stands several times, the first goes with
 * the first, the second with the second, and what is left over on one side with the last of the other, so that every sentence
 * whose key is on the other side is in a pair.
 */
export function* exactLinks(
  left: readonly string[],
  right: readonly string[],
): Generator<undefined, readonly Pair[]> {
  const inLeft = yield* places(left);
  const inRight = yield* places(right);
  const pairs: Pair[] = [];
  const met = new Map<string, number>();
  for (const [l, key] of left.entries()) {
    if (l % stepLength === 0) yield;
    const there = inRight.get(key);
    if (!there) continue;
    const at = met.get(key) ?? 0;
    met.set(key, at + 1);
    const isLast = inLeft.get(key)?.at(-1) === l;
    const first = Math.min(at, there.length - 1);
    for (let place = first; place <= (isLast ? there.length - 1 : first); place++) {
      pairs.push({ left: l, right: there[place] ?? 0 });
      if (place % stepLength === stepLength - 1) yield;
    }
  }
  return pairs;
}

function* places(keys: readonly string[]): Generator<undefined, ReadonlyMap<string, readonly number[]>> {
  const found = new Map<string, number[]>();
  yield* eachInSteps(keys, stepLength, (key, index) => {
    const list = found.get(key);
    if (list) list.push(index);
    else found.set(key, [index]);
  });
  return found;
}
