import { flatten } from '../text/normalise';
import type { Span } from '../text/span';
import { wordTokens } from '../text/tokens';
import { FeatureTable, weigh, type SparseVector } from './sparseVector';
import { wordingKey } from './wording';

/** A word of a sentence. */
export interface Word extends Span {
  readonly norm: string;
  /** A capital where the sentence does not ask for one. */
  readonly name: boolean;
  readonly number: boolean;
}

/** What the comparison knows of a sentence by itself. */
export interface SentenceProfile {
  readonly text: string;
  readonly words: readonly Word[];
  readonly vector: SparseVector;
  readonly grams: SparseVector;
}

/** Keys of all sentences; see `wordingKey`. Yields now and then. */
export function* wordingKeys(sentences: readonly string[]): Generator<undefined, readonly string[]> {
  const keys: string[] = [];
  for (const sentence of sentences) {
    keys.push(wordingKey(sentence));
    if (keys.length % 64 === 0) yield;
  }
  return keys;
}

/** Profiles of the sentences of both texts, and how many features their vectors are made of. */
export interface Profiles {
  readonly left: readonly SentenceProfile[];
  readonly right: readonly SentenceProfile[];
  readonly features: number;
}

/** Rarity is counted over both texts together. Yields now and then. */
export function* profile(left: readonly string[], right: readonly string[]): Generator<undefined, Profiles> {
  const terms = new FeatureTable();
  const grams = new FeatureTable();
  const counted = [];
  for (const text of [...left, ...right]) {
    const words = sentenceWords(text);
    counted.push({
      text,
      words,
      terms: terms.add(words.map(({ norm }) => norm)),
      grams: grams.add(characterGrams(words)),
    });
    if (counted.length % 16 === 0) yield;
  }
  const profiles: SentenceProfile[] = [];
  for (const { text, words, ...counts } of counted) {
    profiles.push({ text, words, vector: weigh(counts.terms, terms), grams: weigh(counts.grams, grams) });
    if (profiles.length % 64 === 0) yield;
  }
  return { left: profiles.slice(0, left.length), right: profiles.slice(left.length), features: terms.size };
}

export function sentenceWords(text: string): readonly Word[] {
  const flat = flatten(text);
  return wordTokens(text).map(({ start, end, norm }) => ({
    start,
    end,
    norm,
    name:
      /^\p{Lu}/u.test(text.slice(start, end)) &&
      !/(?:^|[.!?:] ?["']?|["'])\s*$/.test(flat.slice(Math.max(0, start - 4), start)),
    number: /^\p{N}/u.test(norm),
  }));
}

function* characterGrams(words: readonly Word[]): Generator<string> {
  for (const { norm } of words) {
    const padded = ` ${norm} `;
    for (let at = 0; at + 3 <= padded.length; at++) yield padded.slice(at, at + 3);
  }
}
