import * as vscode from 'vscode';
import { verbatim } from './labels/verbatim';

/** What was last said of a setting, by its id and the folder that it was read for. */
const said = new Map<string, string>();

/** Says what is wrong with a setting; again only when something else is, or when it was right in between. */
export function tellOfSetting(id: string, scope: vscode.Uri | undefined, problem: string | null): void {
  const key = `${id} ${scope?.toString() ?? ''}`;
  if (problem === null) {
    said.delete(key);
    return;
  }
  if (said.get(key) === problem) return;
  said.set(key, problem);
  void offerSettings(id, problem);
}

async function offerSettings(id: string, problem: string): Promise<void> {
  const open = vscode.l10n.t('Open Settings');
  const chosen = await vscode.window.showWarningMessage(verbatim(problem), open);
  if (chosen === open) await vscode.commands.executeCommand('workbench.action.openSettings', id);
}
