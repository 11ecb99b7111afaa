import type { NameToken } from '../names/nameTokens';
import { nameTokens } from '../names/nameTokens';

/** A closed list of names of one or more words, found in tokens at a position. */
export class PhraseList {
  private readonly byFirst = new Map<string, (readonly string[])[]>();

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const words = nameTokens(phrase).map((token) => token.text);
      const [first] = words;
      if (first === undefined) continue;
      this.add(first, words);
      const upper = words.map((word) => word.toUpperCase());
      if (phrase.length > 3 && upper[0] !== undefined) this.add(upper[0], upper);
    }
  }

  private add(first: string, words: readonly string[]): void {
    const list = this.byFirst.get(first);
    if (list) list.push(words);
    else this.byFirst.set(first, [words]);
  }

  /** How many tokens, from `index` on, the longest listed name takes; 0 when none stands there. */
  longestAt(tokens: readonly NameToken[], index: number): number {
    const phrases = this.byFirst.get(tokens[index]?.text ?? '');
    if (!phrases) return 0;
    let longest = 0;
    for (const words of phrases) {
      if (words.length > longest && words.every((word, i) => tokens[index + i]?.text === word))
        longest = words.length;
    }
    return longest;
  }
}
