import type { ReadSentence, Word } from '../words/words';
import { type QuantitiesFound, type Value, valuesIn } from './values';

/** Further values of a sentence are not looked at. */
export const mostValues = 40;

/** Kept by the words, which are one object for all that a reader has read the same. */
const read = new WeakMap<readonly Word[], readonly Value[]>();

/**
 * The first values of a sentence: each sentence is read once, because it may have many links, and is asked for its values
 * again where these are told from those of the other article.
 * @param known See `valuesIn`.
 */
export function firstValues(sentence: ReadSentence, known?: QuantitiesFound): readonly Value[] {
  let values = read.get(sentence.words);
  if (!values) read.set(sentence.words, (values = valuesIn(sentence, known).slice(0, mostValues)));
  return values;
}
