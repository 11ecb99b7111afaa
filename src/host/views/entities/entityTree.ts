import * as vscode from 'vscode';
import type { EntityRow, MentionRow } from '../../../protocol/workerContract';
import type { OpenComparison } from '../../comparison/openComparison';
import { attempt } from '../../errors/attempt';
import { articleItem, entityItem, kindItem, mentionItem, nodeId } from './entityNodes';
import type { ArticleNode, EntityNode, KindNode, ListNode } from './entityNodes';
import { changedRows } from './entityRows';
import type { RowsByKind } from './entityRows';
import type { HostServices } from '../../services';
import type { ListedKind } from '../../labels/kinds';
import { Gate } from '../gate';
import { readCard } from '../../textEditor/hovers/readCard';

/** Lists of up to this many entities are shown with their groups open; figures, which are many, are folded. */
const mostExpanded = 200;

/** What the tree lists. */
export interface Listed {
  readonly library: string;
  readonly open: OpenComparison | null;
  readonly rows: RowsByKind;
}

interface Row {
  readonly kind: ListedKind;
  readonly row: EntityRow;
}

const nothing: Listed = { library: '', open: null, rows: new Map() };

/** Kinds, their entities, the articles that name each, and the mentions in them; children are asked for when unfolded. */
export class EntityTree implements vscode.TreeDataProvider<ListNode>, vscode.Disposable {
  readonly #change = new vscode.EventEmitter<ListNode[] | undefined>();
  readonly onDidChangeTreeData = this.#change.event;
  readonly #first = new Gate();
  #listed = nothing;
  #rows: ReadonlyMap<string, Row> = new Map();
  readonly #kinds = new Map<ListedKind, KindNode>();
  readonly #entities = new Map<string, EntityNode>();
  /** The articles that stand below the entities that have been unfolded. */
  readonly #unfolded = new Map<string, ReadonlySet<string>>();

  constructor(private readonly context: HostServices) {}

  get listed(): Listed {
    return this.#listed;
  }

  /** Takes over a new list and draws again only what differs. */
  list(listed: Listed | null): void {
    const before = this.#listed;
    this.#listed = listed ?? nothing;
    this.#rows = new Map(
      [...this.#listed.rows].flatMap(([kind, rows]) => rows.map((row) => [row.id, { kind, row }] as const)),
    );
    for (const id of this.#entities.keys()) if (!this.#rows.has(id)) this.#forget(id);
    if (!this.#first.isOpen) {
      this.#first.open();
      return;
    }
    const isElsewhere =
      before.library !== this.#listed.library || !isSamePair(before.open, this.#listed.open);
    const change = changedRows(before.rows, this.#listed.rows);
    if (isElsewhere || change.all) {
      this.#change.fire(undefined);
      return;
    }
    const nodes = [
      ...change.kinds.flatMap((kind) => this.#kinds.get(kind) ?? []),
      ...change.rows.flatMap((id) => this.#entities.get(id) ?? []),
    ];
    if (nodes.length > 0) this.#change.fire(nodes);
  }

  /** Draws again the mentions that stand in these articles. */
  redraw(articles: readonly string[]): void {
    const nodes = [...this.#unfolded]
      .filter(([, shown]) => articles.some((article) => shown.has(article)))
      .flatMap(([id]) => this.#entities.get(id) ?? []);
    if (nodes.length > 0) this.#change.fire(nodes);
  }

  /** The node of an entity, if it is listed. */
  find(entity: string): EntityNode | undefined {
    const found = this.#rows.get(entity);
    return found && this.#entityNode(found.kind, found.row);
  }

  getTreeItem(node: ListNode): vscode.TreeItem {
    const item = this.#item(node);
    item.id = nodeId(node);
    return item;
  }

  async getChildren(node?: ListNode): Promise<ListNode[]> {
    switch (node?.type) {
      case undefined:
        await this.#first.opened;
        return [...this.#listed.rows.keys()].map((kind) => this.#kindNode(kind));
      case 'kind':
        return (this.#listed.rows.get(node.kind) ?? []).map((row) => this.#entityNode(node.kind, row));
      case 'entity':
        return (await attempt(this.context.log, () => this.#articles(node))) ?? [];
      case 'article':
        return node.mentions.map((mention) => ({ type: 'mention', parent: node, mention }));
      case 'mention':
        return [];
    }
  }

  getParent(node: ListNode): ListNode | undefined {
    return node.type === 'kind' ? undefined : node.parent;
  }

  async resolveTreeItem(
    item: vscode.TreeItem,
    node: ListNode,
    token: vscode.CancellationToken,
  ): Promise<vscode.TreeItem> {
    if (node.type !== 'entity') return item;
    const card = await attempt(this.context.log, () =>
      readCard(this.context, this.#listed.library, node.id, token),
    );
    if (card) item.tooltip = card;
    return item;
  }

  dispose(): void {
    this.#change.dispose();
  }

  #item(node: ListNode): vscode.TreeItem {
    switch (node.type) {
      case 'kind':
        return kindItem(node, this.#listed.rows.get(node.kind) ?? [], this.#isExpanded(node.kind));
      case 'entity': {
        const found = this.#rows.get(node.id);
        return found ? entityItem(found.row, this.#listed.open) : new vscode.TreeItem('');
      }
      case 'article':
        return articleItem(node);
      case 'mention':
        return mentionItem(node);
    }
  }

  #isExpanded(kind: ListedKind): boolean {
    const figures = this.#listed.rows.get('figure')?.length ?? 0;
    return kind !== 'figure' && this.#rows.size - figures <= mostExpanded;
  }

  async #articles(entity: EntityNode): Promise<ArticleNode[]> {
    const { library } = this.#listed;
    const mentions = await this.context.worker.ask('occurrences', { library, entity: entity.id });
    const byArticle = new Map<string, MentionRow[]>();
    for (const mention of mentions) interned(byArticle, mention.place.article, () => []).push(mention);
    const names = await this.context.names.of(library, [...byArticle.keys()]);
    this.#unfolded.set(entity.id, new Set(byArticle.keys()));
    return [...byArticle].flatMap(([article, own]) => {
      const name = names.get(article);
      return name ? [{ type: 'article', parent: entity, article, name, mentions: own }] : [];
    });
  }

  #kindNode(kind: ListedKind): KindNode {
    return interned(this.#kinds, kind, () => ({ type: 'kind', kind }));
  }

  #entityNode(kind: ListedKind, { id }: EntityRow): EntityNode {
    return interned(this.#entities, id, () => ({ type: 'entity', parent: this.#kindNode(kind), id }));
  }

  #forget(entity: string): void {
    this.#entities.delete(entity);
    this.#unfolded.delete(entity);
  }
}

/** One object for each node, because VS Code recognises nodes by identity. */
function interned<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}

function isSamePair(a: OpenComparison | null, b: OpenComparison | null): boolean {
  return a?.left.source.id === b?.left.source.id && a?.right.source.id === b?.right.source.id;
}
