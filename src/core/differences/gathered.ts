import type { ReadClaims } from './claimReader';
import type { ClaimSentence } from './claimSentence';

/** Things of one kind that an article tells, by what tells that two of them may be one. */
export type Gathered<Told> = ReadonlyMap<string, readonly Told[]>;

/** Reads an article's first sentences for things of one kind, a sentence a step. */
export function* gathered<Told>(
  { sentences }: ReadClaims,
  mostSentences: number,
  toldIn: (sentence: ClaimSentence) => readonly (readonly [string, Told])[],
): Generator<undefined, Gathered<Told>> {
  const found = new Map<string, Told[]>();
  for (let index = 0; index < Math.min(sentences.count, mostSentences); index++) {
    for (const [key, told] of toldIn(sentences.at(index))) {
      const others = found.get(key);
      if (others) others.push(told);
      else found.set(key, [told]);
    }
    yield;
  }
  return found;
}
