import * as vscode from 'vscode';
import { fileName } from '../../labels/fileName';
import { nothingFound } from '../../comparison/notices';
import { contextKeys, views } from '../../ids';
import { DisposableStore } from '../../lifetime';
import { activeArticle, activeTextOutside, followActiveArticle } from '../activeArticle';
import { attempt } from '../../errors/attempt';
import type { HostServices } from '../../services';
import { Gate } from '../gate';
import { Refresher } from '../refresher';
import { siblingItem, siblingTooltip } from './siblingItem';
import type { SiblingNode } from './siblingItem';
import { stepItem, stepsToSiblings } from './stepRows';
import type { StepRow } from './stepRows';
import { isNoArticle, whyNoArticle } from '../whyNoArticle';
import type { NoArticle } from '../whyNoArticle';

/** Why the view is empty, or that it is not; its welcome text depends on this. */
type SiblingsState = NoArticle | 'reading' | 'failed' | 'listed';

type Row = SiblingNode | StepRow;

interface Found {
  readonly state: SiblingsState;
  readonly rows: readonly Row[];
  readonly article: vscode.Uri | null;
  /** What stands above the rows. */
  readonly message: string;
}

/** The ranked siblings of the active article, or what to do where there are none. The view asks for nothing until it is seen. */
export class SiblingsView implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly #change = this.#store.add(new vscode.EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.#change.event;
  readonly #view: vscode.TreeView<Row>;
  readonly #lifetime = new vscode.CancellationTokenSource();
  readonly #first = new Gate();
  #state: SiblingsState = 'reading';
  #rows: readonly Row[] = [];

  constructor(private readonly context: HostServices) {
    const { articles, comparisons } = context;
    this.#view = this.#store.add(vscode.window.createTreeView(views.siblings, { treeDataProvider: this }));
    const refresher = this.#store.add(new Refresher(this.#view, () => this.#refresh()));
    const outdate = (): void => {
      refresher.outdate();
    };
    this.#store.add(followActiveArticle(comparisons, outdate));
    this.#store.add(articles.onDidChange(outdate));
    this.#setState('reading');
    outdate();
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return 'step' in row ? stepItem(row) : siblingItem(row);
  }

  async getChildren(row?: Row): Promise<Row[]> {
    await this.#first.opened;
    return row ? [] : [...this.#rows];
  }

  getParent(): undefined {
    return undefined;
  }

  resolveTreeItem(item: vscode.TreeItem, row: Row): vscode.TreeItem {
    if (!('step' in row)) item.tooltip = siblingTooltip(row);
    return item;
  }

  dispose(): void {
    this.#lifetime.cancel();
    this.#store.dispose();
  }

  async #refresh(): Promise<void> {
    const { token } = this.#lifetime;
    const isAsked = activeArticle(this.context.articles) !== null;
    if (isAsked && isNoArticle(this.#state)) this.#setState('reading');
    const found = await attempt(this.context.log, () => this.#find(token));
    if (token.isCancellationRequested) return;
    const { state, rows, article, message } = found ?? nothing('failed', null);
    this.#setState(state);
    this.#view.description = article ? fileName(article) : '';
    this.#view.message = message;
    if (!isEqual(rows, this.#rows)) {
      this.#rows = rows;
      this.#change.fire(undefined);
    }
    this.#first.open();
  }

  #setState(state: SiblingsState): void {
    this.#state = state;
    void vscode.commands.executeCommand('setContext', contextKeys.siblingsState, state);
  }

  async #find(token: vscode.CancellationToken): Promise<Found> {
    const { articles, comparisons, results, names } = this.context;
    const shown = comparisons.active;
    const article = shown?.left.uri ?? activeArticle(articles);
    if (!article) return nothing(await whyNoArticle(articles, token), activeTextOutside(articles));
    const ref = shown?.left ?? (await articles.refer(article, token));
    const { siblings, others } = await results.siblings.get([ref], token);
    const searched = articles.searchedBy(ref.library);
    if (siblings.length === 0) {
      const message = nothingFound({ searched, others });
      return { state: 'listed', rows: stepsToSiblings(article, searched), article, message };
    }
    const ids = siblings.map(({ id }) => id);
    const known = await names.of(ref.library, ids, token);
    const rows = siblings.flatMap((sibling, index) => {
      const name = known.get(sibling.id);
      const isShown = shown?.right.source.id === sibling.id;
      return name ? [{ article, sibling, name, position: index + 1, isShown }] : [];
    });
    return { state: 'listed', rows, article, message: '' };
  }
}

function nothing(state: SiblingsState, article: vscode.Uri | null): Found {
  return { state, rows: [], article, message: '' };
}

function isEqual(a: readonly Row[], b: readonly Row[]): boolean {
  const key = (rows: readonly Row[]): string =>
    JSON.stringify(rows.map(({ article, ...rest }) => [article.toString(), rest]));
  return key(a) === key(b);
}
