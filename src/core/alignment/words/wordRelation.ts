import relatedWords from './relatedWords.json';

const none: readonly string[] = [];
/** Both ways; the file names each pair once. */
const related = readRelations();

/** The stems of English words that may stand in the place of a word: of like meaning, or of the same family. */
export function relatedStems(stem: string): readonly string[] {
  return related.get(stem) ?? none;
}

function readRelations(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const relate = (stem: string, other: string) => {
    const others = found.get(stem);
    if (others) others.push(other);
    else found.set(stem, [other]);
  };
  for (const [stem, others] of Object.entries(relatedWords)) {
    for (const other of others.split(' ')) {
      relate(stem, other);
      relate(other, stem);
    }
  }
  return found;
}
