import { wordRarity } from '../../alignment/words/wordRarity';
import type { ValueClaim } from './valueClaims';

/** A stem that is rarer than this tells something. */
const tellingRarity = 2.6;

/** How much of what the sentences of two values say is alike. */
export function sentenceLikeness({ sentence: one }: ValueClaim, { sentence: other }: ValueClaim): number {
  const stems = new Set(other.words.map(({ form }) => form.stem));
  const common = new Set(one.words.map(({ form }) => form.stem).filter((found) => stems.has(found)));
  let sum = 0;
  for (const found of common) sum += Math.max(0, wordRarity(found) - tellingRarity);
  return sum;
}
