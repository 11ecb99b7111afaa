import * as vscode from 'vscode';
import type { Reading } from '../../protocol/storyContract';
import type { Pairs } from '../comparison/tab/pairs';
import { viewTypes } from '../ids';
import type { HostServices } from '../services';
import { StoryTab } from './storyTab';

/** Tabs on stories, one for each article from which a story was opened. */
export class StoryTabs implements vscode.WebviewPanelSerializer, vscode.Disposable {
  readonly #open = new Set<StoryTab>();
  readonly #serializer: vscode.Disposable;

  constructor(
    private readonly services: HostServices,
    private readonly pairs: Pairs,
  ) {
    this.#serializer = vscode.window.registerWebviewPanelSerializer(viewTypes.story, this);
  }

  /** What the tab of an article shows; null when there is none. */
  stateOf(uri: vscode.Uri): StoryTab['state'] | null {
    return this.#tabOf(uri)?.state ?? null;
  }

  /** Opens the story of an article, in a reading or in the one that was open last. */
  show(uri: vscode.Uri, reading: Reading | null): void {
    const open = this.#tabOf(uri);
    if (open) {
      open.reveal(reading);
      return;
    }
    const panel = vscode.window.createWebviewPanel(viewTypes.story, '', vscode.ViewColumn.Active, {
      enableFindWidget: true,
    });
    const tab = this.#control(panel, uri);
    if (reading) tab.show(reading);
  }

  deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const uri = uriOf(typeof state === 'object' && state !== null && 'memo' in state ? state.memo : null);
    if (uri) this.#control(panel, uri);
    else panel.dispose();
    return Promise.resolve();
  }

  dispose(): void {
    this.#serializer.dispose();
    for (const tab of this.#open) tab.dispose();
  }

  #tabOf(uri: vscode.Uri): StoryTab | undefined {
    return [...this.#open].find((tab) => tab.uri.toString() === uri.toString());
  }

  #control(panel: vscode.WebviewPanel, uri: vscode.Uri): StoryTab {
    const tab = new StoryTab(this.services, this.pairs, panel, uri);
    this.#open.add(tab);
    tab.onDidDispose(() => {
      this.#open.delete(tab);
      this.#follow();
    });
    panel.onDidChangeViewState(() => {
      this.#follow();
    });
    this.#follow();
    return tab;
  }

  #follow(): void {
    this.services.activeStory.article = [...this.#open].find((tab) => tab.isActive)?.uri ?? null;
  }
}

function uriOf(kept: unknown): vscode.Uri | null {
  if (typeof kept !== 'string' || kept === '') return null;
  try {
    return vscode.Uri.parse(kept, true);
  } catch {
    return null; // VS Code's error for what is no URI has no class that one could ask for
  }
}
