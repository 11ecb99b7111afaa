import relatedWords from './relatedWords.json';

/** By stem those after it in the alphabet that may stand in its place, which is how the file names each pair once. */
const after: ReadonlyMap<string, string> = new Map(Object.entries(relatedWords));
const before = stemsBefore();

/** The stems of English words that may stand in the place of a word: of like meaning, or of the same family. */
export function relatedStems(stem: string): readonly string[] {
  return [...(before.get(stem) ?? []), ...(after.get(stem)?.split(' ') ?? [])];
}

function stemsBefore(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [stem, others] of after) {
    for (const other of others.split(' ')) {
      const stems = found.get(other);
      if (stems) stems.push(stem);
      else found.set(other, [stem]);
    }
  }
  return found;
}
