import type { ReadClaims } from './claimReader';
import type { ClaimSentence } from './claimSentence';

/** Things of one kind that an article tells, by what tells that two of them may be one. */
export type Gathered<Told> = ReadonlyMap<string, readonly Told[]>;

/** Reads an English article's first sentences for things of one kind, a sentence a step. */
export function* gathered<Told>(
  { sentences }: ReadClaims,
  mostSentences: number,
  toldIn: (sentence: ClaimSentence) => readonly (readonly [string, Told])[],
): Generator<undefined, Gathered<Told>> {
  const found = new Map<string, Told[]>();
  for (let index = 0; index < Math.min(sentences.count, mostSentences); index++) {
    const sentence = sentences.at(index);
    // The words that tell such things are English ones: "dies" is no death in German.
    if (sentence.language !== 'en') break;
    for (const [key, told] of toldIn(sentence)) {
      const others = found.get(key);
      if (others) others.push(told);
      else found.set(key, [told]);
    }
    yield;
  }
  return found;
}
