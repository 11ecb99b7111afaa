import type { Article } from '../../core/article/article';
import type { NamedArticle } from '../../core/differences/difference';
import type { MentionSteps } from '../../core/entities/mentions';
import { speakersOf } from '../../core/entities/quotations/speeches';
import { namedText } from '../../core/library/namedText';
import { finish } from '../../core/steps';

/** An article that was read from a file, with who is named in it and who says what. */
export interface NamedFile extends NamedArticle {
  readonly article: Article;
}

export function named(article: Article, find: MentionSteps): NamedFile {
  const mentions = finish(find(namedText(article), article.published, article.language));
  return { article, mentions: speakersOf(article, mentions).mentions };
}
