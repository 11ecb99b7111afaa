import * as vscode from 'vscode';
import { formatDay } from '../../core/article/heading';
import { Channel } from '../../protocol/channel';
import {
  storyPageContract,
  type Reading,
  type SourceLabel,
  type StoryState,
} from '../../protocol/storyContract';
import { storyHostContract } from '../../protocol/storyHostContract';
import type { StoryView } from '../../protocol/storyShapes';
import { openText, selectionAt } from '../comparison/actions/openText';
import { pageHtml, resourceRoots } from '../comparison/tab/html';
import { failureNotice } from '../comparison/notices';
import type { Pairs } from '../comparison/tab/pairs';
import { wholeFile } from '../comparison/subject';
import { isCancellation } from '../errors/cancellation';
import { commands } from '../ids';
import { fileName } from '../labels/fileName';
import { readable } from '../labels/readable';
import type { ArticleRef } from '../library/articles';
import { readText } from '../library/files/readText';
import { placeName } from '../library/scope/searched';
import { DisposableStore } from '../lifetime';
import type { HostServices } from '../services';

/** How much of a headline is in a tab's title, in UTF-16 units. */
const longestTitle = 40;

const pageFiles = { style: 'media/story.css', script: 'dist/story.js' };

/** Keeps one page equal to the story of an article. */
export class StoryTab implements vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly #disposal = new vscode.EventEmitter<void>();
  readonly onDidDispose = this.#disposal.event;
  readonly #channel: Channel<typeof storyHostContract, typeof storyPageContract>;
  #article: ArticleRef | null = null;
  #story: StoryView | null = null;
  #stamp = 0;
  #state: StoryState;
  #reading: vscode.CancellationTokenSource | null = null;
  #isOutdated = false;

  constructor(
    private readonly services: HostServices,
    private readonly pairs: Pairs,
    private readonly panel: vscode.WebviewPanel,
    readonly uri: vscode.Uri,
  ) {
    this.#state = { kind: 'loading', file: fileName(uri) };
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: resourceRoots(services.extensionUri) };
    const run = (work: Promise<void>): void => {
      work.catch((error: unknown) => {
        services.reporter.report(error);
      });
    };
    this.#channel = this.#store.add(
      new Channel({
        port: {
          post: (message) => void webview.postMessage(message),
          listen: (listener) => this.#store.add(webview.onDidReceiveMessage(listener)),
        },
        incoming: storyHostContract,
        handlers: {
          requests: {},
          events: {
            openPlace: ({ stamp, article, start, end }) => {
              if (stamp === this.#stamp) run(this.#openPlace(article, start, end));
            },
            compare: ({ stamp, left, right }) => {
              if (stamp === this.#stamp) this.#compare(left, right);
            },
            act: ({ id }) => {
              run(this.#act(id));
            },
          },
        },
        outgoing: storyPageContract,
        onReady: () => {
          this.#send();
        },
        onProblem: (problem) => {
          services.reporter.log.error(problem);
        },
      }),
    );
    this.#store.add(
      panel.onDidChangeViewState(() => {
        if (panel.visible && this.#isOutdated) void this.#read();
      }),
    );
    this.#store.add(
      services.articles.onDidChange(({ library }) => {
        if (this.#article === null || this.#article.library === library) void this.#read();
      }),
    );
    this.#store.add(
      services.worker.onDidAdvanceStory(({ library, id, done, total }) => {
        if (this.#article?.library === library && this.#article.source.id === id)
          this.#channel.notify('progress', { done, total });
      }),
    );
    this.#store.add(
      panel.onDidDispose(() => {
        this.dispose();
      }),
    );
    panel.title = vscode.l10n.t('Story: {0}', fileName(uri));
    webview.html = pageHtml(webview, services.extensionUri, pageFiles);
    void this.#read();
  }

  /** What the page shows. */
  get state(): StoryState {
    return this.#state;
  }

  get isActive(): boolean {
    return this.panel.active;
  }

  reveal(reading: Reading | null): void {
    this.panel.reveal();
    if (reading) this.show(reading);
  }

  show(reading: Reading): void {
    this.#channel.notify('read', { reading });
  }

  dispose(): void {
    if (this.#store.isDisposed) return;
    this.#reading?.cancel();
    this.#store.dispose();
    this.#disposal.fire();
    this.#disposal.dispose();
  }

  async #read(): Promise<void> {
    this.#isOutdated = !this.panel.visible;
    if (this.#isOutdated) return;
    this.#reading?.cancel();
    const reading = new vscode.CancellationTokenSource();
    this.#reading = reading;
    const { token } = reading;
    try {
      const article = await this.services.articles.refer(this.uri, token);
      this.#article = article;
      const story = await this.services.results.stories.get([article], token);
      if (token.isCancellationRequested || this.#store.isDisposed) return;
      // What is read again after a change elsewhere in the library is mostly the same, and a reader is in the midst of it.
      if (story !== null && JSON.stringify(story) === JSON.stringify(this.#story)) return;
      this.#story = story;
      this.#show(story ? this.#stateOf(story, article) : this.#aloneState(article));
    } catch (error) {
      if (isCancellation(error) || this.#store.isDisposed) return;
      this.services.reporter.log.error(error instanceof Error ? error : String(error));
      this.#story = null;
      this.#show({ kind: 'notice', notice: failureNotice() });
    }
  }

  #stateOf(story: StoryView, { source }: ArticleRef): StoryState {
    const headline = story.articles[story.named]?.headline ?? fileName(this.uri);
    this.panel.title = vscode.l10n.t('Story: {0}', readable(headline, longestTitle));
    const asked = story.articles.findIndex(({ id }) => id === source.id);
    return { kind: 'story', story, labels: story.articles.map(labelOf), asked: asked < 0 ? null : asked };
  }

  #aloneState({ library, source }: ArticleRef): StoryState {
    const { t } = vscode.l10n;
    const compare = { id: 'compare', label: t('Compare with the Nearest') };
    const name = fileName(this.uri);
    // What is in no library carries its text.
    if (source.text !== undefined) {
      const place = placeName(this.services.articles.searchedBy(library));
      return {
        kind: 'notice',
        notice: {
          title: t('“{0}” is no article of the library', name),
          detail: t(
            'Stories are made of the texts in {0}: once it is saved there, it is part of one.',
            place,
          ),
          actions: [{ id: 'storyOfNearest', label: t('Open Story of Its Nearest Sibling') }, compare],
        },
      };
    }
    return {
      kind: 'notice',
      notice: {
        title: t('No other article tells this story'),
        detail: t(
          'Other articles of the library may touch on {0}, but none tells the same story as a whole.',
          name,
        ),
        actions: [compare],
      },
    };
  }

  #show(state: StoryState): void {
    this.#stamp++;
    this.#state = state;
    this.#send();
  }

  #send(): void {
    const tabState = this.uri.toString();
    this.#channel.notify('show', { stamp: this.#stamp, state: this.#state, tabState });
  }

  async #openPlace(article: number, start: number, end: number): Promise<void> {
    const id = this.#story?.articles[article]?.id;
    if (id === undefined) return;
    const uri = vscode.Uri.parse(id);
    const text = await readText(uri);
    const from = selectionAt(text, start).selection.start;
    const to = selectionAt(text, end).selection.end;
    await openText(uri, { selection: new vscode.Range(from, to) });
  }

  #compare(left: number, right: number): void {
    const [one, other] = [left, right].map((at) => this.#story?.articles[at]?.id);
    if (one === undefined || other === undefined) return;
    this.pairs.show({ left: wholeFile(vscode.Uri.parse(one)), right: wholeFile(vscode.Uri.parse(other)) });
  }

  async #showStoryOfNearest(): Promise<void> {
    if (this.#article === null) return;
    const { siblings } = await this.services.results.siblings.get([this.#article]);
    const [nearest] = siblings;
    if (nearest) await vscode.commands.executeCommand(commands.openStory, vscode.Uri.parse(nearest.id));
  }

  async #act(id: string): Promise<void> {
    if (id === 'retry') await this.#read();
    else if (id === 'showLog') this.services.reporter.log.show();
    else if (id === 'storyOfNearest') await this.#showStoryOfNearest();
    else if (id === 'compare') await vscode.commands.executeCommand(commands.compareWithNearest, this.uri);
  }
}

function labelOf({ id, publisher, published }: StoryView['articles'][number]): SourceLabel {
  const file = fileName(vscode.Uri.parse(id));
  return { name: publisher ?? file, date: published === null ? null : formatDay(published), file };
}
