import * as vscode from 'vscode';
import type { PaneLabel, RankLabel } from '../../../protocol/pageContract';
import { toPaneLabel } from '../../../protocol/paneLabel';
import type { ArticleView } from '../../../protocol/shapes';
import { fileName } from '../../labels/fileName';
import type { Rank } from '../openComparison';
import { siblingReasons } from '../../labels/siblingReasons';

/** What stands over a pane besides what the article itself tells. */
export function paneLabel(article: ArticleView, uri: vscode.Uri): PaneLabel {
  const name = fileName(uri);
  const file = article.version === null ? name : vscode.l10n.t('{0} · version {1}', name, article.version);
  const folder = vscode.workspace.asRelativePath(vscode.Uri.joinPath(uri, '..'), true);
  return toPaneLabel(article, file, folder);
}

/** A sibling's rank, with what made it. */
export function rankLabel({ position, total, sibling }: Rank): RankLabel {
  const score = vscode.l10n.t('Similarity {0} %', Math.round(100 * sibling.score));
  return { position, total, why: [score, ...siblingReasons(sibling.why)] };
}
