import type { Word } from './words';

/** Whether a word of a clause stands behind a negation. */
export const polarities = { affirmed: 0, denied: 1 } as const;

/**
 * Writes down the polarity of each word of an English sentence: what stands in a clause from its negation on is denied.
 * @param clauses The clause of each word.
 */
export function readPolarity(sentence: readonly Word[], clauses: Int32Array, into: Int32Array): void {
  let polarity: number = polarities.affirmed;
  for (const [at, word] of sentence.entries()) {
    if (clauses[at] !== clauses[at - 1]) polarity = polarities.affirmed;
    if (word.form.negation) polarity = polarities.denied;
    into[at] = polarity;
  }
}
