import * as vscode from 'vscode';
import type { ArticleDescription } from '../../protocol/workerContract';
import type { ArticleName } from '../labels/articleLabel';
import { articleName } from '../labels/articleName';
import { fileName } from '../labels/fileName';
import type { WorkerClient } from '../workerClient/workerClient';
import type { Articles } from './articles';

/** The names of articles, asked for once and again after they have changed. */
export class ArticleNameCache implements vscode.Disposable {
  readonly #known = new Map<string, ArticleName>();
  readonly #subscription: vscode.Disposable;
  /** Counts the changes of articles. */
  #generation = 0;

  constructor(
    private readonly worker: WorkerClient,
    articles: Articles,
  ) {
    this.#subscription = articles.onDidChange(({ uris }) => {
      this.#generation++;
      for (const uri of uris) this.#known.delete(uri.toString());
    });
  }

  /** Every one of the articles of a library by its id; one that has gone is known by its file alone. */
  async of(
    library: string,
    ids: readonly string[],
    token?: vscode.CancellationToken,
  ): Promise<ReadonlyMap<string, ArticleName>> {
    const unknown = ids.filter((id) => !this.#known.has(id));
    const asked =
      unknown.length === 0 ? new Map<string, ArticleName>() : await this.#ask(library, unknown, token);
    return new Map(ids.map((id) => [id, asked.get(id) ?? this.#known.get(id) ?? nameOf(id, null)] as const));
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  async #ask(
    library: string,
    ids: readonly string[],
    token?: vscode.CancellationToken,
  ): Promise<ReadonlyMap<string, ArticleName>> {
    const generation = this.#generation;
    const described = await this.worker.ask('describe', { library, ids: [...ids] }, token);
    const names = new Map<string, ArticleName>();
    for (const [index, id] of ids.entries()) {
      const found = described[index] ?? null;
      const name = nameOf(id, found);
      names.set(id, name);
      // What was asked before a change may be of an older text.
      if (found && generation === this.#generation) this.#known.set(id, name);
    }
    return names;
  }
}

function nameOf(id: string, described: ArticleDescription | null): ArticleName {
  return articleName(fileName(vscode.Uri.parse(id)), described);
}
