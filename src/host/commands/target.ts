import * as vscode from 'vscode';
import type { CommandServices } from './command';

/** The file that a command is meant for: the one whose menu was used, else the one in the active tab, or whose story it shows. */
export function targetOf(
  [argument]: readonly unknown[],
  { activeStory, comparisons }: CommandServices,
): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  if (isOfArticle(argument)) return argument.uri;
  return (
    comparisons.activeTab?.subject.left.uri ??
    activeStory.article ??
    vscode.window.activeTextEditor?.document.uri ??
    resourceOf(vscode.window.tabGroups.activeTabGroup.activeTab?.input)
  );
}

/** Whether it is a row of a view that stands for an article. */
function isOfArticle(argument: unknown): argument is { readonly uri: vscode.Uri } {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    'uri' in argument &&
    argument.uri instanceof vscode.Uri
  );
}

function resourceOf(input: unknown): vscode.Uri | undefined {
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return input.uri;
  if (input instanceof vscode.TabInputTextDiff) return input.modified;
  return undefined;
}

/** Says that a command needs a file, and lets the user open one. */
export function askForArticle({ reporter }: CommandServices): void {
  const run = () => vscode.commands.executeCommand('workbench.action.quickOpen');
  reporter.explain(vscode.l10n.t('Open an article first: there is nothing to compare.'), {
    label: vscode.l10n.t('Go to File…'),
    run,
  });
}
