import * as vscode from 'vscode';
import type { Difference } from '../../../core/differences/difference';
import { Channel } from '../../../protocol/channel';
import { hostContract } from '../../../protocol/hostContract';
import { pageContract } from '../../../protocol/pageContract';
import type { PageCommand, PageMentions, PageState, Side } from '../../../protocol/pageContract';
import { fileName } from '../../labels/fileName';
import { isCancellation } from '../../errors/cancellation';
import { settings } from '../../ids';
import { DisposableStore } from '../../lifetime';
import type { ComparisonTab } from '../comparisonTab';
import type { OpenComparison } from '../openComparison';
import { unfocused } from './focus';
import type { Focus } from './focus';
import { isSameDifference } from '../isSameDifference';
import { toldOfGone } from './goneSibling';
import { pageHtml, resourceRoots } from './html';
import { articleOf, libraryOf, signature } from '../match';
import type { Match } from '../match';
import { mentionsIn } from './pageNames';
import { pageRequests, type RequestedTab } from './pageRequests';
import { deletedState, failedState, slowState, stateOf } from './pageState';
import type { HostServices } from '../../services';
import { Stopwatch } from './stopwatch';
import { fromTabState, toTabState } from '../subject';
import type { SubjectSide, Subject } from '../subject';
import { noArticles } from '../../library/files/unreadable';
import { TabActions } from '../actions/tabActions';

/** How long the page stays empty before it says what it waits for, in milliseconds. */
const slowAfter = 3000;

const pageFiles = { style: 'media/page.css', script: 'dist/webview.js' };

/** What is known of a comparison before its names and differences are found. */
const unnamed = { mentions: null, differences: null } as const;

/** What differs between the two kinds of tab. */
export interface TabKind {
  /** Shows a pair whose sides have been swapped. */
  showSwapped(swapped: Subject, tab: ComparisonController): void;
  /** Called with a file that is no text; returns false when the page is to say so. */
  leave(file: vscode.Uri): boolean;
  /** Called when the tab compares other files than before, and at first. */
  retitle(subject: Subject): void;
}

interface Shown {
  readonly stamp: number;
  readonly state: PageState;
  readonly mentions: PageMentions | null;
  /** Null as long as they are looked for. */
  readonly differences: readonly Difference[] | 'failed' | null;
}

/** Keeps one page equal to what its tab compares. */
export class ComparisonController implements ComparisonTab, RequestedTab, vscode.Disposable {
  readonly actions: TabActions;
  readonly #store = new DisposableStore();
  readonly #change = this.#store.add(new vscode.EventEmitter<void>());
  readonly #disposal = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#change.event;
  readonly onDidDispose = this.#disposal.event;
  readonly #channel: Channel<typeof hostContract, typeof pageContract>;
  readonly #stopwatch = new Stopwatch();
  #subject: Subject;
  #match: Match | null = null;
  #shown: Shown;
  #focus: Focus = unfocused;
  /** The place in their list of the difference that was gone to last. */
  #difference: number | null = null;
  #comparing: vscode.CancellationTokenSource | null = null;
  #isOutdated = false;
  /** Whether something else than the match is shown: that it is being made, has failed, or that the file is gone. */
  #isStandIn = true;

  constructor(
    private readonly services: HostServices,
    private readonly panel: vscode.WebviewPanel,
    private readonly kind: TabKind,
    subject: Subject,
  ) {
    this.#subject = subject;
    this.actions = new TabActions(this, services);
    this.#shown = { ...unnamed, stamp: 0, state: { kind: 'loading', file: fileName(subject.left.uri) } };
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: resourceRoots(services.extensionUri) };
    this.#channel = this.#store.add(
      new Channel({
        port: {
          post: (message) => void webview.postMessage(message),
          listen: (listener) => this.#store.add(webview.onDidReceiveMessage(listener)),
        },
        incoming: hostContract,
        handlers: pageRequests(this, services),
        outgoing: pageContract,
        onReady: () => {
          this.#stopwatch.pageCreated();
          this.#send();
        },
        onProblem: (problem) => {
          services.reporter.log.error(problem);
        },
      }),
    );
    this.#store.add(
      panel.onDidChangeViewState(() => {
        this.#change.fire();
        if (panel.visible && this.#isOutdated) void this.compare();
      }),
    );
    this.#store.add(
      services.articles.onDidChange(({ library, uris }) => {
        if (this.#dependsOn(library, uris)) void this.compare();
      }),
    );
    this.#store.add(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(settings.linkStrength)) void this.compare();
      }),
    );
    this.#store.add(
      services.results.mentions.onDidChange((library) => {
        if (this.#library === library) void this.#findMentions();
      }),
    );
    this.#store.add(
      panel.onDidDispose(() => {
        this.dispose();
      }),
    );
    kind.retitle(subject);
    webview.html = pageHtml(webview, services.extensionUri, pageFiles);
    services.comparisons.register(this);
    void this.compare();
  }

  get subject(): Subject {
    return this.#subject;
  }

  get isActive(): boolean {
    return this.panel.active;
  }

  get match(): Match | null {
    return this.#match;
  }

  get comparison(): OpenComparison | null {
    return this.#match?.kind === 'comparison' ? this.#match.comparison : null;
  }

  get state(): PageState {
    return this.#shown.state;
  }

  /** Counts the states that the page was told to show; what it sends back names the one it speaks of. */
  get stamp(): number {
    return this.#shown.stamp;
  }

  get difference(): Difference | null {
    return this.#differences[this.#difference ?? -1] ?? null;
  }

  get focus(): Focus {
    return this.#focus;
  }

  set focus(focus: Focus) {
    this.#focus = focus;
  }

  get viewColumn(): vscode.ViewColumn {
    return this.panel.viewColumn ?? vscode.ViewColumn.Active;
  }

  reveal(): void {
    this.panel.reveal();
  }

  follow(renamed: (uri: vscode.Uri) => vscode.Uri): void {
    const moved = <H extends SubjectSide | null>(side: H): H => side && { ...side, uri: renamed(side.uri) };
    this.show({ left: moved(this.#subject.left), right: moved(this.#subject.right) });
  }

  run(command: PageCommand): void {
    this.#channel.notify('run', { command });
  }

  show(subject: Subject): void {
    if (toTabState(subject) === toTabState(this.#subject)) return;
    this.#subject = subject;
    this.#focus = unfocused;
    this.kind.retitle(subject);
    this.#change.fire();
    void this.compare();
  }

  showSwapped(swapped: Subject): void {
    this.kind.showSwapped(swapped, this);
  }

  wentToDifference(index: number): void {
    this.#difference = index;
  }

  async showDifference(difference: Difference): Promise<void> {
    // The page cannot go to what it has not been told of yet.
    await this.#findDifferences();
    const { stamp } = this.#shown;
    const index = this.#differences.findIndex((each) => isSameDifference(each, difference));
    if (index < 0) return;
    this.reveal();
    this.#channel.notify('showDifference', { stamp, index });
  }

  showPlace(side: Side, offset: number): void {
    this.reveal();
    this.scrollTo(side, offset);
  }

  scrollTo(side: Side, offset: number): void {
    this.#channel.notify('reveal', { side, offset });
  }

  async compare(): Promise<void> {
    this.#isOutdated = !this.panel.visible;
    if (this.#isOutdated) return;
    this.#comparing?.cancel();
    const comparing = new vscode.CancellationTokenSource();
    this.#comparing = comparing;
    const slow = setTimeout(() => {
      if (!comparing.token.isCancellationRequested && this.#match === null)
        this.#show(slowState(this.#subject), true);
    }, slowAfter);
    try {
      const match = await this.services.matcher.match(this.#subject, comparing.token);
      if (comparing.token.isCancellationRequested || this.#store.isDisposed) return;
      this.#take(match);
    } catch (error) {
      if (isCancellation(error) || this.#store.isDisposed) return;
      this.services.reporter.log.error(error instanceof Error ? error : String(error));
      this.#show(failedState(), true);
    } finally {
      clearTimeout(slow);
    }
  }

  /** The page remembers the sibling that was chosen in this tab before the window was restarted. */
  restore(tabState: string): void {
    const subject = fromTabState(tabState);
    const isFresh = this.#subject.right === null;
    if (subject && isFresh && sameFile(subject.left, this.#subject.left)) this.show(subject);
  }

  /** The page has painted what it was told to show. */
  markShown(): void {
    const report = this.#stopwatch.markShown();
    if (report) this.services.reporter.log.info(`${fileName(this.#subject.left.uri)}: ${report}`);
  }

  close(): void {
    this.panel.dispose();
  }

  dispose(): void {
    if (this.#store.isDisposed) return;
    this.#comparing?.cancel();
    this.#store.dispose();
    this.#disposal.fire();
    this.#disposal.dispose();
  }

  get #differences(): readonly Difference[] {
    const { differences } = this.#shown;
    return differences === null || differences === 'failed' ? [] : differences;
  }

  get #library(): string | null {
    return libraryOf(this.#match);
  }

  #dependsOn(library: string, uris: readonly vscode.Uri[]): boolean {
    if (this.#library === library) return true;
    const { left, right } = this.#subject;
    const ids = new Set([left, ...(right ? [right] : [])].map(({ uri }) => uri.toString()));
    return uris.some((uri) => ids.has(uri.toString()));
  }

  #take(match: Match): void {
    const before = this.#match;
    const isSame = before !== null && signature(before) === signature(match);
    if (match.kind === 'unreadable') {
      if (match.reason === 'missing' && this.#showDeleted()) return;
      const isNoArticle = noArticles.has(match.reason);
      if (isNoArticle && this.kind.leave(this.#subject.left.uri)) return;
    }
    this.#match = match;
    if (!isSame && this.#subject.right === null) void this.#tellOfGone(before, match);
    if (!isSame || this.#isStandIn) this.#show(stateOf(match, this.#subject), false);
    this.#change.fire();
    void this.#findMentions();
    void this.#findDifferences();
  }

  /** The nearest sibling is another one once the file of the one before is gone: nobody is to wonder where it went. */
  async #tellOfGone(before: Match | null, match: Match): Promise<void> {
    const told = await toldOfGone(before, match);
    if (told !== null && !this.#store.isDisposed) this.services.reporter.explain(told);
  }

  /** Keeps showing the text of a deleted file; false when none was shown. */
  #showDeleted(): boolean {
    const { left } = this.#subject;
    const article = this.#match && articleOf(this.#match);
    if (article?.id !== left.uri.toString()) return false;
    this.#show(deletedState(article, this.#subject), true);
    return true;
  }

  #show(state: PageState, isStandIn: boolean): void {
    this.#isStandIn = isStandIn;
    this.#shown = { ...unnamed, stamp: this.#shown.stamp + 1, state };
    this.#difference = null;
    this.#send();
  }

  /** The whole state: the page may have been created again since. */
  #send(): void {
    const { stamp, state, mentions, differences } = this.#shown;
    this.#channel.notify('show', { stamp, state, tabState: toTabState(this.#subject) });
    if (mentions) this.#channel.notify('names', { stamp, mentions });
    if (differences) this.#sendDifferences();
  }

  #sendDifferences(): void {
    const { stamp, differences } = this.#shown;
    const found = differences === 'failed' ? null : [...this.#differences];
    this.#channel.notify('differences', { stamp, differences: found });
  }

  async #findMentions(): Promise<void> {
    const { comparison } = this;
    const { stamp } = this.#shown;
    const token = this.#comparing?.token;
    if (!comparison) return;
    try {
      const mentions = await mentionsIn(comparison, this.services, token);
      if (this.#store.isDisposed || this.#shown.stamp !== stamp || this.comparison !== comparison) return;
      if (JSON.stringify(mentions) === JSON.stringify(this.#shown.mentions)) return;
      this.#shown = { ...this.#shown, mentions };
      this.#channel.notify('names', { stamp, mentions });
    } catch (error) {
      if (!isCancellation(error) && !this.#store.isDisposed) {
        this.services.reporter.log.error(error instanceof Error ? error : String(error));
      }
    }
  }

  /** They come after what is compared, and go with it. */
  async #findDifferences(): Promise<void> {
    const { comparison } = this;
    const { stamp } = this.#shown;
    const token = this.#comparing?.token;
    if (!comparison) return;
    const isOver = () =>
      this.#store.isDisposed || this.#shown.stamp !== stamp || this.comparison !== comparison;
    try {
      const differences = await this.services.results.differences.get(
        [comparison.left, comparison.right],
        token,
      );
      if (isOver() || this.#shown.differences === differences) return;
      this.#shown = { ...this.#shown, differences };
    } catch (error) {
      if (isCancellation(error) || isOver()) return;
      this.services.reporter.log.error(error instanceof Error ? error : String(error));
      this.#shown = { ...this.#shown, differences: 'failed' };
    }
    this.#sendDifferences();
  }
}

function sameFile(one: SubjectSide, other: SubjectSide): boolean {
  return one.uri.toString() === other.uri.toString();
}
