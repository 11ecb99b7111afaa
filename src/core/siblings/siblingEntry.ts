import type { Article } from '../article/article';
import { readTerms } from './terms';

/** An article as siblings are found by it: its body, its title and its date, never its furniture or its readers' comments. */
export interface SiblingEntry {
  /** The title, if there is one, and the sentences. */
  readonly texts: readonly string[];
  /** Hashes of the terms in ascending order, each once. */
  readonly terms: Uint32Array;
  /** How often each term occurs, at most 255. */
  readonly counts: Uint8Array;
  /** Which of the terms are pairs of words. */
  readonly pairs: Uint8Array;
  /** Hashes of the sentences, ascending, each once. */
  readonly sentences: Uint32Array;
  /** Days since 1970-01-01; null when the date is not known. */
  readonly day: number | null;
}

/** What siblings of an article are found by. */
export function siblingEntry(article: Article): SiblingEntry {
  const sentences = article.sentences.map(({ text }) => text);
  const texts = article.title === null ? sentences : [article.title, ...sentences];
  const counts = new Map<number, number>();
  const pairs = new Set<number>();
  const hashes = texts.map((text) => {
    const { terms, hash } = readTerms(text);
    for (const term of terms) {
      counts.set(term.hash, (counts.get(term.hash) ?? 0) + 1);
      if (term.pair) pairs.add(term.hash);
    }
    return hash;
  });
  const ofSentences = hashes.slice(texts.length - sentences.length);
  const terms = Uint32Array.from(counts.keys()).sort();
  return {
    texts,
    terms,
    counts: Uint8Array.from(terms, (hash) => Math.min(255, counts.get(hash) ?? 0)),
    pairs: Uint8Array.from(terms, (hash) => Number(pairs.has(hash))),
    sentences: Uint32Array.from(new Set(ofSentences)).sort(),
    day: article.published === null ? null : dayNumber(article.published),
  };
}

function dayNumber(isoDay: string): number | null {
  const time = Date.parse(`${isoDay}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.round(time / 86_400_000);
}
