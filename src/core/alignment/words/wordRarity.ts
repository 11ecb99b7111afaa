import commonWords from './commonWords.json';

/** How much a stem tells that is in no list of common words. */
const unlisted = commonWords.rarest;
const rarities: ReadonlyMap<string, number> = new Map(
  Object.entries(commonWords.stems).flatMap(([rarity, stems]) =>
    stems.split(' ').map((stem) => [stem, Number(rarity)] as const),
  ),
);

/** How much a stem tells in English news prose at large: the logarithm of one over the share of sentences that have it. */
export function wordRarity(stem: string): number {
  return rarities.get(stem) ?? unlisted;
}

/** Whether a stem is so common that a capital alone makes no name of it. */
export function isCommonWord(stem: string): boolean {
  return rarities.has(stem);
}
