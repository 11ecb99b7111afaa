import * as vscode from 'vscode';
import { isArticleName } from '../../core/article/fileNames';
import { viewTypes } from '../ids';
import type { Articles } from '../library/articles';
import type { HostServices } from '../services';

/** The article of the active tab, whether it is shown as text or beside its sibling. */
export function activeArticle(articles: Articles): vscode.Uri | null {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputCustom && input.viewType === viewTypes.comparison) return input.uri;
  if (input instanceof vscode.TabInputText && articles.includes(input.uri)) return input.uri;
  return null;
}

/** Calls back when another article may be the active one, or the one whose story is shown. */
export function followActiveArticle(
  { activeStory, comparisons }: Pick<HostServices, 'activeStory' | 'comparisons'>,
  changed: () => void,
): vscode.Disposable {
  return vscode.Disposable.from(
    comparisons.onDidChangeActive(changed),
    activeStory.onDidChange(changed),
    vscode.window.tabGroups.onDidChangeTabs(changed),
    vscode.window.tabGroups.onDidChangeTabGroups(changed),
    vscode.workspace.onDidChangeWorkspaceFolders(changed),
  );
}

/** The text of the active tab when it could be an article and is none: a file outside the library, or one that is not saved yet. */
export function activeTextOutside(articles: Articles): vscode.Uri | null {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (!(input instanceof vscode.TabInputText) || articles.includes(input.uri)) return null;
  return input.uri.scheme === 'untitled' || isArticleName(input.uri.path) ? input.uri : null;
}
