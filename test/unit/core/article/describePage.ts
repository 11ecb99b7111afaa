import type { Article, ArticleMetadata, BlockKind } from '../../../../src/core/article/article';

/** What a reader of a page finds in it. */
export interface PageTable extends ArticleMetadata {
  /** Every block that is no paragraph, in order; a long one by its first and last words. */
  readonly apart: readonly (readonly [BlockKind, string])[];
  readonly paragraphs: number;
  readonly sentences: number;
  /** Title and number of sentences of each version. */
  readonly versions?: readonly (readonly [string | null, number])[];
}

/** The table of an article as it was read. */
export function describePage(article: Article): PageTable {
  const { title, publisher, published, byline, dateline, url, text, blocks, sentences, versions } = article;
  return {
    title,
    publisher,
    published,
    byline,
    dateline,
    url,
    apart: blocks.flatMap(({ kind, start, end }) => {
      const slice = text.slice(start, end);
      return kind === 'paragraph' || /^[| ]+$/.test(slice) ? [] : [[kind, short(slice)] as const];
    }),
    paragraphs: blocks.filter(({ kind }) => kind === 'paragraph').length,
    sentences: sentences.length,
    ...(versions.length > 0 && {
      versions: versions.map((version) => [version.title, version.sentences.length] as const),
    }),
  };
}

function short(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 5 ? words.join(' ') : [...words.slice(0, 3), '…', ...words.slice(-2)].join(' ');
}
