import { stem } from '../alignment/words/stem';
import { wordRarity } from '../alignment/words/wordRarity';
import type { Word, WordForm } from '../alignment/words/words';
import { oncePer } from '../oncePer';

interface Telling {
  readonly stem: string;
  readonly rarity: number;
}

export function stemOf(word: Word): string {
  return tellingOf(word.form).stem;
}

/** See `wordRarity`. */
export function rarityOf(word: Word): number {
  return tellingOf(word.form).rarity;
}

/** A form is one object for all words of an article that are spelled so. */
const tellingOf = oncePer(({ norm }: WordForm): Telling => {
  const found = stem(norm);
  return { stem: found, rarity: wordRarity(found) };
});
