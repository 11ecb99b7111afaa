// Scores of articles that are in no index: each brings along how many articles of the whole collection hold its terms.
import { countShared } from '../text/ascending';
import { scoreOf } from './rank';
import { TermTable } from './postings/termTable';
import { countWeight, libraryLogarithm, weightOf } from './postings/weights';
import { isPair } from './terms/term';

/** The terms of an article, each once. */
export interface HeldTerms {
  readonly terms: Int32Array;
  /** How often each occurs in the article. */
  readonly counts: Uint8Array;
  /** How many articles of the collection hold each, the article itself among them. */
  readonly holders: Uint32Array;
}

/** An article that can be scored beside others of its collection. */
export interface ScatteredArticle {
  /** Those that other articles hold, too, ascending. */
  readonly terms: Int32Array;
  readonly weights: Int32Array;
  /** The square of the length of its vector, also of the terms that it alone holds. */
  readonly squares: number;
  /** Hashes of its sentences, ascending, each once. */
  readonly sentences: Int32Array;
  /** Days since 1970-01-01; null when the date is not known. */
  readonly day: number | null;
}

export interface ScatteredScore {
  readonly score: number;
  readonly sharedTerms: Int32Array;
  readonly sharedSentences: number;
  readonly dayGap: number | null;
}

/** Knows only the terms that are common everywhere. */
const background = new TermTable(() => false);

/** How rare a term is in a collection of `size` articles: what `rarity` tells of an index. */
export function rarityAmong(size: number, term: number, holders: number): number {
  return (libraryLogarithm(size) - logHolders(term, holders)) * countWeight(1, isPair(term));
}

/** The weights of terms in a collection of `size` articles: what `weigher` tells of an index. */
export function weightsAmong(size: number, { terms, counts, holders }: HeldTerms): Int32Array {
  const all = libraryLogarithm(size);
  return terms.map((term, at) =>
    weightOf(all - logHolders(term, holders[at] ?? 0), counts[at] ?? 0, isPair(term)),
  );
}

/** What `rank` would say of these two in an index of the collection; null where they are no siblings. Which is first does not matter. */
export function scoreBetween(a: ScatteredArticle, b: ScatteredArticle): ScatteredScore | null {
  const shared: number[] = [];
  let dot = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const inA = a.terms[i] ?? 0;
    const inB = b.terms[j] ?? 0;
    if (inA === inB) {
      shared.push(inA);
      dot += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    }
    if (inA <= inB) i += 1;
    if (inB <= inA) j += 1;
  }
  const lengths = Math.sqrt(a.squares) * Math.sqrt(b.squares);
  const sharedSentences = countShared(a.sentences, b.sentences);
  const score = scoreOf(lengths === 0 ? 0 : dot / lengths, a.day, b.day, sharedSentences);
  if (score === null) return null;
  return {
    score,
    sharedTerms: Int32Array.from(shared),
    sharedSentences,
    dayGap: a.day === null || b.day === null ? null : Math.abs(a.day - b.day),
  };
}

/**
 * How many of an article's rarest terms are looked for in others: as many as `reach` articles hold together. `holders` are
 * ascending.
 */
export function searchedTerms(holders: ArrayLike<number>, reach: number): number {
  let reached = 0;
  let count = 0;
  for (; count < holders.length; count += 1) {
    reached += holders[count] ?? 0;
    if (reached > reach) break;
  }
  return count;
}

function logHolders(term: number, holders: number): number {
  const number = background.find(term);
  return background.logHolders(number < 0 ? background.size : number, holders);
}
