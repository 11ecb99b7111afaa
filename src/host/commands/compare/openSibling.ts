import * as vscode from 'vscode';
import { wholeFile } from '../../comparison/subject';
import type { Command } from '../command';

/** From the Siblings view: compares the article with one of its siblings, in its own tab if that is active. */
export const openSibling: Command = (services, [article, sibling]) => {
  if (!(article instanceof vscode.Uri && sibling instanceof vscode.Uri)) {
    throw new TypeError('An article and its sibling are needed.');
  }
  const subject = { left: wholeFile(article), right: wholeFile(sibling) };
  const tab = services.comparisons.activeTab;
  if (tab?.subject.left.uri.toString() === article.toString()) tab.show(subject);
  else services.pairs.show(subject);
  return Promise.resolve();
};
