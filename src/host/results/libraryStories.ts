import type * as vscode from 'vscode';
import type { StoryList } from '../../core/stories/storyList';
import { fingerprint } from '../../core/text/fingerprint';
import { storedStories } from '../../protocol/storyShapes';
import type { Log } from '../errors/log';
import type { Articles } from '../library/articles';
import type { IndexFile } from '../library/indexFile';
import { readOptions } from '../settings';
import type { WorkerClient } from '../workerClient/workerClient';
import { SharedCache } from './sharedCache';

/**
 * The stories of the workspace's library. To find them in a large one takes long, so they are kept for the next session, and
 * count there as long as no article has changed.
 */
export class LibraryStories {
  readonly #cache = new SharedCache<StoryList>(1);

  constructor(
    private readonly worker: WorkerClient,
    private readonly articles: Articles,
    /** Null when nothing is to outlive the session. */
    private readonly file: IndexFile | null,
    private readonly log: Log,
  ) {}

  /** @throws CancellationError (as a rejection) when the token is cancelled first, ChannelError */
  async get(token?: vscode.CancellationToken): Promise<StoryList> {
    await this.articles.ensureWorkspaceLibrary(token);
    const library = this.articles.workspaceLibrary;
    const content = fingerprint(`${readOptions().language}\n${this.articles.contentOf(library)}`);
    return this.#cache.get(
      content,
      async (shared) => {
        const known = await this.#read(content);
        if (known) return known;
        const list = await this.worker.ask('stories', { library }, shared);
        void this.#keep(content, list);
        return list;
      },
      token,
    );
  }

  /** Removes what is kept for the next session. */
  async forget(): Promise<void> {
    await this.file?.remove();
  }

  async #read(content: string): Promise<StoryList | null> {
    try {
      const bytes = await this.file?.read();
      if (!bytes) return null;
      const stored = storedStories(JSON.parse(new TextDecoder().decode(bytes)));
      return stored?.content === content ? stored.list : null;
    } catch (error) {
      this.log.warn('The stored stories cannot be read, and are found anew', error);
      return null;
    }
  }

  async #keep(content: string, list: StoryList): Promise<void> {
    try {
      await this.file?.write(new TextEncoder().encode(JSON.stringify({ content, list })));
    } catch (error) {
      this.log.warn('The stories cannot be stored; the next session finds them again', error);
    }
  }
}
