import type { Library } from '../core/library/library';
import type { CancellationToken } from '../protocol/port';
import { CancelledError } from './slices';
import type { NextTurn } from './slices';

/** Up to so many articles are read for names before a question about the whole library is answered. */
const waitedFor = 500;
/** Progress is told each time so many more articles are done. */
const progressStep = 25;

/**
 * Reads a library's articles for names, one a turn, in the background once somebody has asked for names; what a question
 * needs comes first.
 */
export class Naming {
  #running = false;
  #stopped = false;
  #done = 0;

  constructor(
    private readonly library: Library,
    /** Settles when names can be found as well as they ever will be. */
    private readonly learned: Promise<void>,
    private readonly nextTurn: NextTurn,
    private readonly progress: (done: number, total: number) => void,
  ) {}

  /** Names these articles, then goes on with the rest in the background. */
  async first(ids: readonly string[], token: CancellationToken): Promise<void> {
    for (const id of ids) await this.#name(id, token);
    this.resume();
  }

  /** Names the whole library, or lets the answer be incomplete when that would take long. */
  async settle(token: CancellationToken): Promise<void> {
    const pending = this.library.unnamed();
    if (pending.length <= waitedFor) for (const id of pending) await this.#name(id, token);
    this.resume();
  }

  /** Goes on after articles were put. */
  resume(): void {
    if (!this.#running && !this.#stopped) void this.#run();
  }

  stop(): void {
    this.#stopped = true;
  }

  async #name(id: string, token: CancellationToken): Promise<void> {
    await this.learned;
    if (token.isCancellationRequested) throw new CancelledError();
    if (this.library.name(id)) {
      this.#done++;
      await this.nextTurn();
    }
  }

  async #run(): Promise<void> {
    this.#running = true;
    await this.learned;
    let told = false;
    for (;;) {
      // Asked anew each time: articles may be put, removed or named by a question in between.
      const id = this.library.nextUnnamed();
      if (id === undefined || this.#stopped) break;
      this.library.name(id);
      if (++this.#done % progressStep === 0) {
        told = true;
        this.progress(this.#done, this.#done + this.library.unnamed().length);
      }
      await this.nextTurn();
    }
    this.#running = false;
    if (told && !this.#stopped) this.progress(this.#done, this.#done);
  }
}
