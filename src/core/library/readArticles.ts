import type { Article } from '../article/article';
import { readArticle } from '../article/readArticle';

/** How much text the kept articles have at most, in UTF-16 units, besides the last one. */
const mostText = 1 << 23;

/** Articles that were read lately, so that they are not read again for each question. */
export class ReadArticles {
  /** By text, the one that was asked for last at the end. */
  readonly #kept = new Map<string, Article>();
  #length = 0;

  /** `language` is that of texts that do not tell theirs. */
  constructor(private readonly language: string) {}

  read(text: string): Article {
    const known = this.#kept.get(text);
    if (known) this.#forget(text);
    const article = known ?? readArticle(text, { language: this.language });
    this.#kept.set(text, article);
    this.#length += text.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#length <= mostText || oldest === text) break;
      this.#forget(oldest);
    }
    return article;
  }

  #forget(text: string): void {
    if (this.#kept.delete(text)) this.#length -= text.length;
  }
}
