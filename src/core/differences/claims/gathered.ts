import { Pace } from '../../steps';
import type { ClaimSentence, ClaimSentences } from './claimSentence';

/** Things of one kind that an article tells, by what tells that two of them may be one. */
export type Gathered<Told> = ReadonlyMap<string, readonly Told[]>;

/** What is gathered from a sentence, by the same. */
export type ToldIn<Told> = (sentence: ClaimSentence) => readonly (readonly [string, Told])[];

/** A step is so much text, in UTF-16 units. */
const stepLength = 5000;

/**
 * Reads sentences of an English article for things of one kind, in short steps.
 * @param read Their indices, in order.
 */
export function* gathered<Told>(
  sentences: ClaimSentences,
  read: readonly number[],
  toldIn: ToldIn<Told>,
): Generator<undefined, Gathered<Told>> {
  const found = new Map<string, Told[]>();
  const pace = new Pace(stepLength);
  for (const index of read) {
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
