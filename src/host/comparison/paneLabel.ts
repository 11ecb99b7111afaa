import * as vscode from 'vscode';
import type { PaneLabel } from '../../protocol/pageContract';
import { fileName } from '../articleLabel';
import type { ArticleRef } from '../library/articles';

/** What stands over a pane besides what the article itself tells. */
export function paneLabel({ uri, source: { version } }: ArticleRef): PaneLabel {
  const file = fileName(uri);
  return {
    file: version === undefined ? file : vscode.l10n.t('{0} · version {1}', file, version),
    folder: vscode.workspace.asRelativePath(vscode.Uri.joinPath(uri, '..'), true),
  };
}
