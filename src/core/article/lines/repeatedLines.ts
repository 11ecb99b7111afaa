import { countShared } from '../../text/ascending';
import { firstThat } from '../../text/search';

/** What is kept of an article to find lines that repeat. */
interface EdgedArticle {
  /** The keys of its edge lines. */
  readonly edges: Int32Array;
  /** Hashes of the sentences of its body, ascending, each once. */
  readonly sentences: Int32Array;
}

/** A line is furniture when this many articles of an outlet have it, not counting versions of one another. */
const enough = 3;

/**
 * Knows which lines around the story are furniture because several articles of the outlet have them. What it says depends
 * on the articles that are there, not on the order in which they came.
 */
export class RepeatedLines {
  readonly #articles = new Map<string, EdgedArticle>();
  /** The articles that have a line, their ids ascending. */
  readonly #holders = new Map<number, string[]>();
  readonly #furniture = new Set<number>();

  isFurniture(line: number): boolean {
    return this.#furniture.has(line);
  }

  /** Adds an article, or replaces the one with that id. Returns the articles in which a line has become furniture or stopped being it. */
  put(id: string, article: EdgedArticle): ReadonlySet<string> {
    return this.#change(id, article.edges.length === 0 ? undefined : article);
  }

  /** Returns the articles in which a line has become furniture or stopped being it. */
  remove(id: string): ReadonlySet<string> {
    return this.#change(id, undefined);
  }

  #change(id: string, article: EdgedArticle | undefined): ReadonlySet<string> {
    const before = new Set(this.#articles.get(id)?.edges);
    const after = new Set(article?.edges);
    if (article) this.#articles.set(id, article);
    else this.#articles.delete(id);
    const affected = new Set<string>();
    for (const line of new Set([...before, ...after])) {
      const holders = this.#holders.get(line) ?? [];
      const place = firstThat(holders.length, (index) => (holders[index] ?? '') >= id);
      if (before.has(line)) holders.splice(place, 1);
      if (after.has(line)) holders.splice(place, 0, id);
      if (holders.length === 0) this.#holders.delete(line);
      else this.#holders.set(line, holders);
      const repeats = this.#repeats(holders);
      if (repeats === this.#furniture.has(line)) continue;
      if (repeats) this.#furniture.add(line);
      else this.#furniture.delete(line);
      for (const holder of holders) affected.add(holder);
    }
    return affected;
  }

  #repeats(holders: readonly string[]): boolean {
    const stories: EdgedArticle[] = [];
    for (const id of holders) {
      const article = this.#articles.get(id);
      if (!article || stories.some((story) => areVersions(story, article))) continue;
      if (stories.push(article) === enough) return true;
    }
    return false;
  }
}

/** Whether most sentences of the shorter one stand in the other. */
function areVersions({ sentences: a }: EdgedArticle, { sentences: b }: EdgedArticle): boolean {
  return countShared(a, b) * 2 > Math.min(a.length, b.length);
}
