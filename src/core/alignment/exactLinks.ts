/** A place in the table of all pairs: index of the left sentence, index of the right one. */
export interface Pair {
  readonly left: number;
  readonly right: number;
}

/**
 * Pairs of sentences with equal keys. Where a key stands several times, the first goes with the first, the second with
 * the second, and what is left over on one side with the last of the other, so that every sentence whose key is on the
 * other side is in a pair.
 */
export function exactLinks(left: readonly string[], right: readonly string[]): readonly Pair[] {
  const placesInRight = places(right);
  const pairs: Pair[] = [];
  for (const [key, here] of places(left)) {
    const there = placesInRight.get(key);
    if (!there) continue;
    for (let at = 0; at < Math.max(here.length, there.length); at++) {
      const l = here[Math.min(at, here.length - 1)];
      const r = there[Math.min(at, there.length - 1)];
      if (l !== undefined && r !== undefined) pairs.push({ left: l, right: r });
    }
  }
  return pairs;
}

function places(keys: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    const list = found.get(key);
    if (list) list.push(index);
    else found.set(key, [index]);
  }
  return found;
}
