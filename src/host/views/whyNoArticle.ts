import * as vscode from 'vscode';
import type { Articles } from '../library/articles';
import { activeTextOutside } from './activeArticle';

/** Why a view has no article: the open text is not in the library, the library is empty, or nothing is open. */
const reasons = ['noFolder', 'outside', 'noLibrary', 'noArticle'] as const;
export type NoArticle = (typeof reasons)[number];

export function isNoArticle(state: string): boolean {
  return reasons.some((reason) => reason === state);
}

/** Looks for files at most, and reads none. */
export async function whyNoArticle(articles: Articles, token: vscode.CancellationToken): Promise<NoArticle> {
  if (activeTextOutside(articles)) return 'outside';
  if ((vscode.workspace.workspaceFolders ?? []).length === 0) return 'noFolder';
  return (await articles.hasWorkspaceLibrary(token)) ? 'noArticle' : 'noLibrary';
}
