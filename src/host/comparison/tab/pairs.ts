import * as vscode from 'vscode';
import { fileName } from '../../labels/fileName';
import { viewTypes } from '../../ids';
import { ComparisonController } from './controller';
import type { TabKind } from './controller';
import type { HostServices } from '../../services';
import { fromTabState, toTabState } from '../subject';
import type { Subject } from '../subject';

/** Tabs on two files that a person put side by side; one for each pair. */
export class Pairs implements vscode.WebviewPanelSerializer, vscode.Disposable {
  readonly #open = new Set<ComparisonController>();
  readonly #serializer: vscode.Disposable;

  constructor(private readonly services: HostServices) {
    this.#serializer = vscode.window.registerWebviewPanelSerializer(viewTypes.pair, this);
  }

  show(subject: Subject): void {
    const tabState = toTabState(subject);
    const open = [...this.#open].find((tab) => toTabState(tab.subject) === tabState);
    if (open) {
      open.reveal();
      return;
    }
    const panel = vscode.window.createWebviewPanel(viewTypes.pair, '', vscode.ViewColumn.Active, {
      enableFindWidget: true,
    });
    this.#control(panel, subject);
  }

  deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const tabState = typeof state === 'object' && state !== null && 'memo' in state ? state.memo : null;
    const subject = fromTabState(tabState);
    if (subject) this.#control(panel, subject);
    else panel.dispose();
    return Promise.resolve();
  }

  dispose(): void {
    this.#serializer.dispose();
    for (const tab of this.#open) tab.dispose();
  }

  #control(panel: vscode.WebviewPanel, subject: Subject): void {
    const kind: TabKind = {
      showSwapped: (swapped, tab) => {
        tab.show(swapped);
      },
      leave: () => false,
      retitle: (changed) => {
        panel.title = titleOf(changed);
      },
    };
    const tab = new ComparisonController(this.services, panel, kind, subject);
    this.#open.add(tab);
    tab.onDidDispose(() => this.#open.delete(tab));
  }
}

function titleOf({ left, right }: Subject): string {
  if (!right) return fileName(left.uri);
  if (left.version !== null && right.version !== null && left.uri.toString() === right.uri.toString()) {
    return vscode.l10n.t('{0}: version {1} ↔ version {2}', fileName(left.uri), left.version, right.version);
  }
  return `${fileName(left.uri)} ↔ ${fileName(right.uri)}`;
}
