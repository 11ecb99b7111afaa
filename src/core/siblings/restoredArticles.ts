import type { StoredArticle } from './heldArticle';

/** An article that was stored; its place in the table, or null when it is not there, or not for whoever asks. */
interface Claimed {
  readonly article: StoredArticle;
  readonly place: number | null;
}

/**
 * Articles that were stored and can be put again by their content. They are in the table by their places until they are
 * dropped; each is claimed once, and those that are put more often than they were stored are copies.
 */
export class RestoredArticles {
  #articles: readonly StoredArticle[] = [];
  /** By content the place to be claimed next, and by place the next one of the same content. */
  readonly #places = new Map<string, number>();
  readonly #next = new Map<number, number>();
  /** Those that are in the table and have not been claimed, and those that were not claimed when they were dropped. */
  readonly #unclaimed = new Set<number>();
  readonly #dropped = new Set<number>();

  get areClaimed(): boolean {
    return this.#unclaimed.size + this.#dropped.size === 0;
  }

  isUnclaimed(place: number): boolean {
    return this.#unclaimed.has(place);
  }

  /** Takes over what was stored; the place of an article is where it stands. */
  adopt(articles: readonly StoredArticle[]): void {
    this.#articles = articles;
    for (let place = articles.length - 1; place >= 0; place -= 1) {
      const content = articles[place]?.content ?? '';
      const next = this.#places.get(content);
      if (next !== undefined) this.#next.set(place, next);
      this.#places.set(content, place);
      this.#unclaimed.add(place);
    }
  }

  /** Whether an article of that content can be claimed. */
  has(content: string): boolean {
    return this.#places.has(content);
  }

  /** The article of that content, from now on whoever's asks. */
  claim(content: string): Claimed | undefined {
    const place = this.#places.get(content);
    const article = place === undefined ? undefined : this.#articles[place];
    if (place === undefined || !article) return undefined;
    const isInTable = this.#unclaimed.delete(place);
    this.#dropped.delete(place);
    const next = this.#next.get(place);
    if (next !== undefined) this.#places.set(content, next);
    return { article, place: isInTable ? place : null };
  }

  /** Drops those that have not been claimed, one by one, to be taken out of the table; they can still be claimed. */
  *drop(): Generator<{ readonly article: StoredArticle; readonly place: number }, void> {
    for (const place of this.#unclaimed) {
      this.#unclaimed.delete(place);
      this.#dropped.add(place);
      const article = this.#articles[place];
      if (article) yield { article, place };
    }
  }

  /** Forgets what can be claimed; everything must have been claimed or dropped. */
  forget(): void {
    this.#articles = [];
    this.#places.clear();
    this.#next.clear();
    this.#dropped.clear();
  }
}
