import * as vscode from 'vscode';
import type { Difference } from '../../../core/differences/difference';
import { attempt } from '../../errors/attempt';
import type { HostServices } from '../../services';
import { contextKeys, views } from '../../ids';
import { conflictsIn, differencesLabel } from '../../labels/differences';
import { DisposableStore } from '../../lifetime';
import { activeArticle, followActiveArticle } from '../activeArticle';
import { Gate } from '../gate';
import { Refresher } from '../refresher';
import { isNoArticle, whyNoArticle } from '../whyNoArticle';
import type { NoArticle } from '../whyNoArticle';
import { childrenOf, differenceRowItem, differenceRows } from './differenceNodes';
import type { DifferenceRow } from './differenceNodes';

/** Why the view is empty, or that it is not; its welcome text depends on this. */
export type DifferencesState = NoArticle | 'reading' | 'noSibling' | 'none' | 'failed' | 'listed';

interface Found {
  readonly state: DifferencesState;
  readonly rows: readonly DifferenceRow[];
  readonly differences: readonly Difference[];
}

/** Where the open comparison's articles do not say the same. The view asks for nothing until it is seen. */
export class DifferencesView implements vscode.TreeDataProvider<DifferenceRow>, vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly #change = this.#store.add(new vscode.EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.#change.event;
  readonly #view: vscode.TreeView<DifferenceRow>;
  readonly #lifetime = new vscode.CancellationTokenSource();
  readonly #first = new Gate();
  #state: DifferencesState = 'reading';
  #rows: readonly DifferenceRow[] = [];

  constructor(private readonly services: HostServices) {
    this.#view = this.#store.add(
      vscode.window.createTreeView(views.differences, { treeDataProvider: this, showCollapseAll: true }),
    );
    const refresher = this.#store.add(new Refresher(this.#view, () => this.#refresh()));
    const outdate = (): void => {
      refresher.outdate();
    };
    this.#store.add(followActiveArticle(services.comparisons, outdate));
    this.#store.add(services.articles.onDidChange(outdate));
    this.#setState('reading');
    outdate();
  }

  getTreeItem(row: DifferenceRow): vscode.TreeItem {
    return differenceRowItem(row);
  }

  async getChildren(row?: DifferenceRow): Promise<DifferenceRow[]> {
    await this.#first.opened;
    return [...(row ? childrenOf(row) : this.#rows)];
  }

  getParent(): undefined {
    return undefined;
  }

  dispose(): void {
    this.#lifetime.cancel();
    this.#store.dispose();
  }

  async #refresh(): Promise<void> {
    const { token } = this.#lifetime;
    const isAsked = activeArticle(this.services.articles) !== null;
    if (isAsked && isNoArticle(this.#state)) this.#setState('reading');
    const found = await attempt(this.services.log, () => this.#find(token));
    if (token.isCancellationRequested) return;
    const { state, rows, differences } = found ?? nothing('failed');
    this.#setState(state);
    const conflicts = conflictsIn(differences);
    this.#view.description = state === 'listed' ? differencesLabel(differences) : '';
    this.#view.badge =
      conflicts > 0 ? { value: conflicts, tooltip: differencesLabel(differences) } : undefined;
    if (!isEqual(rows, this.#rows)) {
      this.#rows = rows;
      this.#change.fire(undefined);
    }
    this.#first.open();
  }

  #setState(state: DifferencesState): void {
    this.#state = state;
    void vscode.commands.executeCommand('setContext', contextKeys.differencesState, state);
  }

  async #find(token: vscode.CancellationToken): Promise<Found> {
    const { articles, comparisons, results } = this.services;
    const article = activeArticle(articles);
    const comparison = comparisons.active ?? (article && (await comparisons.of(article, token)));
    if (!comparison) return nothing(article ? 'noSibling' : await whyNoArticle(articles, token));
    const found = await results.differences.get([comparison.left, comparison.right], token);
    if (found.length === 0) return nothing('none');
    return { state: 'listed', rows: differenceRows(comparison, found), differences: found };
  }
}

function nothing(state: DifferencesState): Found {
  return { state, rows: [], differences: [] };
}

/** Also the places of the texts: rows lead to them. */
function isEqual(a: readonly DifferenceRow[], b: readonly DifferenceRow[]): boolean {
  const key = (rows: readonly DifferenceRow[]): string =>
    JSON.stringify(
      rows.flatMap((row) =>
        row.type === 'kind'
          ? row.differences.map(({ comparison: { left, right }, difference }) => [
              [left.source.id, left.fingerprint, right.source.id, right.fingerprint],
              difference,
            ])
          : [],
      ),
    );
  return key(a) === key(b);
}
