import * as vscode from 'vscode';

interface Told {
  readonly uri: vscode.Uri;
  readonly fingerprint: string;
}

/**
 * What one life of the worker has been told of a library. A life that has ended is told nothing more, and what it still
 * answers is of no other: each has its own.
 */
export class ToldArticles implements vscode.Disposable {
  readonly #told = new Map<string, Told>();
  /** The fingerprints of texts that cannot be read as articles. */
  readonly #failed = new Map<string, string>();
  readonly #end = new vscode.CancellationTokenSource();
  /** How many of the articles came from the stored index. */
  restored = 0;

  /** Cancelled when the life has ended. */
  get token(): vscode.CancellationToken {
    return this.#end.token;
  }

  get hasEnded(): boolean {
    return this.#end.token.isCancellationRequested;
  }

  /** In no order. */
  get articles(): readonly vscode.Uri[] {
    return [...this.#told.values()].map(({ uri }) => uri);
  }

  get size(): number {
    return this.#told.size;
  }

  has(id: string): boolean {
    return this.#told.has(id);
  }

  fingerprintOf(id: string): string | undefined {
    return this.#told.get(id)?.fingerprint;
  }

  /** Whether the text with this fingerprint could not be read as an article. */
  hasFailedOn(id: string, fingerprint: string): boolean {
    return this.#failed.get(id) === fingerprint;
  }

  add(uri: vscode.Uri, fingerprint: string): void {
    const id = uri.toString();
    this.#told.set(id, { uri, fingerprint });
    this.#failed.delete(id);
  }

  /** The article was told of, and is left out. */
  fail(id: string): void {
    this.#failed.set(id, this.fingerprintOf(id) ?? '');
    this.#told.delete(id);
  }

  remove(id: string): void {
    this.#told.delete(id);
  }

  dispose(): void {
    this.#end.cancel();
    this.#end.dispose();
  }
}
