import * as vscode from 'vscode';
import { attempt } from '../errors/attempt';
import { DisposableStore } from '../lifetime';
import type { HostServices } from '../services';
import { activeArticle, followActiveArticle } from './activeArticle';
import { Gate } from './gate';
import { Refresher } from './refresher';
import { isNoArticle } from './whyNoArticle';

/** What a view has to show. */
interface Listing<Row> {
  /** Why there are no rows, or that there are; the welcome text depends on it. */
  readonly state: string;
  readonly rows: readonly Row[];
}

interface ArticleListOptions<Row, Found extends Listing<Row>> {
  /** The id of the view. */
  readonly id: string;
  /** The context key that holds the state. */
  readonly stateKey: string;
  readonly showCollapseAll?: boolean;
  /** What there is to show of the active article. @throws CancellationError, UnreadableError, ChannelError (as rejections) */
  readonly find: (token: vscode.CancellationToken) => Promise<Found>;
  /** Shown where `find` failed. */
  readonly failed: Found;
  readonly item: (row: Row) => vscode.TreeItem;
  /** Worked out when somebody points at the row. */
  readonly tooltip?: (row: Row) => vscode.MarkdownString | undefined;
  readonly childrenOf?: (row: Row) => readonly Row[] | Promise<readonly Row[]>;
  /** Equal for rows that look the same and lead to the same places. */
  readonly keyOf: (rows: readonly Row[]) => unknown;
  /** Shows what stands around the rows. */
  readonly decorate: (view: vscode.TreeView<Row>, found: Found) => void;
}

/** A view that has to do with the active article, which follows it and the library. It asks for nothing until it is seen. */
export class ArticleListView<Row, Found extends Listing<Row>>
  implements vscode.TreeDataProvider<Row>, vscode.Disposable
{
  readonly #store = new DisposableStore();
  readonly #change = this.#store.add(new vscode.EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.#change.event;
  readonly #view: vscode.TreeView<Row>;
  readonly #lifetime = new vscode.CancellationTokenSource();
  readonly #first = new Gate();
  #state = 'reading';
  #rows: readonly Row[] = [];
  #key = '';

  constructor(
    private readonly services: HostServices,
    private readonly options: ArticleListOptions<Row, Found>,
  ) {
    const { id, showCollapseAll = false } = options;
    this.#view = this.#store.add(
      vscode.window.createTreeView(id, { treeDataProvider: this, showCollapseAll }),
    );
    const refresher = this.#store.add(new Refresher(this.#view, () => this.#refresh()));
    const outdate = (): void => {
      refresher.outdate();
    };
    this.#store.add(followActiveArticle(services, outdate));
    this.#store.add(services.articles.onDidChange(outdate));
    this.#setState('reading');
    outdate();
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return this.options.item(row);
  }

  async getChildren(row?: Row): Promise<Row[]> {
    await this.#first.opened;
    return [...(row === undefined ? this.#rows : ((await this.options.childrenOf?.(row)) ?? []))];
  }

  getParent(): undefined {
    return undefined;
  }

  resolveTreeItem(item: vscode.TreeItem, row: Row): vscode.TreeItem {
    const tooltip = this.options.tooltip?.(row);
    if (tooltip) item.tooltip = tooltip;
    return item;
  }

  dispose(): void {
    this.#lifetime.cancel();
    this.#store.dispose();
  }

  async #refresh(): Promise<void> {
    const { token } = this.#lifetime;
    const { activeStory, articles } = this.services;
    const isAsked = (activeArticle(articles) ?? activeStory.article) !== null;
    if (isAsked && isNoArticle(this.#state)) this.#setState('reading');
    const found = (await attempt(this.services.log, () => this.options.find(token))) ?? this.options.failed;
    if (token.isCancellationRequested) return;
    this.#setState(found.state);
    this.options.decorate(this.#view, found);
    const key = JSON.stringify(this.options.keyOf(found.rows));
    const isSame = key === this.#key;
    this.#rows = found.rows;
    this.#key = key;
    if (this.#first.isOpen && !isSame) this.#change.fire(undefined);
    this.#first.open();
  }

  #setState(state: string): void {
    this.#state = state;
    void vscode.commands.executeCommand('setContext', this.options.stateKey, state);
  }
}
