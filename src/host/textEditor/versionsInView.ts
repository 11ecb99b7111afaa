import * as vscode from 'vscode';
import type { Comparisons } from '../comparison/comparisons';
import { pageOfVersions } from '../comparison/versions';
import { contextKeys } from '../ids';

/** Keeps the context key by which the comparison of a page's versions is offered. */
export function followVersions(comparisons: Comparisons): vscode.Disposable {
  const update = (): void => {
    const holds = pageOfVersions(comparisons.activeMatch) !== null;
    void vscode.commands.executeCommand('setContext', contextKeys.versionsInView, holds);
  };
  update();
  return comparisons.onDidChangeActive(update);
}
