import * as vscode from 'vscode';
import { viewTypes } from '../../ids';
import { DisposableStore } from '../../lifetime';
import type { Log } from '../../errors/log';
import { afterRenaming } from './afterRenaming';
import type { Comparisons } from '../comparisons';
import type { SubjectSide } from '../subject';

interface Renamed {
  /** What the tab showed beside its file; null for whatever is nearest. */
  readonly right: SubjectSide | null;
  /** Whether the file was open as text, too. */
  readonly hadText: boolean;
}

/**
 * Keeps comparison tabs open while their files are renamed: VS Code reopens a renamed file in its default editor, which for
 * most articles is the text editor.
 */
export class RenamedTabs implements vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly #reopening = new WeakSet<vscode.Tab>();
  /** By the new names of their files: tabs that are yet to be shown again. */
  readonly #waiting = new Map<string, Renamed>();

  constructor(
    private readonly comparisons: Comparisons,
    private readonly log: Log,
  ) {
    this.#store.add(
      vscode.workspace.onWillRenameFiles(({ files }) => {
        for (const uri of openComparisons()) {
          const renamed = afterRenaming(uri, files);
          if (renamed === uri) continue;
          const { right } = this.comparisons.subjectOf(uri);
          this.#waiting.set(renamed.toString(), {
            right: right && { ...right, uri: afterRenaming(right.uri, files) },
            hadText: textTabs(uri).length > 0,
          });
        }
      }),
    );
    this.#store.add(
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        for (const { input } of closed) {
          if (input instanceof vscode.TabInputText) this.#waiting.delete(input.uri.toString());
        }
        this.#reopenActive();
      }),
    );
  }

  /** What a file that was renamed in a tab was compared with there; asked once. */
  take(uri: vscode.Uri): SubjectSide | null {
    const id = uri.toString();
    const right = this.#waiting.get(id)?.right ?? null;
    this.#waiting.delete(id);
    return right;
  }

  dispose(): void {
    this.#store.dispose();
  }

  /** Only visible tabs: a hidden one would be brought to the front. */
  #reopenActive(): void {
    for (const { activeTab } of vscode.window.tabGroups.all) {
      const input = activeTab?.input;
      if (!activeTab || !(input instanceof vscode.TabInputText)) continue;
      const renamed = this.#waiting.get(input.uri.toString());
      if (!renamed || this.#reopening.has(activeTab)) continue;
      this.#reopening.add(activeTab);
      reopen(input.uri, activeTab, renamed.hadText).catch((error: unknown) => {
        this.log.error(error instanceof Error ? error : String(error));
      });
    }
  }
}

async function reopen(uri: vscode.Uri, text: vscode.Tab, keepsText: boolean): Promise<void> {
  const { viewColumn } = text.group;
  const options = { viewColumn, preserveFocus: !text.group.isActive };
  await vscode.commands.executeCommand('vscode.openWith', uri, viewTypes.comparison, options);
  if (keepsText) return;
  const rest = textTabs(uri).filter((tab) => tab.group.viewColumn === viewColumn && !tab.isDirty);
  await vscode.window.tabGroups.close(rest, true);
}

function openComparisons(): readonly vscode.Uri[] {
  return allTabs().flatMap(({ input }) =>
    input instanceof vscode.TabInputCustom && input.viewType === viewTypes.comparison ? [input.uri] : [],
  );
}

function textTabs(uri: vscode.Uri): readonly vscode.Tab[] {
  const id = uri.toString();
  return allTabs().filter(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === id);
}

function allTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
}
