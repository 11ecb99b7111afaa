import type { Library } from '../core/library/library';
import type { CancellationToken } from '../protocol/port';
import type { StepRunner } from './slices';

/** Up to so many articles are read for names before a question about the whole library is answered. */
const waitedFor = 500;
/** Progress is told each time so many more articles are done. */
const progressStep = 25;

/**
 * Reads a library's articles for names, in the background once somebody has asked for names; what a question needs comes
 * first.
 */
export class Naming {
  #running = false;
  #stopped = false;
  #done = 0;

  constructor(
    private readonly library: Library,
    /** Settles when names can be found as well as they ever will be. */
    private readonly learned: Promise<void>,
    private readonly urgently: StepRunner,
    private readonly inBackground: StepRunner,
    private readonly progress: (done: number, total: number) => void,
    /** Is told what goes wrong and keeps nobody waiting: an article that cannot be read for names, of which `id` tells. */
    private readonly problem: (error: unknown, id: string | null) => void,
  ) {}

  /** Names these articles, then goes on with the rest in the background. */
  async first(ids: readonly string[], token: CancellationToken): Promise<void> {
    await this.learned;
    await this.urgently(this.#name(ids), token);
    this.resume();
  }

  /** Names the whole library, or lets the answer be incomplete when that would take long. */
  async settle(token: CancellationToken): Promise<void> {
    const pending = this.library.unnamed();
    await this.first(pending.length <= waitedFor ? pending : [], token);
  }

  /** Goes on after articles were put. */
  resume(): void {
    if (this.#running || this.#stopped) return;
    this.#run().catch((error: unknown) => {
      this.problem(error, null);
    });
  }

  stop(): void {
    this.#stopped = true;
  }

  *#name(ids: readonly string[]): Generator<undefined, void> {
    for (const id of ids) {
      if (yield* this.#nameOne(id)) this.#done++;
      yield;
    }
  }

  async #run(): Promise<void> {
    this.#running = true;
    try {
      await this.learned;
      await this.inBackground(this.#nameRest());
    } finally {
      this.#running = false;
    }
  }

  /** Whether there was anything to do; what one article does keeps no other from being named. */
  *#nameOne(id: string): Generator<undefined, boolean> {
    try {
      return yield* this.library.name(id);
    } catch (error) {
      this.problem(error, id);
      return true;
    }
  }

  *#nameRest(): Generator<undefined, void> {
    let told = false;
    for (;;) {
      // Asked anew each time: articles may be put, removed or named by a question in between.
      const id = this.library.nextUnnamed();
      if (id === undefined) break;
      for (const steps = this.#nameOne(id); steps.next().done !== true;) {
        yield;
        if (this.#stopped) return;
      }
      if (++this.#done % progressStep === 0) {
        told = true;
        this.progress(this.#done, this.#done + this.library.unnamed().length);
      }
      yield;
      if (this.#stopped) return;
    }
    if (told) this.progress(this.#done, this.#done);
  }
}
