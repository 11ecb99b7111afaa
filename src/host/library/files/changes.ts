import type { Uri } from 'vscode';

/** Changes that come due within this time, in milliseconds, are taken in together. */
const gathering = 10;

interface Waiting {
  readonly uri: Uri;
  timer: ReturnType<typeof setTimeout>;
}

/**
 * Passes changed resources on after they have been unchanged for a while, several at a time, and never one resource twice at
 * once.
 */
export class Changes {
  readonly #waiting = new Map<string, Waiting>();
  readonly #taking = new Map<string, Promise<void>>();
  #due = new Map<string, Uri>();
  #gathering: ReturnType<typeof setTimeout> | undefined;
  #listeners: (() => void)[] = [];

  /** `take` never rejects. */
  constructor(private readonly take: (uris: readonly Uri[]) => Promise<void>) {}

  touch(uri: Uri, delay: number): void {
    const id = uri.toString();
    clearTimeout(this.#waiting.get(id)?.timer);
    const timer = setTimeout(() => {
      this.#waiting.delete(id);
      this.#due.set(id, uri);
      this.#gathering ??= setTimeout(() => {
        this.#takeDue();
      }, gathering);
    }, delay);
    this.#waiting.set(id, { uri, timer });
  }

  /** Settles when every change of the resource so far has been dealt with. */
  async settled(uri: Uri): Promise<void> {
    const id = uri.toString();
    for (;;) {
      if (this.#waiting.has(id) || this.#due.has(id)) {
        await new Promise<void>((resolve) => this.#listeners.push(resolve));
      } else {
        const taking = this.#taking.get(id);
        if (!taking) return;
        await taking;
      }
    }
  }

  /** Forgets what has not been handed on yet. */
  clear(): void {
    clearTimeout(this.#gathering);
    this.#gathering = undefined;
    for (const { timer } of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
    this.#due.clear();
    this.#tell();
  }

  #takeDue(): void {
    this.#gathering = undefined;
    const due = this.#due;
    this.#due = new Map();
    const ids = [...due.keys()];
    const before = ids.map((id) => this.#taking.get(id)).filter((taking) => taking !== undefined);
    const taking = Promise.all(before)
      .then(() => this.take([...due.values()]))
      .then(() => {
        for (const id of ids) if (this.#taking.get(id) === taking) this.#taking.delete(id);
      });
    for (const id of ids) this.#taking.set(id, taking);
    this.#tell();
  }

  #tell(): void {
    const listeners = this.#listeners;
    this.#listeners = [];
    for (const listener of listeners) listener();
  }
}
