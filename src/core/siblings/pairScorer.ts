import { countShared } from '../text/ascending';
import type { HeldArticle } from './heldArticle';
import { type Weigh, weigher } from './postings/weights';
import { type RankedLibrary, scoreOf } from './rank';

/** Scores pairs of articles of a library as it is now; `rank` gives the same, whichever of the two is asked about. */
export class PairScorer {
  readonly #library: RankedLibrary;
  readonly #weigh: Weigh;
  readonly #lengths = new Map<HeldArticle, number>();

  constructor(library: RankedLibrary) {
    this.#library = library;
    this.#weigh = weigher(library.table, library.size);
  }

  /** Null for those below the floor. */
  scores(one: HeldArticle, others: readonly HeldArticle[]): readonly (number | null)[] {
    const { table, room, unpacker } = this.#library;
    const length = this.#length(one);
    const lengths = others.map((other) => this.#length(other));
    const weights = room.of(table);
    const own = unpacker.unpack(one.terms);
    for (let at = 0; at < own.terms.length; at += 1) {
      const number = own.terms[at] ?? 0;
      weights[number] = this.#weigh(number, own.counts[at] ?? 0);
    }
    const scores = others.map((other, at) => {
      const both = length * (lengths[at] ?? 0);
      const cosine = both === 0 ? 0 : this.#dot(weights, other) / both;
      return scoreOf(cosine, one.day, other.day, countShared(one.sentences, other.sentences));
    });
    for (const number of unpacker.unpack(one.terms).terms) weights[number] = 0;
    return scores;
  }

  #dot(weights: Int32Array, { terms: packed }: HeldArticle): number {
    const { terms, counts } = this.#library.unpacker.unpack(packed);
    let dot = 0;
    for (let at = 0; at < terms.length; at += 1) {
      const number = terms[at] ?? 0;
      const weight = weights[number] ?? 0;
      if (weight !== 0) dot += weight * this.#weigh(number, counts[at] ?? 0);
    }
    return dot;
  }

  #length(article: HeldArticle): number {
    let length = this.#lengths.get(article);
    if (length === undefined) {
      const { terms, counts } = this.#library.unpacker.unpack(article.terms);
      let squares = 0;
      for (let at = 0; at < terms.length; at += 1)
        squares += this.#weigh(terms[at] ?? 0, counts[at] ?? 0) ** 2;
      this.#lengths.set(article, (length = Math.sqrt(squares)));
    }
    return length;
  }
}
