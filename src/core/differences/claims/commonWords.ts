import type { Word } from '../../alignment/words/words';

/** Places of a word that two lists have in common. */
export interface WordMatch {
  readonly left: number;
  readonly right: number;
}

/**
 * The longest common subsequence of two short lists of words, by their form. Its time grows with the product of their
 * lengths: callers bound them.
 */
export function commonWords(
  left: readonly Word[],
  right: readonly Word[],
  isSame: (one: Word, other: Word) => boolean,
): readonly WordMatch[] {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--) {
    const one = left[i];
    const row = i * width;
    for (let j = right.length - 1; j >= 0; j--) {
      const other = right[j];
      // Two words that are the same are in the longest, whatever follows.
      const isCommon = one !== undefined && other !== undefined && isSame(one, other);
      const down = lengths[row + width + j + (isCommon ? 1 : 0)] ?? 0;
      lengths[row + j] = isCommon ? down + 1 : Math.max(down, lengths[row + j + 1] ?? 0);
    }
  }
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  const matches: WordMatch[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const one = left[i];
    const other = right[j];
    if (one && other && isSame(one, other) && at(i, j) === at(i + 1, j + 1) + 1) {
      matches.push({ left: i++, right: j++ });
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return matches;
}
