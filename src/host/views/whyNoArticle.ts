import * as vscode from 'vscode';
import type { HostServices } from '../services';
import { activeTextOutside } from './activeArticle';

/** Why a view has no article: a story is open, the open text is not in the library, the library is empty, or nothing is open. */
const reasons = ['story', 'noFolder', 'outside', 'noLibrary', 'noArticle'] as const;
export type NoArticle = (typeof reasons)[number];

export function isNoArticle(state: string): boolean {
  return reasons.some((reason) => reason === state);
}

/** Looks for files at most, and reads none. */
export async function whyNoArticle(
  { activeStory, articles }: Pick<HostServices, 'activeStory' | 'articles'>,
  token: vscode.CancellationToken,
): Promise<NoArticle> {
  if (activeStory.article) return 'story';
  if (activeTextOutside(articles)) return 'outside';
  if ((vscode.workspace.workspaceFolders ?? []).length === 0) return 'noFolder';
  return (await articles.hasWorkspaceLibrary(token)) ? 'noArticle' : 'noLibrary';
}
