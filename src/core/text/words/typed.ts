import { collapse, fold } from './normalise';

/** Letters that are no letter with an accent to Unicode, as those write them who lack them. */
const lacked: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** A text as people type it who look for it: small letters without accents, straight quotation marks, plain hyphens and spaces. */
export function asTyped(text: string): string {
  return fold(collapse(text)).replace(/[øłđðıþßæœ]/g, (letter) => lacked[letter] ?? letter);
}

/** Whether a text has each of the words that somebody types, in whatever order. */
export function hasWordsTyped(text: string, typed: string): boolean {
  const says = asTyped(text);
  return asTyped(typed)
    .split(' ')
    .every((word) => says.includes(word));
}

/** Whether a text has these characters in their order, whatever stands between them, as VS Code finds symbols; white space does not count. */
export function hasInOrder(text: string, characters: string): boolean {
  const lower = text.toLowerCase();
  let from = 0;
  for (const character of characters.toLowerCase().replace(/\s+/g, '')) {
    const found = lower.indexOf(character, from);
    if (found < 0) return false;
    from = found + character.length;
  }
  return true;
}
