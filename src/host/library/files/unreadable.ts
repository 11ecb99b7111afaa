import * as vscode from 'vscode';
import { fileName } from '../../labels/fileName';

export type UnreadableReason = 'missing' | 'binary' | 'conflict' | 'report' | 'large' | 'failed';

/** Why a file is left to VS Code's own editors. */
export const noArticles: ReadonlySet<string> = new Set(['binary', 'conflict', 'report']);

/** Why a file cannot be an article. */
export class UnreadableError extends Error {
  constructor(
    readonly reason: UnreadableReason,
    readonly uri: vscode.Uri,
    options?: ErrorOptions,
  ) {
    super(`${uri.toString(true)} cannot be read: ${reason}`, options);
    this.name = 'UnreadableError';
  }
}

/** What is wrong with a file, and more about it, in words for its reader. */
export function whyUnreadable(
  reason: UnreadableReason,
  uri: vscode.Uri,
): { readonly title: string; readonly detail: string } {
  const { t } = vscode.l10n;
  const file = fileName(uri);
  switch (reason) {
    case 'missing':
      return { title: t('“{0}” is not there', file), detail: t('It may have been deleted or renamed.') };
    case 'binary':
      return {
        title: t('“{0}” is not a text', file),
        detail: t('It is binary, or in an encoding that is not known.'),
      };
    case 'conflict':
      return {
        title: t('“{0}” has a merge conflict', file),
        detail: t('It is two texts at once until the conflict is resolved.'),
      };
    case 'report':
      return {
        title: t('“{0}” is a report of Parallax', file),
        detail: t('It tells what articles say, and is none itself.'),
      };
    case 'large':
      return {
        title: t('“{0}” is too large to be compared', file),
        detail: t('Files of up to 20 MB are.'),
      };
    case 'failed':
      return { title: t('“{0}” cannot be read', file), detail: t('The log tells more.') };
  }
}
