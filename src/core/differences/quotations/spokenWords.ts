import type { Word } from '../../alignment/words/words';

/** Every word tells so much. */
const leastTold = 0.3;
/** Words that are common in speech, if not in the prose that rarity was counted in. */
const spoken = new Set(
  "i me my we us our you your i'm i've i'd i'll we're we've we'll you're you've he's she's they're don't doesn't didn't isn't can't won't let's yes oh".split(
    ' ',
  ),
);

/** A word that tells more is more than a filler. */
export const leastTelling = 0.8;

/** How much a word of an utterance tells of which one it is. */
export function tells(word: Word | undefined): number {
  return word ? Math.max(leastTold, word.form.rarity - 1) : 0;
}

export function isSpoken(word: Word | undefined): boolean {
  return word !== undefined && spoken.has(word.form.norm);
}
