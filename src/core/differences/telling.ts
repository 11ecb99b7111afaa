import { stem } from '../alignment/words/stem';
import { wordRarity } from '../alignment/words/wordRarity';
import type { Word, WordForm } from '../alignment/words/words';

interface Telling {
  readonly stem: string;
  readonly rarity: number;
}

/** A form is one object for all words of an article that are spelled so. */
const known = new WeakMap<WordForm, Telling>();

export function stemOf(word: Word): string {
  return tellingOf(word).stem;
}

/** See `wordRarity`. */
export function rarityOf(word: Word): number {
  return tellingOf(word).rarity;
}

function tellingOf({ form }: Word): Telling {
  let telling = known.get(form);
  if (!telling) {
    const found = stem(form.norm);
    known.set(form, (telling = { stem: found, rarity: wordRarity(found) }));
  }
  return telling;
}
