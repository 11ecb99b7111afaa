import type { ArticleView } from '../../protocol/shapes';
import type { ArticleRef } from '../library/articles';
import { placeName, type Searched } from '../library/scope/searched';
import type { UnreadableReason } from '../library/files/unreadable';
import type { OpenComparison } from './openComparison';
import { rankLabel } from './tab/paneLabel';

/** Why an article stands alone. */
export type AloneReason =
  /** There is nothing in the file, or no sentence in it. */
  | 'empty'
  | 'noProse'
  /** The library has no other article, or none that tells the same story. */
  | 'noOther'
  | 'noSibling'
  /** The other side of an explicit pair cannot be read. */
  | UnreadableReason;

/** Where siblings were looked for without success. */
export interface Looked {
  readonly searched: Searched;
  /** How many other articles there are. */
  readonly others: number;
}

/** What comes of comparing. */
export type Match =
  | { readonly kind: 'comparison'; readonly comparison: OpenComparison }
  | {
      readonly kind: 'alone';
      readonly left: ArticleRef;
      readonly article: ArticleView;
      readonly why: AloneReason;
      readonly looked: Looked;
    }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason | 'noVersion' };

/** The article on the left; null when it cannot be read. */
export function articleOf(match: Match): ArticleView | null {
  switch (match.kind) {
    case 'comparison':
      return match.comparison.view.left;
    case 'alone':
      return match.article;
    case 'unreadable':
      return null;
  }
}

/** Equal for matches that look the same on the page. */
export function signature(match: Match): string {
  switch (match.kind) {
    case 'comparison': {
      const { left, right, rank, view, strength } = match.comparison;
      const links = view.links.map((link) => [link.left, link.right, link.kind]);
      // As it is shown: the exact score moves with every text of the library.
      const label = rank && rankLabel(rank);
      return JSON.stringify([textKey(left, view.left), textKey(right, view.right), label, strength, links]);
    }
    case 'alone':
      return JSON.stringify([
        match.why,
        match.looked.others,
        placeName(match.looked.searched),
        textKey(match.left, match.article),
      ]);
    case 'unreadable':
      return match.reason;
  }
}

/** Equal for a text that is read the same way; that depends on the settings and on the rest of the library too. */
function textKey({ source: { id, version }, fingerprint }: ArticleRef, { sentences }: ArticleView): unknown {
  return [id, version ?? null, fingerprint, sentences.reduce((sum, { end }) => sum + end, sentences.length)];
}

/** The article on the left as the worker knows it; null when it cannot be read. */
export function leftOf(match: Match | null): ArticleRef | null {
  switch (match?.kind) {
    case 'comparison':
      return match.comparison.left;
    case 'alone':
      return match.left;
    default:
      return null;
  }
}

/** The key of the library that the articles are compared in; null when there is none to read. */
export function libraryOf(match: Match | null): string | null {
  return leftOf(match)?.library ?? null;
}
