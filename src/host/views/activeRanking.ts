import * as vscode from 'vscode';
import { leftOf } from '../comparison/match';
import { attempt } from '../errors/attempt';
import type { ArticleRef } from '../library/articles';
import { DisposableStore } from '../lifetime';
import type { Ranking } from '../results/results';
import type { HostServices } from '../services';
import { followActiveArticle } from './activeArticle';

interface RankedArticle {
  readonly article: ArticleRef;
  readonly ranking: Ranking;
}

/**
 * Calls back with the active article and its siblings at first and each time they may be others; with null when no article is
 * active. The token is cancelled when that is outdated.
 */
export function followActiveRanking(
  services: HostServices,
  changed: (found: RankedArticle | null, token: vscode.CancellationToken) => void | Promise<void>,
): DisposableStore {
  const { articles, comparisons, log, results } = services;
  let finding = new vscode.CancellationTokenSource();
  const refresh = (): void => {
    finding.cancel();
    finding = new vscode.CancellationTokenSource();
    const { token } = finding;
    void attempt(log, async () => {
      const article = leftOf(comparisons.activeMatch);
      const found = article && { article, ranking: await results.siblings.get([article], token) };
      if (!token.isCancellationRequested) await changed(found, token);
    });
  };
  const store = new DisposableStore();
  store.add(followActiveArticle(services, refresh));
  store.add(articles.onDidChange(refresh));
  store.add({
    dispose: () => {
      finding.cancel();
    },
  });
  refresh();
  return store;
}
