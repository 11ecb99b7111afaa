import * as vscode from 'vscode';
import { untilCancelled } from '../errors/cancellation';

interface Entry<T> {
  readonly promise: Promise<T>;
  readonly source: vscode.CancellationTokenSource;
  users: number;
  settled: boolean;
}

/**
 * Keeps the latest results by their keys. Callers that ask for the same key at the same time share one computation, which is
 * cancelled once no caller waits for it any more.
 */
export class SharedCache<T> {
  readonly #entries = new Map<string, Entry<T>>();

  constructor(private readonly capacity: number) {}

  /** @throws CancellationError (as a rejection) when the token is cancelled first, and whatever the work throws. */
  async get(
    key: string,
    work: (token: vscode.CancellationToken) => Promise<T>,
    token?: vscode.CancellationToken,
  ): Promise<T> {
    if (token?.isCancellationRequested) throw new vscode.CancellationError();
    const entry = this.#entries.get(key) ?? this.#start(key, work);
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.capacity) break;
      this.#entries.delete(oldest);
    }
    return entry.settled ? entry.promise : this.#wait(key, entry, token);
  }

  #start(key: string, work: (token: vscode.CancellationToken) => Promise<T>): Entry<T> {
    const source = new vscode.CancellationTokenSource();
    const promise = work(source.token);
    const entry: Entry<T> = { promise, source, users: 0, settled: false };
    promise.then(
      () => {
        entry.settled = true;
      },
      () => {
        if (this.#entries.get(key) === entry) this.#entries.delete(key);
      },
    );
    return entry;
  }

  async #wait(key: string, entry: Entry<T>, token?: vscode.CancellationToken): Promise<T> {
    entry.users++;
    try {
      return await untilCancelled(entry.promise, token);
    } finally {
      entry.users--;
      if (entry.users === 0 && !entry.settled) {
        if (this.#entries.get(key) === entry) this.#entries.delete(key);
        entry.source.cancel();
      }
    }
  }
}
