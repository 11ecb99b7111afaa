import * as vscode from 'vscode';
import type { ArticleDescription } from '../../protocol/workerContract';
import type { ArticleName } from './articleLabel';

/** What people know an article by, as the worker describes it; a file of many documents is known as such. */
export function articleName(file: string, described: ArticleDescription | null): ArticleName {
  const { title = null, publisher: outlet = null, documents } = described ?? {};
  return {
    outlet,
    title,
    file: documents ? vscode.l10n.t('{0} ({1} documents)', file, documents.count) : file,
  };
}
