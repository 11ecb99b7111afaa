import * as vscode from 'vscode';
import { settings } from '../ids';
import { DisposableStore } from '../lifetime';
import { afterRenaming } from './tab/afterRenaming';
import type { Articles } from '../library/articles';
import type { Log } from '../errors/log';
import { isCancellation } from '../errors/cancellation';
import type { ComparisonTab } from './comparisonTab';
import type { Match } from './match';
import type { Matcher } from './matcher';
import type { OpenComparison } from './openComparison';
import { wholeFile } from './subject';
import type { Subject } from './subject';

/** Knows every tab that shows a comparison, and which one is active. */
export class Comparisons implements vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly #changeActive = this.#store.add(new vscode.EventEmitter<OpenComparison | null>());
  readonly #change = this.#store.add(new vscode.EventEmitter<readonly vscode.Uri[]>());
  /** The comparison of the active tab, or of the active text editor with its nearest sibling, has changed. */
  readonly onDidChangeActive = this.#changeActive.event;
  /** Fires when what `of` answers may have changed for these articles. */
  readonly onDidChange = this.#change.event;
  /** In order of use, the latest last. */
  readonly #tabs = new Set<ComparisonTab>();
  #active: Match | null = null;
  #finding: vscode.CancellationTokenSource | null = null;

  constructor(
    private readonly matcher: Matcher,
    private readonly articles: Articles,
    private readonly log: Log,
  ) {
    this.#store.add(
      articles.onDidChange(({ uris }) => {
        this.#change.fire(distinct([...uris, ...this.#inSight()]));
        if (!this.activeTab) void this.#findActive();
      }),
    );
    this.#store.add(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration(settings.linkStrength)) return;
        this.#change.fire(this.#inSight());
        if (!this.activeTab) void this.#findActive();
      }),
    );
    this.#store.add(
      vscode.window.onDidChangeActiveTextEditor(() => {
        void this.#findActive();
      }),
    );
    this.#store.add(
      vscode.workspace.onDidRenameFiles(({ files }) => {
        const renamed = (uri: vscode.Uri): vscode.Uri => afterRenaming(uri, files);
        for (const tab of this.#tabs) tab.follow(renamed);
      }),
    );
    void this.#findActive();
  }

  /** The comparison of the active tab, or of the active text editor with its nearest sibling; null when there is none. */
  get active(): OpenComparison | null {
    return comparisonOf(this.#active);
  }

  /** The same, including an article without a partner. */
  get activeMatch(): Match | null {
    return this.#active;
  }

  get tabCount(): number {
    return this.#tabs.size;
  }

  get activeTab(): ComparisonTab | undefined {
    return [...this.#tabs].find((tab) => tab.isActive);
  }

  /**
   * The article against the sibling that its tab shows, else its nearest; null when it has no sibling.
   * @throws CancellationError, ChannelError (as rejections)
   */
  async of(uri: vscode.Uri, token?: vscode.CancellationToken): Promise<OpenComparison | null> {
    return comparisonOf(await this.matchOf(uri, token));
  }

  /** The same, including an article without a sibling. */
  matchOf(uri: vscode.Uri, token?: vscode.CancellationToken): Promise<Match> {
    return this.matcher.match(this.subjectOf(uri), token);
  }

  register(tab: ComparisonTab): void {
    this.#tabs.add(tab);
    let right = tab.subject.right;
    const listening = new DisposableStore();
    listening.add(
      tab.onDidChange(() => {
        if (tab.isActive) {
          this.#tabs.delete(tab);
          this.#tabs.add(tab);
        }
        if (right !== tab.subject.right) {
          right = tab.subject.right;
          this.#change.fire([tab.subject.left.uri]);
        }
        void this.#findActive();
      }),
    );
    listening.add(
      tab.onDidDispose(() => {
        listening.dispose();
        this.#tabs.delete(tab);
        if (tab.subject.right) this.#change.fire([tab.subject.left.uri]);
        void this.#findActive();
      }),
    );
    void this.#findActive();
  }

  dispose(): void {
    this.#finding?.cancel();
    this.#store.dispose();
  }

  /** The articles that text editors show. */
  #inSight(): readonly vscode.Uri[] {
    const shown = vscode.window.visibleTextEditors.map(({ document }) => document.uri);
    return shown.filter((uri) => this.articles.includes(uri));
  }

  /** What the article is compared with in its tab; the one used last when there are several. */
  subjectOf(uri: vscode.Uri): Subject {
    const id = uri.toString();
    const tab = [...this.#tabs].findLast(
      ({ subject: { left } }) => left.uri.toString() === id && left.version === null,
    );
    return tab?.subject ?? { left: wholeFile(uri), right: null };
  }

  async #findActive(): Promise<void> {
    this.#finding?.cancel();
    this.#finding = null;
    const tab = this.activeTab;
    if (tab) {
      this.#setActive(tab.match);
      return;
    }
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (uri?.scheme === 'output') return;
    if (!uri || !this.articles.includes(uri)) {
      this.#setActive(null);
      return;
    }
    const finding = new vscode.CancellationTokenSource();
    this.#finding = finding;
    try {
      const match = await this.matcher.match(this.subjectOf(uri), finding.token);
      if (!finding.token.isCancellationRequested) this.#setActive(match);
    } catch (error) {
      if (!isCancellation(error)) this.log.error(error instanceof Error ? error : String(error));
    }
  }

  #setActive(match: Match | null): void {
    const before = this.#active;
    this.#active = match;
    if (!looksAlike(before, match)) this.#changeActive.fire(this.active);
  }
}

function comparisonOf(match: Match | null): OpenComparison | null {
  return match?.kind === 'comparison' ? match.comparison : null;
}

function looksAlike(one: Match | null, other: Match | null): boolean {
  if (one?.kind === 'alone' && other?.kind === 'alone') {
    return one.article.id === other.article.id && one.left.fingerprint === other.left.fingerprint;
  }
  const [before, after] = [comparisonOf(one), comparisonOf(other)];
  return (
    one?.kind === other?.kind &&
    before?.view === after?.view &&
    before?.rank?.position === after?.rank?.position
  );
}

function distinct(uris: readonly vscode.Uri[]): readonly vscode.Uri[] {
  return [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
}
