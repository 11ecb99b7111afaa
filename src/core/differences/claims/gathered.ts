import { Pace } from '../../steps';
import type { ReadClaims } from './claimReader';
import type { ClaimSentence } from './claimSentence';

/** Things of one kind that an article tells, by what tells that two of them may be one. */
export type Gathered<Told> = ReadonlyMap<string, readonly Told[]>;

/** What is gathered from a sentence, by the same. */
export type ToldIn<Told> = (sentence: ClaimSentence) => readonly (readonly [string, Told])[];

/** A step is so much text, in UTF-16 units. */
const stepLength = 5000;

/** Reads an English article's first sentences for things of one kind, in short steps. */
export function* gathered<Told>(
  { sentences }: ReadClaims,
  mostSentences: number,
  toldIn: ToldIn<Told>,
): Generator<undefined, Gathered<Told>> {
  const found = new Map<string, Told[]>();
  const pace = new Pace(stepLength);
  for (let index = 0; index < Math.min(sentences.count, mostSentences); index++) {
    const sentence = sentences.at(index);
    // The words that tell such things are English ones: "dies" is no death in German.
    if (sentence.language !== 'en') break;
    for (const [key, told] of toldIn(sentence)) {
      const others = found.get(key);
      if (others) others.push(told);
      else found.set(key, [told]);
    }
    if (pace.isDue(sentence.text.length)) yield;
  }
  return found;
}
