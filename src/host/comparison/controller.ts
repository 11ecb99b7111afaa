import * as vscode from 'vscode';
import { Channel } from '../../protocol/channel';
import type { Handlers } from '../../protocol/channel';
import { hostContract } from '../../protocol/hostContract';
import { pageContract } from '../../protocol/pageContract';
import type { HostCommand, PageCommand, PageMentions, PageState, Side } from '../../protocol/pageContract';
import { fileName } from '../articleLabel';
import { isCancellation } from '../cancellation';
import { commands, settings } from '../ids';
import { DisposableStore } from '../lifetime';
import type { ComparisonTab, OpenComparison } from './comparisons';
import { copy } from './copying';
import { unfocused } from './focus';
import type { Focus } from './focus';
import { pageHtml, resourceRoots } from './html';
import { articleOf, leftOf, libraryOf, signature } from './match';
import type { Match } from './match';
import { isStepId } from './notices';
import type { StepId } from './notices';
import { openText, selectionAt, selectionOf } from './openText';
import { cardOnPage, firstMention, mentionsIn } from './pageNames';
import { deletedState, failedState, slowState, stateOf } from './pageState';
import type { ComparisonServices } from './services';
import { pickPartner } from './siblingPicker';
import { openSideBySide, placeOf } from './sideBySide';
import { Stopwatch } from './stopwatch';
import { fromMemo, toMemo, wholeFile } from './subject';
import type { Half, Subject } from './subject';

/** When a reader who sees nothing yet is told why, in milliseconds. */
const slowAfter = 3000;

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
}

/** Keeps one page equal to what its tab compares, and does what the page asks for. */
export class ComparisonController implements ComparisonTab, vscode.Disposable {
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
  #comparing: vscode.CancellationTokenSource | null = null;
  #isOutdated = false;
  /** Whether something else than the match is shown: that it is being made, has failed, or that the file is gone. */
  #isStandIn = true;

  constructor(
    private readonly services: ComparisonServices,
    private readonly panel: vscode.WebviewPanel,
    private readonly kind: TabKind,
    subject: Subject,
  ) {
    this.#subject = subject;
    this.#shown = { stamp: 0, state: { kind: 'loading', file: fileName(subject.left.uri) }, mentions: null };
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: resourceRoots(services.extensionUri) };
    this.#channel = this.#store.add(
      new Channel({
        port: {
          post: (message) => void webview.postMessage(message),
          listen: (listener) => this.#store.add(webview.onDidReceiveMessage(listener)),
        },
        incoming: hostContract,
        handlers: this.#handlers(),
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
        if (panel.visible && this.#isOutdated) void this.#compare();
      }),
    );
    this.#store.add(
      services.articles.onDidChange(({ library, uris }) => {
        if (this.#dependsOn(library, uris)) void this.#compare();
      }),
    );
    this.#store.add(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(settings.linkStrength)) void this.#compare();
      }),
    );
    this.#store.add(
      services.analyst.onDidName(({ library, done, total }) => {
        if (done === total && this.#library === library) void this.#findMentions();
      }),
    );
    this.#store.add(
      panel.onDidDispose(() => {
        this.dispose();
      }),
    );
    kind.retitle(subject);
    webview.html = pageHtml(webview, services.extensionUri);
    services.comparisons.register(this);
    void this.#compare();
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

  reveal(): void {
    this.panel.reveal();
  }

  follow(renamed: (uri: vscode.Uri) => vscode.Uri): void {
    const moved = <H extends Half | null>(half: H): H => half && { ...half, uri: renamed(half.uri) };
    this.#setSubject({ left: moved(this.#subject.left), right: moved(this.#subject.right) });
  }

  run(command: PageCommand): void {
    this.#channel.notify('run', { command });
  }

  #swap(): void {
    const { left } = this.#subject;
    const right = this.#subject.right ?? (this.comparison && wholeFile(this.comparison.right.uri));
    if (right) this.kind.showSwapped({ left: right, right: left }, this);
    else this.services.reporter.explain(vscode.l10n.t('There is no second article to swap with.'));
  }

  async ask(command: HostCommand): Promise<void> {
    switch (command) {
      case 'chooseSibling':
        await this.#chooseSibling();
        break;
      case 'nextSibling':
        await this.#stepSibling(1);
        break;
      case 'previousSibling':
        await this.#stepSibling(-1);
        break;
      case 'swap':
        this.#swap();
        break;
      case 'openBothAsText':
        await this.#openBothAsText();
        break;
      case 'copySentence':
      case 'copyPair':
      case 'copySummary':
        await copy(command, this.#shown.state, this.#focus, this.services.reporter);
        break;
    }
  }

  async #chooseSibling(): Promise<void> {
    const chosen = await pickPartner(this.#subject.left.uri, this.services);
    if (chosen) this.show({ left: this.#subject.left, right: wholeFile(chosen) });
  }

  async openAsText(
    side: Side = this.#focus.side,
    sentence: number | null = this.#focus.sentence,
  ): Promise<void> {
    const { comparison } = this;
    if (comparison) {
      const view = comparison.view[side];
      const start = sentence === null ? 0 : (view.sentences[sentence]?.start ?? 0);
      await openText(comparison[side].uri, selectionAt(view.text, start));
    } else {
      await openText(this.#subject.left.uri);
    }
  }

  /** Compares something else in this tab. */
  show(subject: Subject): void {
    this.#setSubject(subject);
  }

  dispose(): void {
    if (this.#store.isDisposed) return;
    this.#comparing?.cancel();
    this.#store.dispose();
    this.#disposal.fire();
    this.#disposal.dispose();
  }

  /** Compares with the sibling that is next nearest, or nearer; round the end. */
  async #stepSibling(direction: 1 | -1): Promise<void> {
    const left = leftOf(this.#match);
    const siblings = left ? (await this.services.matcher.rank(left)).siblings : [];
    // What was asked for last, which may still be on its way.
    const shown = (this.#subject.right ?? this.comparison?.right)?.uri.toString();
    const at = siblings.findIndex(({ id }) => id === shown);
    const from = at === -1 && direction === -1 ? siblings.length : at;
    const next = siblings[(from + direction + siblings.length) % Math.max(1, siblings.length)];
    if (next === undefined || next.id === shown) {
      this.services.reporter.explain(vscode.l10n.t('There is no other sibling.'));
    } else {
      this.show({ left: this.#subject.left, right: wholeFile(vscode.Uri.parse(next.id)) });
    }
  }

  /** Both texts beside each other, at the sentence that has the user's attention and its closest partner. */
  async #openBothAsText(): Promise<void> {
    const { comparison } = this;
    if (!comparison) {
      await this.openAsText();
      return;
    }
    await openSideBySide(
      placeOf('left', comparison, this.#focus),
      placeOf('right', comparison, this.#focus),
      this.panel.viewColumn ?? vscode.ViewColumn.Active,
    );
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

  #setSubject(subject: Subject): void {
    if (toMemo(subject) === toMemo(this.#subject)) return;
    this.#subject = subject;
    this.#focus = unfocused;
    this.kind.retitle(subject);
    this.#change.fire();
    void this.#compare();
  }

  async #compare(): Promise<void> {
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

  #take(match: Match): void {
    const before = this.#match;
    const isSame = before !== null && signature(before) === signature(match);
    if (match.kind === 'unreadable') {
      if (match.reason === 'missing' && this.#showDeleted()) return;
      const isNoArticle = match.reason === 'binary' || match.reason === 'conflict';
      if (isNoArticle && this.kind.leave(this.#subject.left.uri)) return;
    }
    this.#match = match;
    if (!isSame || this.#isStandIn) this.#show(stateOf(match, this.#subject), false);
    this.#change.fire();
    void this.#findMentions();
  }

  /** Keeps the text of a file that is gone in sight; false when it never was. */
  #showDeleted(): boolean {
    const { left } = this.#subject;
    const article = this.#match && articleOf(this.#match);
    if (article?.id !== left.uri.toString()) return false;
    this.#show(deletedState(article, this.#subject), true);
    return true;
  }

  #show(state: PageState, isStandIn: boolean): void {
    this.#isStandIn = isStandIn;
    this.#shown = { stamp: this.#shown.stamp + 1, state, mentions: null };
    this.#send();
  }

  /** The whole state: the page may have been created again since. */
  #send(): void {
    const { stamp, state, mentions } = this.#shown;
    this.#channel.notify('show', { stamp, state, memo: toMemo(this.#subject) });
    if (mentions) this.#channel.notify('names', { stamp, mentions });
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

  #handlers(): Handlers<typeof hostContract> {
    return {
      requests: {
        card: ({ entity }) => cardOnPage(entity, this.#match, this.services),
      },
      events: {
        recall: ({ memo }) => {
          this.#recall(memo);
        },
        ask: ({ command }) => {
          this.#try(() => this.ask(command));
        },
        compareVersions: ({ stamp, side }) => {
          if (stamp === this.#shown.stamp) this.#try(() => this.#compareVersions(side));
        },
        openAsText: ({ stamp, side, offset }) => {
          this.#try(() => this.#openAsTextAt(stamp, side, offset));
        },
        openMention: ({ entity, article }) => {
          this.#try(() => this.#openMention(entity, article));
        },
        act: ({ id }) => {
          if (!isStepId(id)) throw new TypeError(`Unknown step “${id}”.`);
          this.#try(() => this.#act(id));
        },
        focus: ({ stamp, side, sentence }) => {
          if (stamp === this.#shown.stamp) this.#focus = { side, sentence };
        },
        shown: ({ stamp }) => {
          const report = stamp === this.#shown.stamp && this.#stopwatch.markShown();
          if (report) this.services.reporter.log.info(`${fileName(this.#subject.left.uri)}: ${report}`);
        },
      },
    };
  }

  /** The page remembers the sibling that was chosen in this tab before the window was restarted. */
  #recall(memo: string): void {
    const subject = fromMemo(memo);
    const isFresh = this.#subject.right === null;
    if (subject && isFresh && sameFile(subject.left, this.#subject.left)) this.#setSubject(subject);
  }

  #try(work: () => Promise<void>): void {
    work().catch((error: unknown) => {
      this.services.reporter.report(error);
    });
  }

  async #act(step: StepId): Promise<void> {
    switch (step) {
      case 'openAsText':
        await this.openAsText();
        break;
      case 'chooseSibling':
        await this.#chooseSibling();
        break;
      case 'useNearest':
        this.#setSubject({ left: this.#subject.left, right: null });
        break;
      case 'openFolder':
        await vscode.commands.executeCommand('vscode.openFolder');
        break;
      case 'settings':
        await vscode.commands.executeCommand('workbench.action.openSettings', 'parallax.library');
        break;
      case 'retry':
        await this.#compare();
        break;
      case 'close':
        this.panel.dispose();
        break;
      case 'showLog':
        this.services.reporter.log.show();
        break;
    }
  }

  async #compareVersions(side: Side): Promise<void> {
    const { uri } = this.comparison?.[side] ?? this.#subject.left;
    await vscode.commands.executeCommand(commands.compareVersions, uri);
  }

  async #openAsTextAt(stamp: number, side: Side, offset: number | null): Promise<void> {
    const { comparison } = this;
    if (comparison && offset !== null && stamp === this.#shown.stamp) {
      await openText(comparison[side].uri, selectionAt(comparison.view[side].text, offset));
    } else {
      await this.openAsText(side, null);
    }
  }

  /** In this page if it shows the article, else in the text editor. */
  async #openMention(entity: string, article: string): Promise<void> {
    const first = await firstMention(entity, article, this.#match, this.services);
    if (!first) return;
    const { comparison } = this;
    const side = comparison && sideOf(article, comparison);
    if (side) this.#channel.notify('reveal', { side, offset: first.offset });
    else await openText(vscode.Uri.parse(article), selectionOf(first.place));
  }
}

function sameFile(one: Half, other: Half): boolean {
  return one.uri.toString() === other.uri.toString();
}

function sideOf(article: string, { left, right }: OpenComparison): Side | null {
  return left.source.id === article ? 'left' : right.source.id === article ? 'right' : null;
}
