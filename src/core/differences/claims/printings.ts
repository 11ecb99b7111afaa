import { Pace } from '../../steps';
import { firstThat } from '../../text/search';
import type { ClaimSentences } from './claimSentence';

const token = /\p{N}+(?:[.,:]\p{N}+)*|\p{L}+/gu;
const wordOrNumber = /[\p{L}\p{N}]/u;
const number = /\p{N}/u;
const mark = /[.,:]/;
/** So many letters are looked through in a step. */
const lettersInStep = 50_000;
const leastOfSentence = 50;
/** To list all tokens takes as long as so many searches through the whole text. */
const mostSearches = 200;

/** Finds the sentences of an article that print something. */
export class Printings {
  #searches = 0;
  /** By number or word the sentences that print it, in order, each once; null as long as few are asked for. */
  #byToken: ReadonlyMap<string, readonly number[]> | null = null;

  private constructor(
    /** In small letters, the same below. */
    private readonly texts: readonly string[],
    private readonly whole: string,
    /** Where each of the texts begins in the whole. */
    private readonly starts: readonly number[],
  ) {}

  /** In short steps. */
  static *of(sentences: Pick<ClaimSentences, 'count' | 'text'>): Generator<undefined, Printings> {
    const texts: string[] = [];
    const starts: number[] = [];
    const pace = new Pace(lettersInStep);
    let length = 0;
    for (let index = 0; index < sentences.count; index += 1) {
      const text = sentences.text(index).toLowerCase();
      texts.push(text);
      starts.push(length);
      length += text.length + 1;
      if (pace.isDue(Math.max(leastOfSentence, text.length))) yield;
    }
    return new Printings(texts, texts.join('\n'), starts);
  }

  /** Lists all numbers and words once so much has been looked for that this takes less time, in short steps. */
  *listSteps(): Generator<undefined, void> {
    if (this.#byToken || this.#searches < mostSearches) return;
    const byToken = new Map<string, number[]>();
    const pace = new Pace(lettersInStep);
    for (const [index, text] of this.texts.entries()) {
      for (const found of text.match(token) ?? []) {
        const others = byToken.get(found);
        if (!others) byToken.set(found, [index]);
        else if (others.at(-1) !== index) others.push(index);
      }
      if (pace.isDue(Math.max(leastOfSentence, text.length))) yield;
    }
    this.#byToken = byToken;
  }

  /** The first sentences, at most so many, that print this, which is in small letters, with no letter or figure of it a part of a longer word or number. */
  find(printed: string, most: number): readonly number[] {
    if (!wordOrNumber.test(printed)) return [];
    return this.#byToken ? this.#listed(printed, most, this.#byToken) : this.#searched(printed, most);
  }

  #listed(printed: string, most: number, byToken: ReadonlyMap<string, readonly number[]>): readonly number[] {
    const lists = Array.from(printed.matchAll(token), ([part]) => byToken.get(part) ?? []);
    const fewest = lists.reduce<readonly number[] | null>(
      (few, list) => (few && few.length <= list.length ? few : list),
      null,
    );
    const found: number[] = [];
    for (const index of fewest ?? []) {
      if (found.length === most) break;
      const text = this.texts[index] ?? '';
      if (placeIn(text, printed, 0, text.length) >= 0) found.push(index);
    }
    return found;
  }

  #searched(printed: string, most: number): readonly number[] {
    this.#searches += 1;
    const { whole, starts } = this;
    const found: number[] = [];
    let at = placeIn(whole, printed, 0, whole.length);
    while (at >= 0 && found.length < most) {
      const place = at;
      const index = firstThat(starts.length, (sentence) => (starts[sentence] ?? 0) > place) - 1;
      found.push(index);
      at = placeIn(whole, printed, starts[index + 1] ?? whole.length, whole.length);
    }
    return found;
  }
}

/** Where a text prints something with no letter or figure of it a part of a longer word or number; -1 where it does not. */
function placeIn(text: string, printed: string, from: number, to: number): number {
  for (let at = text.indexOf(printed, from); at >= 0 && at < to; at = text.indexOf(printed, at + 1)) {
    if (!isJoined(text, at, -1) && !isJoined(text, at + printed.length - 1, 1)) return at;
  }
  return -1;
}

/** Whether the unit at a place and what stands beside it belong to one word or number. */
function isJoined(text: string, at: number, step: -1 | 1): boolean {
  const [own, next] = [text.charAt(at), text.charAt(at + step)];
  if (number.test(own))
    return number.test(next) || (mark.test(next) && number.test(text.charAt(at + 2 * step)));
  return wordOrNumber.test(own) && wordOrNumber.test(next) && !number.test(next);
}
