/** What ends as adverbs do and is something or somebody, as alternatives. */
const nouns =
  'family|assembly|subassembly|ally|rally|reply|supply|monopoly|anomaly|bully|butterfly|fly|july|italy';
const isNoun = new RegExp(`^(?:${nouns})$`, 'u');

/** An adverb in small letters, for patterns: "officially", no "family". */
export const adverb = String.raw`(?!(?:${nouns})(?!\p{L}))\p{Ll}+ly`;

/** Whether a word in small letters is an adverb by its form. */
export function isAdverb(norm: string): boolean {
  return norm.endsWith('ly') && !isNoun.test(norm);
}
