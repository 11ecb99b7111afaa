import * as vscode from 'vscode';
import { viewTypes } from '../../ids';
import { DisposableStore } from '../../lifetime';
import { ComparisonController } from './controller';
import type { TabKind } from './controller';
import { openText } from '../actions/openText';
import type { Pairs } from './pairs';
import { RenamedTabs } from './renamedTabs';
import type { HostServices } from '../../services';
import { wholeFile } from '../subject';

/**
 * Tabs on one file, beside its nearest sibling or the one chosen there. A read-only editor: with a text editor's document
 * under the page, Undo would reach that document although the page edits nothing. The page follows the document all the
 * same, since the articles do.
 */
export class ComparisonEditor implements vscode.CustomReadonlyEditorProvider, vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly #renamed: RenamedTabs;

  constructor(
    private readonly services: HostServices,
    private readonly pairs: Pairs,
  ) {
    const { comparisons, reporter } = services;
    this.#renamed = this.#store.add(new RenamedTabs(comparisons, reporter.log));
    this.#store.add(
      vscode.window.registerCustomEditorProvider(viewTypes.comparison, this, {
        supportsMultipleEditorsPerDocument: true,
        webviewOptions: { enableFindWidget: true },
      }),
    );
  }

  openCustomDocument(uri: vscode.Uri): vscode.CustomDocument {
    return { uri, dispose: () => undefined };
  }

  resolveCustomEditor({ uri }: vscode.CustomDocument, panel: vscode.WebviewPanel): void {
    const kind: TabKind = {
      showSwapped: (swapped) => {
        this.pairs.show(swapped);
      },
      leave: (file) => {
        const { viewColumn } = panel;
        panel.dispose();
        void openText(file, viewColumn === undefined ? {} : { viewColumn });
        return true;
      },
      retitle: () => undefined,
    };
    new ComparisonController(this.services, panel, kind, {
      left: wholeFile(uri),
      right: this.#renamed.take(uri),
    });
  }

  dispose(): void {
    this.#store.dispose();
  }
}
