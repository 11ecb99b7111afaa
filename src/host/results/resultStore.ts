import * as vscode from 'vscode';
import type { ArticleRef, Articles } from '../library/articles';
import { DisposableStore } from '../lifetime';
import type { ExtractionProgress } from '../workerClient/workerClient';
import { SharedCache } from './sharedCache';

interface ResultStoreOptions<Of extends readonly ArticleRef[], T> {
  /** How many results are kept; those asked for last. */
  readonly capacity: number;
  /** Works a result out. What it throws is not kept. */
  readonly ask: (of: Of, token: vscode.CancellationToken) => Promise<T>;
  /** Changes where the same texts may have other results for another reason. */
  readonly version?: () => number;
  /** Given where results also depend on the entities that the worker has extracted so far. */
  readonly extraction?: vscode.Event<ExtractionProgress>;
}

/** The results of one kind. Each is worked out once for the same texts in the same state of their library. */
export class ResultStore<Of extends readonly [ArticleRef, ...ArticleRef[]], T> implements vscode.Disposable {
  readonly #cache: SharedCache<T>;
  readonly #store = new DisposableStore();
  readonly #change = this.#store.add(new vscode.EventEmitter<string>());
  /**
   * Fires with the key of a library in which the same texts may have other results now. That texts have changed is told by
   * `Articles.onDidChange`.
   */
  readonly onDidChange = this.#change.event;
  /** Counts the steps of extraction. */
  #generation = 0;

  constructor(
    private readonly articles: Articles,
    private readonly options: ResultStoreOptions<Of, T>,
  ) {
    this.#cache = new SharedCache(options.capacity);
    if (!options.extraction) return;
    this.#store.add(
      options.extraction(({ library, done, total }) => {
        this.#generation++;
        if (done === total) this.#change.fire(library);
      }),
    );
  }

  /**
   * The result of articles of one library.
   * @throws CancellationError (as a rejection) when the token is cancelled first, and what the work throws.
   */
  get(of: Of, token?: vscode.CancellationToken): Promise<T> {
    const { library } = of[0];
    // The library's revision too: lines that its other articles repeat are folded, and rankings depend on them.
    const state = [
      library,
      this.articles.revisionOf(library),
      this.#generation,
      this.options.version?.() ?? 0,
    ];
    const key = [...state, ...of.map(contentKey)].join('\n');
    return this.#cache.get(key, (shared) => this.options.ask(of, shared), token);
  }

  dispose(): void {
    this.#store.dispose();
  }
}

/** Equal for the same text of the same article. */
function contentKey({ source, fingerprint }: ArticleRef): string {
  return `${source.id} ${source.version ?? ''} ${fingerprint}`;
}
