import * as vscode from 'vscode';
import type { ImportNote } from '../../core/import/messages';

/** What is told of an import, in the language of VS Code. */
export function said({ message, values }: ImportNote): string {
  return vscode.l10n.t(message, Object.fromEntries(values.entries()));
}
