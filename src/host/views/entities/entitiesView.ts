import * as vscode from 'vscode';
import { contextKeys, views } from '../../ids';
import { kindsListedAs } from '../../labels/kinds';
import { DisposableStore } from '../../lifetime';
import { activeArticle, followActiveArticle } from '../activeArticle';
import { attempt } from '../../errors/attempt';
import { everything, isFiltering, pickFilter } from './entityFilter';
import type { ListFilter } from './entityFilter';
import type { ListNode } from './entityNodes';
import { groupRows } from './entityRows';
import { EntityTree } from './entityTree';
import type { Listed } from './entityTree';
import type { HostServices } from '../../services';
import { ExtractionIndicator } from './extractionIndicator';
import type { OpenComparison } from '../../comparison/openComparison';
import { openIn, pairOf } from '../../textEditor/hovers/readCard';
import { Refresher } from '../refresher';
import { isNoArticle, whyNoArticle } from '../whyNoArticle';
import type { NoArticle } from '../whyNoArticle';

/** Whose entities are listed. */
type EntityScope = 'pair' | 'library';

/** Why the view is empty, or that it is not; its welcome text depends on this. */
type EntitiesState =
  NoArticle | 'reading' | 'noSibling' | 'nothingNamed' | 'filteredOut' | 'failed' | 'listed';

/** How many entities are listed. */
const mostListed = 2000;

/** The same; the entities of what is open are those of a story where its page is. */
type Scope = EntityScope | 'story';

interface Found {
  readonly scope: Scope;
  readonly state: EntitiesState;
  readonly listed: Listed | null;
  /** How many entities there are, including those beyond the limit. */
  readonly total: number;
}

/** The Entities view. It asks for nothing until it is seen. */
export class EntitiesView implements vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly #tree: EntityTree;
  readonly #view: vscode.TreeView<ListNode>;
  readonly #lifetime = new vscode.CancellationTokenSource();
  #scope: EntityScope = 'pair';
  #filter = everything;
  #state: EntitiesState = 'reading';
  #refreshed = Promise.resolve();

  constructor(private readonly context: HostServices) {
    const { worker, articles } = context;
    this.#tree = this.#store.add(new EntityTree(context));
    this.#view = this.#store.add(
      vscode.window.createTreeView(views.entities, { treeDataProvider: this.#tree, showCollapseAll: true }),
    );
    const refresher = this.#store.add(new Refresher(this.#view, () => this.#refresh()));
    this.#store.add(new ExtractionIndicator(worker, views.entities, () => this.#tree.listed.library));
    const outdate = (): void => {
      refresher.outdate();
    };
    this.#store.add(followActiveArticle(context, outdate));
    this.#store.add(worker.onDidExtract(outdate));
    this.#store.add(
      articles.onDidChange(({ uris }) => {
        this.#tree.redraw(uris.map(String));
        outdate();
      }),
    );
    this.#setContext('reading');
    outdate();
  }

  dispose(): void {
    this.#lifetime.cancel();
    this.#store.dispose();
  }

  async show(): Promise<void> {
    await vscode.commands.executeCommand(`${views.entities}.focus`);
  }

  async setScope(scope: EntityScope): Promise<void> {
    this.#scope = scope;
    await this.#refresh();
  }

  async chooseFilter(): Promise<void> {
    const filter = await pickFilter(this.#filter, this.#tree.listed.open);
    if (filter) await this.#setFilter(filter);
  }

  async clearFilter(): Promise<void> {
    await this.#setFilter(everything);
  }

  /** Shows an entity in the tree, in the whole library and without the filter if it is not listed otherwise; false if it is nowhere. */
  async reveal(entity: string): Promise<boolean> {
    await this.#refresh();
    if (!this.#tree.find(entity)) {
      this.#filter = everything;
      this.#scope = 'library';
      await this.#refresh();
    }
    const node = this.#tree.find(entity);
    if (!node) return false;
    await this.#view.reveal(node, { select: true, focus: true, expand: true });
    return true;
  }

  async #setFilter(filter: ListFilter): Promise<void> {
    this.#filter = filter;
    await this.#refresh();
  }

  /** One after the other, so that what was asked for last is what is shown. */
  #refresh(): Promise<void> {
    this.#refreshed = this.#refreshed.then(() => this.#refreshNow());
    return this.#refreshed;
  }

  async #refreshNow(): Promise<void> {
    const { token } = this.#lifetime;
    const { activeStory, articles } = this.context;
    const isAsked = this.#scope === 'library' || (activeArticle(articles) ?? activeStory.article) !== null;
    if (isAsked && isNoArticle(this.#state)) this.#setContext('reading');
    const found = await attempt(this.context.log, () => this.#find(token));
    if (token.isCancellationRequested) return;
    const { state, listed, total, scope } = found ?? nothing('failed', this.#scope);
    this.#setContext(state);
    this.#tree.list(listed);
    this.#view.message =
      total > mostListed ? vscode.l10n.t('The {0} named by most sources, of {1}.', mostListed, total) : '';
    this.#view.description = [
      scopeLabel(scope),
      ...(isFiltering(this.#filter) ? [vscode.l10n.t('filtered')] : []),
    ].join(', ');
  }

  async #find(token: vscode.CancellationToken): Promise<Found> {
    const { articles, activeStory, comparisons } = this.context;
    const article = activeArticle(articles);
    const active = comparisons.active ?? (article && (await comparisons.of(article, token)));
    if (this.#scope === 'library') {
      const library = active?.left.library ?? articles.workspaceLibrary;
      return this.#list('library', library, null, openIn(library, active), token);
    }
    if (active) {
      const { library } = active.left;
      return this.#list('pair', library, [active.left.source.id, active.right.source.id], active, token);
    }
    if (article) return nothing('noSibling', 'pair');
    return activeStory.article
      ? this.#ofStory(activeStory.article, token)
      : nothing(await whyNoArticle(this.context, token), 'pair');
  }

  /** Whom the articles name that the page of a story reads. */
  async #ofStory(uri: vscode.Uri, token: vscode.CancellationToken): Promise<Found> {
    const { articles, results } = this.context;
    const article = await articles.refer(uri, token);
    const story = await results.stories.get([article], token);
    if (!story) return nothing('noSibling', 'story');
    const ids = story.articles.map(({ id }) => id);
    return this.#list('story', article.library, ids, null, token);
  }

  async #list(
    scope: Scope,
    library: string,
    among: string[] | null,
    open: OpenComparison | null,
    token: vscode.CancellationToken,
  ): Promise<Found> {
    const { articles, worker } = this.context;
    if (library === articles.workspaceLibrary) await articles.ensureWorkspaceLibrary(token);
    const kinds = [...this.#filter.kinds].flatMap(kindsListedAs);
    const filter = { kinds, presences: [...this.#filter.presences], name: '' };
    const question = { library, articles: among, open: pairOf(open), filter, limit: mostListed };
    const { rows, total } = await worker.ask('entities', question, token);
    if (total > 0) return { state: 'listed', listed: { library, open, rows: groupRows(rows) }, total, scope };
    if (articles.articlesOf(library).length === 0) return nothing('noLibrary', scope);
    return nothing(isFiltering(this.#filter) ? 'filteredOut' : 'nothingNamed', scope);
  }

  #setContext(state: EntitiesState): void {
    this.#state = state;
    const keys = {
      [contextKeys.entitiesState]: state,
      [contextKeys.entitiesScope]: this.#scope,
      [contextKeys.entitiesFiltered]: isFiltering(this.#filter),
    };
    for (const [key, value] of Object.entries(keys)) {
      void vscode.commands.executeCommand('setContext', key, value);
    }
  }
}

function nothing(state: EntitiesState, scope: Scope): Found {
  return { scope, state, listed: null, total: 0 };
}

function scopeLabel(scope: Scope): string {
  switch (scope) {
    case 'pair':
      return vscode.l10n.t('this comparison');
    case 'story':
      return vscode.l10n.t('this story');
    case 'library':
      return vscode.l10n.t('whole library');
  }
}
