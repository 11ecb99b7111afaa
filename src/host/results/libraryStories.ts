import type * as vscode from 'vscode';
import type { StoryList } from '../../core/stories/storyList';
import { fingerprint } from '../../core/text/fingerprint';
import type { Articles } from '../library/articles';
import { readOptions } from '../settings';
import type { WorkerClient } from '../workerClient/workerClient';
import { SharedCache } from './sharedCache';

/** The stories of the workspace's library. To find them in a large one takes long, so what they are found by is kept for the next session. */
export class LibraryStories {
  readonly #cache = new SharedCache<StoryList>(1);

  constructor(
    private readonly worker: WorkerClient,
    private readonly articles: Articles,
  ) {}

  /** @throws CancellationError (as a rejection) when the token is cancelled first, ChannelError */
  async get(token?: vscode.CancellationToken): Promise<StoryList> {
    await this.articles.ensureWorkspaceLibrary(token);
    const library = this.articles.workspaceLibrary;
    const content = fingerprint(`${readOptions().language}\n${this.articles.contentOf(library)}`);
    return this.#cache.get(
      content,
      async (shared) => {
        const list = await this.worker.ask('stories', { library }, shared);
        this.articles.keepStories();
        return list;
      },
      token,
    );
  }
}
