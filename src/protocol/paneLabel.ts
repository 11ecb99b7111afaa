import { formatDay, headlineOf } from '../core/article/heading';
import type { PaneLabel } from './pageContract';
import type { ArticleView } from './shapes';

/** How a pane with this article is headed; `file` and `folder` as in the label. */
export function toPaneLabel(article: ArticleView, file: string, folder: string): PaneLabel {
  const { text, isHeadline } = headlineOf(article);
  const date = article.published === null ? null : formatDay(article.published);
  return { headline: text, isHeadline, date, file, folder };
}
