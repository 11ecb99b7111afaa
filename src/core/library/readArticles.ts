import type { Article } from '../article/article';
import { formatOfName } from '../article/format';
import type { ReadOptions } from '../article/readArticle';

/** How much text the kept articles have at most, in UTF-16 units, besides the last one. */
const mostText = 1 << 23;

/** Understands a text as an article; `readArticle` is one. */
export type Reader = (text: string, options: ReadOptions) => Article;

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
  read(text: string, name: string): Article {
    const format = formatOfName(name) ?? 'text';
    const key = format === 'text' ? text : `${format}\n${text}`;
    const known = this.#kept.get(key);
    if (known) this.#forget(key);
    const article = known ?? this.reader(text, { language: this.language, name });
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
