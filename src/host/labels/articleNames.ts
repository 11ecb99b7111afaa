import * as vscode from 'vscode';
import type { WorkerClient } from '../workerClient/workerClient';
import type { Articles } from '../library/articles';

/** What people know an article by. */
export interface ArticleName {
  /** Null when the article does not tell. */
  readonly outlet: string | null;
  readonly title: string | null;
  /** The last part of the path. */
  readonly file: string;
}

/** An article under its outlet, where that is known, and its file: "CNN · 001_2b64.txt". */
export function articleLabel({ outlet, file }: ArticleName): string {
  return outlet === null ? file : `${outlet} · ${file}`;
}

/** Several articles in short: each outlet once, with the number of its articles where there are more: "CNN (2), VOA". */
export function outletsLabel(names: readonly ArticleName[]): string {
  const counts = new Map<string, number>();
  for (const { outlet, file } of names) {
    const label = outlet ?? file;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].map(([label, count]) => (count > 1 ? `${label} (${count})` : label)).join(', ');
}

export function fileName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

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
