/** Of two sentences of versions of one text that have so large a share of their words in common, one is the other, edited. */
const shareOfWords = 0.8;

/**
 * Whether a sentence is another one in which a few words were changed (Dice's coefficient of their bags of words).
 * @param left The stem of each word, as a number; so is `right`.
 */
export function isNearCopy(left: Int32Array, right: Int32Array): boolean {
  const needed = (shareOfWords * (left.length + right.length)) / 2;
  if (Math.min(left.length, right.length) < needed) return false;
  const counts = new Map<number, number>();
  for (const stem of left) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  let shared = 0;
  for (const stem of right) {
    const count = counts.get(stem) ?? 0;
    if (count === 0) continue;
    shared += 1;
    counts.set(stem, count - 1);
  }
  return shared >= needed;
}
