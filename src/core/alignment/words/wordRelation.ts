import relatedWords from './relatedWords.json';

const none: readonly string[] = [];
const related = relatedByStem();

/** The stems of English words that may stand in the place of a word: of like meaning, or of the same family. */
export function relatedStems(stem: string): readonly string[] {
  return related.get(stem) ?? none;
}

/** The file names each pair once, by the stem that comes first in the alphabet. */
function relatedByStem(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (stem: string, other: string) => {
    const stems = found.get(stem);
    if (stems) stems.push(other);
    else found.set(stem, [other]);
  };
  const pairs = Object.entries(relatedWords).flatMap(([stem, others]) =>
    others.split(' ').map((other) => [stem, other] as const),
  );
  for (const [stem, other] of pairs) add(other, stem);
  for (const [stem, other] of pairs) add(stem, other);
  return found;
}
