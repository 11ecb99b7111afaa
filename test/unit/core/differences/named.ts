import { readFileSync } from 'node:fs';
import path from 'node:path';
import { alignSentences, compareArticles } from '../../../../src/core/alignment/compare';
import { readArticle } from '../../../../src/core/article/readArticle';
import type { Difference, NamedArticle } from '../../../../src/core/differences/difference';
import { differences } from '../../../../src/core/differences/differences';
import { articleOfSentences } from '../../../../src/core/differences/claims/givenSentences';
import { makeMentionFinder } from '../../../../src/core/entities/mentions';
import { namedText } from '../../../../src/core/library/namedText';

const find = makeMentionFinder(readFileSync(path.join(__PROJECT_ROOT__, 'media', 'names.bin')));

/** A text read as an article, with what it names. */
export function named(text: string) {
  const article = readArticle(text);
  return { article, mentions: find(namedText(article), article.published, article.language) };
}

/** The differences of two texts, their sentences linked as they are in a comparison. */
export function differencesBetween(a: string, b: string): readonly Difference[] {
  const [left, right] = [named(a), named(b)];
  return differences(left, right, compareArticles(left.article, right.article));
}

/** The same of texts of the same few sentences, of articles of these days; brief. */
export function briefly(
  a: readonly string[],
  b: readonly string[],
  [one, other]: readonly [string | null, string | null] = [null, null],
): readonly string[] {
  return brief(
    differences(articleOf(a, one), articleOf(b, other), {
      links: alignSentences(a, b).links,
    }),
  );
}

function articleOf(sentences: readonly string[], published: string | null): NamedArticle {
  const { article, mentions } = articleOfSentences(sentences, (plain, language) =>
    find(plain, published, language),
  );
  return { article: { ...article, published }, mentions };
}

/** "figure conflict: 9 / 11" of each difference. */
export function brief(found: readonly Difference[]): readonly string[] {
  return found.map(({ kind, relation, left, right }) => `${kind} ${relation}: ${left.text} / ${right.text}`);
}
