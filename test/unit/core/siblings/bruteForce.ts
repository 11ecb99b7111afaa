import type { SiblingEntry } from '../../../../src/core/siblings/siblingEntry';
import { commonShares } from '../../../../src/core/siblings/terms/commonTerms';
import { siblingFloor } from '../../../../src/core/siblings/rank';
import { isPair } from '../../../../src/core/siblings/terms/term';

const shares = new Map(commonShares);

/** How much each article of a library tells the story of `asked`, by the definition and with nothing left out. */
export function scoresOf(
  asked: SiblingEntry,
  library: ReadonlyMap<string, SiblingEntry>,
): ReadonlyMap<string, number> {
  const holders = new Map<number, number>();
  for (const { terms } of library.values()) {
    for (const term of terms) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  const vectorOf = ({ terms, counts }: SiblingEntry): ReadonlyMap<number, number> => {
    const weights = Array.from(terms, (term, at): [number, number] => {
      const texts = Math.max(1, holders.get(term) ?? 0) + 200 * (shares.get(term) ?? 0);
      const rarity = Math.log((library.size + 200) / texts) * (isPair(term) ? 0.5 : 1);
      return [term, rarity * (1 + Math.log(counts[at] ?? 0))];
    });
    return new Map(weights);
  };
  const vector = vectorOf(asked);
  const scores = new Map<string, number>();
  for (const [id, entry] of library) {
    const other = vectorOf(entry);
    let dot = 0;
    for (const [term, weight] of vector) dot += weight * (other.get(term) ?? 0);
    const lengths = Math.hypot(...vector.values()) * Math.hypot(...other.values());
    const gap = asked.day === null || entry.day === null ? 0 : Math.abs(asked.day - entry.day);
    const alike = lengths === 0 ? 0 : (dot / lengths) * (0.25 + 0.75 * Math.exp(-gap / 30));
    const verbatim = asked.sentences.filter((hash) => entry.sentences.includes(hash)).length;
    scores.set(id, alike < siblingFloor ? alike : 1 - (1 - alike) * 0.9 ** Math.min(3, verbatim));
  }
  return scores;
}
