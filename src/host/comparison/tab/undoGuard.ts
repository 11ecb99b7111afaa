import * as vscode from 'vscode';
import { viewTypes } from '../../ids';
import type { Log } from '../../errors/log';

/**
 * Reverts what Undo and Redo do to a file while its comparison is the active tab. The page edits nothing and ignores these
 * keys, but VS Code's menu and palette pass both commands to the text document of a custom editor's file, whatever kind of
 * custom editor it is.
 */
export class UndoGuard implements vscode.Disposable {
  readonly #subscription: vscode.Disposable;
  /** Steps undone minus steps redone. */
  #undone = 0;
  #isRestoring = false;

  constructor(private readonly log: Log) {
    this.#subscription = vscode.workspace.onDidChangeTextDocument(({ document, reason, contentChanges }) => {
      if (reason === undefined || contentChanges.length === 0 || !isCompared(document.uri)) return;
      this.#undone += reason === vscode.TextDocumentChangeReason.Undo ? 1 : -1;
      if (!this.#isRestoring) void this.#restore();
    });
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  /** Our own undo and redo are reported as changes too, and so counted. */
  async #restore(): Promise<void> {
    this.#isRestoring = true;
    while (this.#undone !== 0) {
      const before = this.#undone;
      await vscode.commands.executeCommand(before > 0 ? 'redo' : 'undo');
      if (this.#undone !== before) continue;
      this.log.warn('A step that was undone or redone from a comparison could not be taken back.');
      this.#undone = 0;
    }
    this.#isRestoring = false;
  }
}

/** Whether the file's comparison is the active tab, so that commands are for it and not for a text editor. */
function isCompared(uri: vscode.Uri): boolean {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return (
    input instanceof vscode.TabInputCustom &&
    input.viewType === viewTypes.comparison &&
    input.uri.toString() === uri.toString()
  );
}
