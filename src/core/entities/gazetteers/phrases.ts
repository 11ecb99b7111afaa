import { onDemand } from '../../onDemand';
import type { NameToken } from '../names/nameTokens';
import { nameTokens } from '../names/nameTokens';

/** A closed list of names of one or more words, found in tokens at a position. */
export class PhraseList {
  readonly #byFirst: () => ReadonlyMap<string, readonly (readonly string[])[]>;

  constructor(phrases: Iterable<string>) {
    this.#byFirst = onDemand(() => byFirstWord(phrases));
  }

  /** How many tokens, from `index` on, the longest listed name takes; 0 when none stands there. */
  longestAt(tokens: readonly NameToken[], index: number): number {
    const phrases = this.#byFirst().get(tokens[index]?.text ?? '');
    if (!phrases) return 0;
    let longest = 0;
    for (const words of phrases) {
      if (words.length > longest && words.every((word, i) => tokens[index + i]?.text === word))
        longest = words.length;
    }
    return longest;
  }
}

function byFirstWord(phrases: Iterable<string>): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  const add = (words: readonly string[]): void => {
    const [first] = words;
    if (first === undefined) return;
    const list = found.get(first);
    if (list) list.push(words);
    else found.set(first, [words]);
  };
  for (const phrase of phrases) {
    const words = nameTokens(phrase).map((token) => token.text);
    add(words);
    if (phrase.length > 3) add(words.map((word) => word.toUpperCase()));
  }
  return found;
}
