import * as vscode from 'vscode';
import { leftOf } from '../comparison/match';
import { attempt } from '../errors/attempt';
import { contextKeys } from '../ids';
import { DisposableStore } from '../lifetime';
import type { HostServices } from '../services';
import { followActiveArticle } from '../views/activeArticle';

/** Keeps the context key by which the commands about a story are offered: the active article has more than one sibling. */
export class StoryInView implements vscode.Disposable {
  readonly #store = new DisposableStore();
  #finding = new vscode.CancellationTokenSource();

  constructor(private readonly services: HostServices) {
    const { articles, comparisons } = services;
    const refresh = (): void => {
      void this.#refresh();
    };
    this.#store.add(followActiveArticle(comparisons, refresh));
    this.#store.add(articles.onDidChange(refresh));
    refresh();
  }

  dispose(): void {
    this.#finding.cancel();
    this.#store.dispose();
  }

  async #refresh(): Promise<void> {
    this.#finding.cancel();
    const { token } = (this.#finding = new vscode.CancellationTokenSource());
    const { comparisons, results, log } = this.services;
    const article = leftOf(comparisons.activeMatch);
    const set = (isTold: boolean): void => {
      void vscode.commands.executeCommand('setContext', contextKeys.storyInView, isTold);
    };
    if (!article) {
      set(false);
      return;
    }
    await attempt(log, async () => {
      const { siblings } = await results.siblings.get([article], token);
      if (!token.isCancellationRequested) set(siblings.length > 1);
    });
  }
}
