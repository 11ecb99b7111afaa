import * as vscode from 'vscode';
import type { ArticleName } from '../labels/articleLabel';
import { fileName } from '../labels/fileName';
import type { WorkerClient } from '../workerClient/workerClient';
import type { Articles } from './articles';

/** The names of articles, read once and again after they have changed. */
export class ArticleNameCache implements vscode.Disposable {
  readonly #known = new Map<string, ArticleName>();
  readonly #subscription: vscode.Disposable;

  constructor(
    private readonly worker: WorkerClient,
    articles: Articles,
  ) {
    this.#subscription = articles.onDidChange(({ uris }) => {
      for (const uri of uris) this.#known.delete(uri.toString());
    });
  }

  /** Every one of the articles of a library by its id; one that has gone is known by its file alone. */
  async of(
    library: string,
    ids: readonly string[],
    token?: vscode.CancellationToken,
  ): Promise<ReadonlyMap<string, ArticleName>> {
    const pairs = ids.map(async (id) => [id, await this.#name(library, id, token)] as const);
    return new Map(await Promise.all(pairs));
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  async #name(library: string, id: string, token?: vscode.CancellationToken): Promise<ArticleName> {
    const known = this.#known.get(id);
    if (known) return known;
    const article = await this.worker.ask('read', { library, source: { id } }, token);
    const file = fileName(vscode.Uri.parse(id));
    if (!article) return { outlet: null, title: null, file };
    const name = { outlet: article.publisher, title: article.title, file };
    this.#known.set(id, name);
    return name;
  }
}
