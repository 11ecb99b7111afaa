import type { ArticleView } from '../../protocol/shapes';
import type { Match } from './match';

/** The page of several versions that a match shows as a whole; the left one when both sides are such pages. */
export function pageOfVersions(match: Match | null): ArticleView | null {
  return match
    ? (articlesOf(match).find(({ versions, version }) => versions > 1 && version === null) ?? null)
    : null;
}

function articlesOf(match: Match): readonly ArticleView[] {
  switch (match.kind) {
    case 'comparison':
      return [match.comparison.view.left, match.comparison.view.right];
    case 'alone':
      return [match.article];
    case 'unreadable':
      return [];
  }
}
