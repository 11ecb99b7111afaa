import { Pace } from '../steps';
import type { ClaimSentences } from './claimSentence';

const token = /\p{N}+(?:[.,:]\p{N}+)*|\p{L}+/gu;
/** So many letters are looked through in a step. */
const lettersInStep = 50_000;
const leastOfSentence = 50;

/** The sentences of an article by the numbers and the words that they print. */
export class Printings {
  private constructor(
    /** In small letters. */
    private readonly texts: readonly string[],
    /** In order, each once. */
    private readonly byToken: ReadonlyMap<string, readonly number[]>,
  ) {}

  /** In short steps. */
  static *of(sentences: Pick<ClaimSentences, 'count' | 'text'>): Generator<undefined, Printings> {
    const texts: string[] = [];
    const byToken = new Map<string, number[]>();
    const pace = new Pace(lettersInStep);
    for (let index = 0; index < sentences.count; index += 1) {
      const text = sentences.text(index).toLowerCase();
      texts.push(text);
      for (const found of text.match(token) ?? []) {
        const others = byToken.get(found);
        if (!others) byToken.set(found, [index]);
        else if (others.at(-1) !== index) others.push(index);
      }
      if (pace.isDue(Math.max(leastOfSentence, text.length))) yield;
    }
    return new Printings(texts, byToken);
  }

  /** The first sentences, at most so many, that print this, which is in small letters, with no letter or figure of it a part of a longer word or number. */
  find(printed: string, most: number): readonly number[] {
    const lists = Array.from(printed.matchAll(token), ([part]) => this.byToken.get(part) ?? []);
    const fewest = lists.reduce<readonly number[] | null>(
      (few, list) => (few && few.length <= list.length ? few : list),
      null,
    );
    const found: number[] = [];
    for (const index of fewest ?? []) {
      if (found.length === most) break;
      if (this.texts[index]?.includes(printed)) found.push(index);
    }
    return found;
  }
}
