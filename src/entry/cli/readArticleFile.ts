import type { Article } from '../../core/article/article';
import { readArticle } from '../../core/article/readArticle';
import { readTextFile } from './textFile';

/** Reads a file as an article. Throws a `Failure` when it cannot be read or is no text. */
export function readArticleFile(file: string): Article {
  return readArticle(readTextFile(file), { name: file });
}
