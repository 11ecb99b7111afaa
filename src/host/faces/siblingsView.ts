import * as vscode from 'vscode';
import { fileName } from '../articleLabel';
import { contextKeys, views } from '../ids';
import { DisposableStore } from '../lifetime';
import { activeArticle, followActiveArticle } from './activeArticle';
import { attempt } from './attempt';
import type { Faces } from './faces';
import { Latch } from './latch';
import { Refresher } from './refresher';
import { siblingItem, siblingTooltip } from './siblingItem';
import type { SiblingNode } from './siblingItem';

/** Why the view is empty, or that it is not; its welcome text depends on this. */
export type SiblingsState = 'noFolder' | 'noArticle' | 'reading' | 'noSibling' | 'failed' | 'listed';

/** The ranked siblings of the active article. The view asks for nothing until it is seen. */
export class SiblingsView implements vscode.TreeDataProvider<SiblingNode>, vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly #change = this.#store.add(new vscode.EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.#change.event;
  readonly #view: vscode.TreeView<SiblingNode>;
  readonly #lifetime = new vscode.CancellationTokenSource();
  readonly #first = new Latch();
  #state: SiblingsState = 'reading';
  #nodes: readonly SiblingNode[] = [];

  constructor(private readonly faces: Faces) {
    const { articles, comparisons } = faces;
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

  getTreeItem(node: SiblingNode): vscode.TreeItem {
    return siblingItem(node);
  }

  async getChildren(node?: SiblingNode): Promise<SiblingNode[]> {
    await this.#first.opened;
    return node ? [] : [...this.#nodes];
  }

  getParent(): undefined {
    return undefined;
  }

  resolveTreeItem(item: vscode.TreeItem, node: SiblingNode): vscode.TreeItem {
    item.tooltip = siblingTooltip(node);
    return item;
  }

  dispose(): void {
    this.#lifetime.cancel();
    this.#store.dispose();
  }

  async #refresh(): Promise<void> {
    const { token } = this.#lifetime;
    const isAsked = activeArticle(this.faces.articles) !== null;
    if (isAsked && (this.#state === 'noArticle' || this.#state === 'noFolder')) this.#setState('reading');
    const found = await attempt(this.faces.log, () => this.#find(token));
    if (token.isCancellationRequested) return;
    const { state, nodes, article } = found ?? { state: 'failed', nodes: [], article: null };
    this.#setState(state);
    this.#view.description = article ? fileName(article) : '';
    if (!isEqual(nodes, this.#nodes)) {
      this.#nodes = nodes;
      this.#change.fire(undefined);
    }
    this.#first.open();
  }

  #setState(state: SiblingsState): void {
    this.#state = state;
    void vscode.commands.executeCommand('setContext', contextKeys.siblingsState, state);
  }

  async #find(token: vscode.CancellationToken): Promise<{
    readonly state: SiblingsState;
    readonly nodes: readonly SiblingNode[];
    readonly article: vscode.Uri | null;
  }> {
    const { articles, comparisons, matcher, names } = this.faces;
    const shown = comparisons.active;
    const uri = shown?.left.uri ?? activeArticle(articles);
    if (!uri) {
      const hasFolder = (vscode.workspace.workspaceFolders ?? []).length > 0;
      return { state: hasFolder ? 'noArticle' : 'noFolder', nodes: [], article: null };
    }
    const ref = shown?.left ?? (await articles.refer(uri, token));
    const { siblings } = await matcher.rank(ref, token);
    const ids = siblings.map(({ id }) => id);
    const known = await names.of(ref.library, ids, token);
    const nodes = siblings.flatMap((sibling, index) => {
      const name = known.get(sibling.id);
      const isShown = shown?.right.source.id === sibling.id;
      return name ? [{ article: uri, sibling, name, position: index + 1, isShown }] : [];
    });
    return { state: nodes.length > 0 ? 'listed' : 'noSibling', nodes, article: uri };
  }
}

function isEqual(a: readonly SiblingNode[], b: readonly SiblingNode[]): boolean {
  const key = (nodes: readonly SiblingNode[]): string =>
    JSON.stringify(nodes.map(({ article, ...rest }) => [article.toString(), rest]));
  return key(a) === key(b);
}
