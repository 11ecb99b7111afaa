import * as vscode from 'vscode';
import type { Source } from '../../protocol/workerContract';
import type { WorkerClient } from '../workerClient/workerClient';
import { DisposableStore } from '../lifetime';
import type { Log } from '../errors/log';
import { fingerprint } from '../../core/text/fingerprint';
import { everyText } from './scope/folderGlob';
import type { IndexFile } from './indexFile';
import { LibrarySync } from './librarySync';
import { readText } from './files/readText';
import { UnreadableError } from './files/unreadable';
import { FolderScope, WorkspaceScope } from './scope/scope';
import type { Searched } from './scope/searched';

/** Where the worker finds an article. */
export interface ArticleRef {
  readonly uri: vscode.Uri;
  /** The worker's key of the library that the article is compared in. */
  readonly library: string;
  readonly source: Source;
  /** Changes with the text. */
  readonly fingerprint: string;
}

interface LibraryChange {
  readonly library: string;
  readonly uris: readonly vscode.Uri[];
}

/** How long a document outside every library must be unchanged before its change is announced. */
const editDelay = 250;

/** The key of the library of all texts of the workspace. */
const textsKey = 'texts';

/**
 * The articles that can be compared, as the worker knows them: those of the workspace in one library, and for a text
 * outside it the texts of its own folder in another. A text that lies in no folder, or alone in its own, is compared with the
 * workspace's library; where that is empty, one in no folder is compared with all texts of the workspace.
 */
export class Articles implements vscode.Disposable {
  readonly workspaceLibrary = 'workspace';
  readonly #store = new DisposableStore();
  readonly #change = this.#store.add(new vscode.EventEmitter<LibraryChange>());
  /** Fires after the worker has taken in a change: an edit, save, addition, deletion, renaming, or clearing. */
  readonly onDidChange = this.#change.event;
  readonly #scope = new WorkspaceScope();
  readonly #workspace: LibrarySync;
  readonly #textsScope = new WorkspaceScope(() => everyText);
  readonly #libraries = new Map<string, LibrarySync>();
  /** Texts that are in no library, with the library they were compared in. */
  readonly #loose = new Map<string, string>();
  readonly #edited = new Map<string, ReturnType<typeof setTimeout>>();

  /** `indexFile` keeps the index of the workspace's library between sessions; null where nothing can be kept. */
  constructor(
    private readonly worker: WorkerClient,
    indexFile: IndexFile | null,
    private readonly log: Log,
  ) {
    this.#workspace = this.#open(new LibrarySync(this.workspaceLibrary, this.#scope, worker, indexFile, log));
    const rescope = (): void => {
      this.#scope.reload();
      this.#textsScope.reload();
      this.#workspace.rescope();
      this.#libraries.get(textsKey)?.rescope();
      for (const [key, { articles }] of this.#libraries) this.#change.fire({ library: key, uris: articles });
    };
    const rescan = (): void => {
      this.#workspace.rescan();
      this.#libraries.get(textsKey)?.rescan();
    };
    this.#store.add(vscode.workspace.onDidChangeWorkspaceFolders(rescope));
    this.#store.add(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (this.#scope.isAffectedBy(event)) rescope();
      }),
    );
    // VS Code announces a renamed or restored folder, but not the files in it.
    this.#store.add(vscode.workspace.onDidRenameFiles(rescan));
    this.#store.add(vscode.workspace.onDidCreateFiles(rescan));
    this.#store.add(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#touchLoose(document.uri);
      }),
    );
    this.#store.add(
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#touchLoose(uri);
      }),
    );
  }

  /** Included by `parallax.library.include` and not excluded: hovers and navigation answer only for these. */
  includes(uri: vscode.Uri): boolean {
    return this.#scope.includes(uri);
  }

  /** Reads the workspace's library if that has not happened yet. */
  async ensureWorkspaceLibrary(token?: vscode.CancellationToken): Promise<void> {
    await this.#workspace.upToDate(null, token);
  }

  /** Leaves what the stories of the workspace's library were found by for the next session. */
  keepStories(): void {
    this.#workspace.keepStories();
  }

  /** Whether the workspace's library has any article; looks for files, but reads none. */
  async hasWorkspaceLibrary(token: vscode.CancellationToken): Promise<boolean> {
    return this.#workspace.articles.length > 0 || (await this.#scope.find(token)).length > 0;
  }

  /** Lets all ask again for what is known of a library's articles, which may be something else now. */
  announce(library: string): void {
    this.#change.fire({ library, uris: this.articlesOf(library) });
  }

  /** Where a library looks for its articles. */
  searchedBy(library: string): Searched {
    return (this.#libraries.get(library) ?? this.#workspace).searched;
  }

  /** The articles of a library as far as it has been read. */
  articlesOf(library: string): readonly vscode.Uri[] {
    return this.#libraries.get(library)?.articles ?? [];
  }

  /** Equal for libraries of the same articles with the same texts, whatever the order in which they came. */
  contentOf(library: string): string {
    const found = this.#libraries.get(library);
    const ids = this.articlesOf(library).map((uri) => uri.toString());
    const lines = ids.map((id) => `${id} ${found?.fingerprintOf(id) ?? ''}`);
    return lines.sort().join('\n');
  }

  /** Changes whenever `onDidChange` tells of the library. */
  revisionOf(library: string): number {
    return this.#libraries.get(library)?.revision ?? 0;
  }

  /**
   * Waits until the library of the resource is read (unsaved edits of open documents included) and names the article in
   * it. What is in no library carries its text.
   * @throws UnreadableError when the resource has no text, CancellationError
   */
  async refer(uri: vscode.Uri, token?: vscode.CancellationToken): Promise<ArticleRef> {
    return this.#referIn(await this.#libraryOf(uri, token), uri, token);
  }

  /** The same, to be compared with the articles of a library that need not be its own. */
  async referIn(library: string, uri: vscode.Uri, token?: vscode.CancellationToken): Promise<ArticleRef> {
    return this.#referIn(this.#libraries.get(library) ?? this.#workspace, uri, token);
  }

  /** Forgets all that was read; what is shown is read again. */
  async clear(): Promise<void> {
    await Promise.all([...this.#libraries.values()].map((library) => library.clear()));
  }

  dispose(): void {
    for (const timer of this.#edited.values()) clearTimeout(timer);
    this.#store.dispose();
  }

  async #referIn(
    library: LibrarySync,
    uri: vscode.Uri,
    token?: vscode.CancellationToken,
  ): Promise<ArticleRef> {
    await library.upToDate(uri, token);
    const id = uri.toString();
    const known = library.fingerprintOf(id);
    if (known !== undefined) return { uri, library: library.key, source: { id }, fingerprint: known };
    this.#loose.set(id, library.key);
    const text = await readText(uri);
    const own = fingerprint(text);
    if (library.hasFailedOn(id, own)) throw new UnreadableError('failed', uri);
    return { uri, library: library.key, source: { id, text }, fingerprint: own };
  }

  async #libraryOf(uri: vscode.Uri, token?: vscode.CancellationToken): Promise<LibrarySync> {
    if (this.includes(uri)) return this.#workspace;
    const folder = vscode.Uri.joinPath(uri.with({ query: '', fragment: '' }), '..');
    const key = `folder:${folder.toString()}`;
    if (!this.#libraries.has(key) && !(await isListable(folder))) return this.#libraryOfAnywhere(token);
    const own =
      this.#libraries.get(key) ??
      this.#open(new LibrarySync(key, new FolderScope(folder), this.worker, null, this.log));
    await own.upToDate(null, token);
    if (own.articles.some((other) => other.toString() !== uri.toString())) return own;
    await this.#workspace.upToDate(null, token);
    return this.#workspace.articles.length > 0 ? this.#workspace : own;
  }

  async #libraryOfAnywhere(token?: vscode.CancellationToken): Promise<LibrarySync> {
    await this.#workspace.upToDate(null, token);
    if (this.#workspace.articles.length > 0) return this.#workspace;
    return (
      this.#libraries.get(textsKey) ??
      this.#open(new LibrarySync(textsKey, this.#textsScope, this.worker, null, this.log))
    );
  }

  #open(library: LibrarySync): LibrarySync {
    this.#libraries.set(library.key, this.#store.add(library));
    this.#store.add(
      library.onDidChange((uris) => {
        this.#change.fire({ library: library.key, uris });
        // A text that was alone in its folder is compared elsewhere until another comes.
        for (const [id, key] of this.#loose) {
          const uri = vscode.Uri.parse(id);
          if (key !== library.key && library.has(uri)) this.#change.fire({ library: key, uris: [uri] });
        }
      }),
    );
    return library;
  }

  #touchLoose(uri: vscode.Uri): void {
    const id = uri.toString();
    const library = this.#loose.get(id);
    if (library === undefined) return;
    clearTimeout(this.#edited.get(id));
    const fire = (): void => {
      this.#edited.delete(id);
      this.#change.fire({ library, uris: [uri] });
    };
    this.#edited.set(id, setTimeout(fire, editDelay));
  }
}

/** False for resources that are not files, and for files in places that cannot be listed, such as Git revisions. */
async function isListable(folder: vscode.Uri): Promise<boolean> {
  if (vscode.workspace.fs.isWritableFileSystem(folder.scheme) === undefined) return false;
  try {
    await vscode.workspace.fs.readDirectory(folder);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError || error instanceof Error) return false;
    throw error;
  }
}
