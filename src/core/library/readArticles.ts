import type { Article } from '../article/article';
import { formatOfName } from '../article/format';
import type { ReadOptions } from '../article/readArticle';

/** How much text the kept articles have at most, in UTF-16 units, besides the last one. */
const mostText = 1 << 23;

/** Understands a text as an article, step by step; `readArticleSteps` is one. */
export type Reader = (text: string, options: ReadOptions) => Generator<undefined, Article>;

/** Articles that were read lately, so that they are not read again for each question. */
export class ReadArticles {
  /** By format and text, the one that was asked for last at the end. */
  readonly #kept = new Map<string, Article>();
  #length = 0;

  /** `language` is that of texts that do not tell theirs. */
  constructor(
    private readonly language: string,
    private readonly reader: Reader,
  ) {}

  /** `name` is the file's name or address, which tells how it is written. */
  *read(text: string, name: string): Generator<undefined, Article> {
    const format = formatOfName(name) ?? 'text';
    const key = format === 'text' ? text : `${format}\n${text}`;
    const article = this.#kept.get(key) ?? (yield* this.reader(text, { language: this.language, name }));
    this.#forget(key);
    this.#kept.set(key, article);
    this.#length += key.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#length <= mostText || oldest === key) break;
      this.#forget(oldest);
    }
    return article;
  }

  #forget(key: string): void {
    if (this.#kept.delete(key)) this.#length -= key.length;
  }
}
