import type { PageState } from '../../../protocol/pageContract';
import type { ArticleView } from '../../../protocol/shapes';
import type { Match } from '../match';
import { deletedNotice, failureNotice, aloneNotice, slowNotice, unreadableNotice } from '../notices';
import { paneLabel, rankLabel } from './paneLabel';
import type { Subject } from '../subject';

/** The page's state for the result of comparing. */
export function stateOf(match: Match, subject: Subject): PageState {
  switch (match.kind) {
    case 'comparison': {
      const { view, left, right, rank, strength } = match.comparison;
      const labels = { left: paneLabel(view.left, left.uri), right: paneLabel(view.right, right.uri) };
      return { kind: 'comparison', comparison: view, labels, rank: rank && rankLabel(rank), strength };
    }
    case 'alone': {
      const { article, left, why, looked } = match;
      return {
        kind: 'alone',
        article,
        label: paneLabel(article, left.uri),
        notice: aloneNotice(why, looked, subject),
      };
    }
    case 'unreadable':
      return { kind: 'notice', notice: unreadableNotice(match.reason, subject.left.uri) };
  }
}

/** The text that a file had before it was deleted. */
export function deletedState(article: ArticleView, { left }: Subject): PageState {
  return { kind: 'alone', article, label: paneLabel(article, left.uri), notice: deletedNotice(left.uri) };
}

export function slowState({ left }: Subject): PageState {
  return { kind: 'notice', notice: slowNotice(left.uri) };
}

export function failedState(): PageState {
  return { kind: 'notice', notice: failureNotice() };
}
