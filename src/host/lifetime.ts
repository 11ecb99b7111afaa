/** Compatible with VS Code's `Disposable`. */
interface Owned {
  dispose(): unknown;
}

/** Owns what must be disposed together: later things first, and all of them, even if one fails. */
export class DisposableStore implements Owned {
  #disposed = false;
  #owned: Owned[] = [];

  get isDisposed(): boolean {
    return this.#disposed;
  }

  /** Returns what it was given; disposes it at once when the store is already disposed. */
  add<T extends Owned>(disposable: T): T {
    if (this.#disposed) disposable.dispose();
    else this.#owned.push(disposable);
    return disposable;
  }

  /** @throws AggregateError, after everything was disposed, when something could not be. */
  dispose(): void {
    this.#disposed = true;
    const owned = this.#owned.reverse();
    this.#owned = [];
    const failures: unknown[] = [];
    for (const disposable of owned) {
      try {
        disposable.dispose();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Some things could not be disposed.');
  }
}
