import * as vscode from 'vscode';
import { wholeFile } from '../../comparison/subject';
import { viewTypes } from '../../ids';
import { readText } from '../../library/files/readText';
import { noArticles, UnreadableError } from '../../library/files/unreadable';
import type { Command } from '../command';
import { askForArticle, targetOf } from '../target';

/**
 * A tab leaves what is no article to VS Code's own editor without a word, which is right for a file that was opened, and no answer to
 * a command.
 * @throws UnreadableError
 */
async function expectArticle(uri: vscode.Uri): Promise<void> {
  try {
    await readText(uri);
  } catch (error) {
    if (error instanceof UnreadableError && noArticles.has(error.reason)) throw error;
  }
}

export const compareWithNearest: Command = async (services, args) => {
  const uri = targetOf(args, services);
  if (!uri) askForArticle(services);
  // A resource outside any file system cannot be opened in a tab.
  else if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === undefined) {
    services.pairs.show({ left: wholeFile(uri), right: null });
  } else {
    await expectArticle(uri);
    await vscode.commands.executeCommand('vscode.openWith', uri, viewTypes.comparison);
  }
};
