import * as vscode from 'vscode';
import { wholeFile } from '../../comparison/subject';
import { viewTypes } from '../../ids';
import type { Command } from '../command';
import { askForArticle, targetOf } from '../target';

export const compareWithNearest: Command = async (services, args) => {
  const uri = targetOf(args, services);
  if (!uri) askForArticle(services);
  // A resource outside any file system cannot be opened in a tab.
  else if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === undefined) {
    services.pairs.show({ left: wholeFile(uri), right: null });
  } else {
    await vscode.commands.executeCommand('vscode.openWith', uri, viewTypes.comparison);
  }
};
