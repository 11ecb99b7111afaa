import * as vscode from 'vscode';
import { append } from '../../core/append';
import type { WorkerClient } from '../workerClient/workerClient';
import { untilCancelled } from '../errors/cancellation';
import { DisposableStore } from '../lifetime';
import type { Log } from '../errors/log';
import { readInBatches } from './files/batches';
import { Changes } from './files/changes';
import type { IndexFile } from './indexFile';
import { fingerprint } from '../../core/text/fingerprint';
import { readText } from './files/readText';
import type { Scope } from './scope/scope';
import type { Searched } from './scope/searched';
import { ToldArticles } from './toldArticles';
import { UnreadableError } from './files/unreadable';

/** How long a document must be left alone before its text is taken in. */
const editDelay = 250;
/** How long changes of files are collected. */
const fileDelay = 100;

/** From this many files on, progress is shown as a notification with a Cancel button. */
const manyFiles = 500;

/** Keeps one of the worker's libraries equal to the files that belong to it. Reads nothing until it is first asked for. */
export class LibrarySync implements vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly #change = this.#store.add(new vscode.EventEmitter<readonly vscode.Uri[]>());
  /** Fires after the worker has taken in a change. */
  readonly onDidChange = this.#change.event;
  #told = new ToldArticles();
  /** The articles of lives of the worker that have ended, until what has become of them is known. */
  #lost: readonly vscode.Uri[] | null = null;
  readonly #changes = new Changes((uris) => this.#follow(uris));
  #watchers: DisposableStore | null = null;
  #loading: Promise<void> | null = null;
  #rescanning: ReturnType<typeof setTimeout> | undefined;
  /** Counts the events of `onDidChange`. */
  #revision = 0;
  #keeping: Promise<void> = Promise.resolve();
  /** Whether every article has been read: what is left for the next session is the whole library. */
  #isWhole = false;

  constructor(
    readonly key: string,
    private readonly scope: Scope,
    private readonly worker: WorkerClient,
    /** Null when the index is not to outlive the session. */
    private readonly indexFile: IndexFile | null,
    private readonly log: Log,
  ) {
    this.#store.add(
      worker.onDidRestart((restart) => {
        const loading = this.#reload();
        if (loading) restart.waitUntil(loading);
      }),
    );
    this.#store.add(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#touch(document.uri, editDelay);
      }),
    );
    this.#store.add(
      vscode.workspace.onDidOpenTextDocument(({ uri, isDirty }) => {
        if (isDirty) this.#touch(uri, fileDelay);
      }),
    );
    this.#store.add(
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#touch(uri, fileDelay);
      }),
    );
  }

  get searched(): Searched {
    return this.scope.searched;
  }

  get revision(): number {
    return this.#revision;
  }

  /** The articles that the worker has, in no order. */
  get articles(): readonly vscode.Uri[] {
    return this.#told.articles;
  }

  has(uri: vscode.Uri): boolean {
    return this.#told.has(uri.toString());
  }

  /** Whether the text with this fingerprint could not be read as an article. */
  hasFailedOn(id: string, fingerprint: string): boolean {
    return this.#told.hasFailedOn(id, fingerprint);
  }

  fingerprintOf(id: string): string | undefined {
    return this.#told.fingerprintOf(id);
  }

  /**
   * Settles when the worker has every article; of those that have changed since, it waits for the one that is named.
   * @throws CancellationError (as a rejection) when the token is cancelled first; the reading itself goes on.
   */
  async upToDate(uri: vscode.Uri | null, token?: vscode.CancellationToken): Promise<void> {
    let told: ToldArticles;
    do {
      told = this.#told;
      this.#loading ??= this.#startLoading();
      await untilCancelled(this.#loading, token);
      if (uri) await untilCancelled(this.#changes.settled(uri), token);
    } while (told !== this.#told);
  }

  /** Forgets everything, including the stored index; whatever is still shown reads it again. */
  async clear(): Promise<void> {
    const uris = this.articles;
    this.#stop();
    this.#keeping = this.#forget(this.#keeping);
    try {
      await this.#keeping;
    } finally {
      this.#fire(uris);
    }
  }

  async #forget(keeping: Promise<void>): Promise<void> {
    await keeping;
    await this.worker.ask('clear', { library: this.key });
    await this.indexFile?.remove();
  }

  /** Leaves what the stories were found by for the next session, unless most of that is kept. */
  keepStories(): void {
    if (!this.#isWhole) return;
    this.#keeping = this.#keeping.then(() => this.#keep('storeStories'));
  }

  /** Follows a scope that has changed. */
  rescope(): void {
    if (!this.#loading) return;
    this.#watch();
    this.rescan();
  }

  /** Looks for files again soon, after whole folders have changed. */
  rescan(): void {
    if (!this.#loading) return;
    clearTimeout(this.#rescanning);
    this.#rescanning = setTimeout(() => {
      void this.#rescan();
    }, fileDelay);
  }

  async #rescan(): Promise<void> {
    try {
      const found = await this.scope.find(this.#told.token);
      const gone = this.articles.filter((uri) => !this.scope.includes(uri));
      for (const uri of [...gone, ...found.filter((uri) => !this.has(uri))]) this.#changes.touch(uri, 0);
    } catch (error) {
      this.log.warn(`${this.key} could not be looked through again`, error);
    }
  }

  dispose(): void {
    this.#stop();
    this.#store.dispose();
  }

  #stop(): void {
    clearTimeout(this.#rescanning);
    this.#changes.clear();
    this.#beginLife();
    this.#lost = null;
    this.#watchers?.dispose();
    this.#watchers = null;
    this.#loading = null;
  }

  #beginLife(): void {
    this.#told.dispose();
    this.#told = new ToldArticles();
    this.#isWhole = false;
  }

  #startLoading(): Promise<void> {
    this.#watch();
    return this.#untilItFails(this.#load(this.#told));
  }

  /** Tells a worker that knows nothing everything again; null when nothing was asked for yet. */
  #reload(): Promise<void> | null {
    this.#lost = [...(this.#lost ?? []), ...this.articles];
    this.#beginLife();
    if (!this.#loading) return null;
    this.#loading = this.#untilItFails(this.#load(this.#told));
    return this.#loading;
  }

  /** A loading that has failed is begun again by who asks next; one of a life that has ended is of no interest. */
  #untilItFails(load: Promise<void>): Promise<void> {
    const told = this.#told;
    return load.catch((error: unknown) => {
      if (told.hasEnded) return;
      this.#loading = null;
      throw error;
    });
  }

  async #load(told: ToldArticles): Promise<void> {
    const stopping = new vscode.CancellationTokenSource();
    const ending = told.token.onCancellationRequested(() => {
      stopping.cancel();
    });
    try {
      await this.#readAll(told, stopping);
    } finally {
      ending.dispose();
      stopping.dispose();
    }
    if (told.hasEnded || !this.#lost) return;
    const changed = [...this.#lost, ...told.articles];
    this.#lost = null;
    this.#fire(changed);
  }

  async #readAll(told: ToldArticles, stopping: vscode.CancellationTokenSource): Promise<void> {
    await Promise.allSettled([this.#keeping]); // what is being forgotten must not be what is read now
    const started = Date.now();
    await this.#restore(told);
    const found = await this.scope.find(stopping.token);
    const many = found.length > manyFiles;
    const location = many ? vscode.ProgressLocation.Notification : vscode.ProgressLocation.Window;
    await vscode.window.withProgress(
      { location, title: 'Parallax', cancellable: true },
      async (progress, token) => {
        const cancelling = token.onCancellationRequested(() => {
          this.log.info(`${this.key}: the reading was stopped; what has been read can be compared`);
          stopping.cancel();
        });
        try {
          await this.#putAll(told, found, stopping.token, progress);
        } finally {
          cancelling.dispose();
        }
      },
    );
    if (told.hasEnded) return;
    const counts = `${told.size} articles, ${told.restored} of them known from the stored index`;
    this.log.info(`${this.key}: ${counts}, in ${Date.now() - started} ms`);
    if (stopping.token.isCancellationRequested) return;
    this.#isWhole = true;
    this.#keeping = this.#keep('store');
  }

  async #putAll(
    told: ToldArticles,
    found: readonly vscode.Uri[],
    token: vscode.CancellationToken,
    progress: vscode.Progress<{ readonly message: string; readonly increment: number }>,
  ): Promise<void> {
    let reported = 0;
    await readInBatches(found, {
      token,
      read: (uri) => this.#readOrNull(uri),
      put: async (articles) => {
        await this.#put(told, articles);
      },
      onProgress: (done) => {
        const increment = (100 * (done - reported)) / found.length;
        reported = done;
        const message = vscode.l10n.t('Reading {0} of {1} articles', shown(done), shown(found.length));
        progress.report({ message, increment });
      },
    });
  }

  /** Tells the worker what an earlier session has left. */
  async #restore(told: ToldArticles): Promise<void> {
    try {
      const bytes = await this.indexFile?.read();
      if (!bytes || told.hasEnded) return;
      if (await this.worker.ask('restore', { library: this.key, bytes })) return;
      this.log.info(`${this.key}: the stored index is damaged or of another version, and is made anew`);
    } catch (error) {
      if (!told.hasEnded)
        this.log.warn(`${this.key}: the stored index cannot be read, and is made anew`, error);
    }
  }

  /** Leaves the index for the next session. */
  async #keep(question: 'store' | 'storeStories'): Promise<void> {
    if (!this.indexFile) return;
    try {
      const bytes = await this.worker.ask(question, { library: this.key });
      if (!bytes) return;
      await this.indexFile.write(bytes);
      this.log.info(`${this.key}: the index is stored in ${bytes.length} bytes`);
    } catch (error) {
      this.log.warn(
        `${this.key}: the index cannot be stored; the next session reads all articles again`,
        error,
      );
    }
  }

  #watch(): void {
    this.#watchers?.dispose();
    this.#watchers = new DisposableStore();
    for (const pattern of this.scope.watched()) {
      const watcher = this.#watchers.add(vscode.workspace.createFileSystemWatcher(pattern));
      const touched = (uri: vscode.Uri): void => {
        this.#touch(uri, fileDelay);
      };
      this.#watchers.add(
        watcher.onDidCreate((uri) => {
          touched(uri);
          void this.#lookInto(uri);
        }),
      );
      this.#watchers.add(watcher.onDidChange(touched));
      this.#watchers.add(
        watcher.onDidDelete((uri) => {
          touched(uri);
          this.#touchBelow(uri);
        }),
      );
    }
  }

  /** The files of a new folder are not always named one by one. */
  async #lookInto(uri: vscode.Uri): Promise<void> {
    if (this.scope.includes(uri) || !this.scope.mayHold(uri)) return;
    if (await isFolder(uri)) this.rescan();
  }

  /** The articles of a deleted folder are not named one by one. */
  #touchBelow(folder: vscode.Uri): void {
    if (this.has(folder)) return;
    const prefix = `${folder.toString()}/`;
    for (const uri of this.articles) if (uri.toString().startsWith(prefix)) this.#touch(uri, fileDelay);
  }

  #touch(uri: vscode.Uri, delay: number): void {
    if (this.#loading && (this.has(uri) || this.scope.includes(uri))) this.#changes.touch(uri, delay);
  }

  async #follow(uris: readonly vscode.Uri[]): Promise<void> {
    let told = this.#told;
    try {
      await this.#loading;
      while (told !== this.#told) {
        told = this.#told;
        await this.#loading;
      }
      if (this.#loading) await this.#take(told, uris);
    } catch (error) {
      // In a later life everything is read again.
      if (told === this.#told) this.log.warn(`${this.key} could not follow a change`, error);
    }
  }

  async #take(told: ToldArticles, uris: readonly vscode.Uri[]): Promise<void> {
    const changed: vscode.Uri[] = [];
    const present = new Set<string>();
    await readInBatches(uris, {
      token: told.token,
      read: async (uri) => (this.scope.includes(uri) ? this.#readOrNull(uri) : null),
      put: async (articles) => {
        for (const { uri } of articles) present.add(uri.toString());
        append(changed, await this.#put(told, articles));
      },
    });
    const gone = uris.filter((uri) => told.has(uri.toString()) && !present.has(uri.toString()));
    if (gone.length > 0 && !told.hasEnded) {
      const ids = gone.map((uri) => uri.toString());
      await this.worker.ask('remove', { library: this.key, ids });
      for (const id of ids) told.remove(id);
      append(changed, gone);
    }
    if (changed.length > 0) this.#fire(changed);
  }

  /** Puts those that differ from what the worker has been told, and returns these. */
  async #put(
    told: ToldArticles,
    articles: readonly { readonly uri: vscode.Uri; readonly text: string }[],
  ): Promise<vscode.Uri[]> {
    if (told.hasEnded) return [];
    const news = articles
      .map(({ uri, text }) => ({ id: uri.toString(), uri, text, fingerprint: fingerprint(text) }))
      .filter(({ id, fingerprint }) => told.fingerprintOf(id) !== fingerprint);
    if (news.length === 0) return [];
    const { restored, failed } = await this.worker.ask('put', {
      library: this.key,
      articles: news.map(({ id, text, fingerprint }) => ({ id, text, fingerprint })),
    });
    told.restored += restored;
    for (const { uri, fingerprint } of news) told.add(uri, fingerprint);
    for (const { id, reason } of failed) {
      told.fail(id);
      this.log.warn(`${id} cannot be read as an article and is left out of the library: ${reason}`);
    }
    return news.map(({ uri }) => uri);
  }

  async #readOrNull(uri: vscode.Uri): Promise<string | null> {
    try {
      return await readText(uri);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      if (error.reason === 'large') this.log.info(`${error.message}; left out of the library`);
      else if (error.reason !== 'missing') this.log.debug(error.message);
      return null;
    }
  }

  #fire(uris: readonly vscode.Uri[]): void {
    this.#revision++;
    this.#change.fire(uris);
  }
}

/** A number as the user's language writes it. */
function shown(count: number): string {
  return count.toLocaleString(vscode.env.language);
}

/** False for what no longer exists. */
async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.Directory) !== 0;
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return false;
    throw error;
  }
}
