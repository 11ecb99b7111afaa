import * as vscode from 'vscode';
import type { Command } from '../command';

/** How long the status bar shows the confirmation, in milliseconds. */
const shownFor = 4000;

export const clearIndex: Command = async ({ articles }) => {
  await articles.clear();
  vscode.window.setStatusBarMessage(vscode.l10n.t('Parallax: the index has been cleared.'), shownFor);
};
