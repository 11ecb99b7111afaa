import * as vscode from 'vscode';
import type { Command } from '../command';

/** How long the confirmation stands in the status bar. */
const shownFor = 4000;

export const clearIndex: Command = async ({ articles }) => {
  await articles.clear();
  vscode.window.setStatusBarMessage(vscode.l10n.t('Parallax: the index has been cleared.'), shownFor);
};
