import * as vscode from 'vscode';
import { fileName } from '../../labels/fileName';
import type { Match } from '../match';

/**
 * What to tell where the sibling that was shown is no longer there, and something else came in its place; null where nothing
 * did, or the same text did under another name.
 */
export async function toldOfGone(before: Match | null, now: Match): Promise<string | null> {
  if (before?.kind !== 'comparison' || now.kind === 'unreadable') return null;
  const { left, right: gone } = before.comparison;
  const next = now.kind === 'comparison' ? now.comparison : null;
  const isSameArticle = next?.left.uri.toString() === left.uri.toString() || next === null;
  if (!isSameArticle || next?.right.fingerprint === gone.fingerprint) return null;
  if (next?.right.uri.toString() === gone.uri.toString() || (await isThere(gone.uri))) return null;
  const [file, article] = [fileName(gone.uri), fileName(left.uri)];
  return next
    ? vscode.l10n.t(
        '“{0}” has been deleted. “{1}” is shown beside “{2}” now.',
        file,
        fileName(next.right.uri),
        article,
      )
    : vscode.l10n.t('“{0}” has been deleted. Nothing is shown beside “{1}” now.', file, article);
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    return !(error instanceof vscode.FileSystemError && error.code === 'FileNotFound');
  }
}
