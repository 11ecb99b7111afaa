import type { Library } from '../core/library/library';
import type { CancellationToken } from '../protocol/port';
import type { StepRunner } from './slices';

/** Entities of up to so many articles are extracted before a question about the whole library is answered. */
const waitedFor = 500;
/** Progress is told each time so many more articles are done. */
const progressStep = 25;

/**
 * Extracts the entities of a library's articles: those that a question needs at once, the rest in the background from the first
 * such question on.
 */
export class EntityExtraction {
  #running = false;
  #stopped = false;
  #done = 0;

  constructor(
    private readonly library: Library,
    /** Settles when names can be found as well as they ever will be. */
    private readonly modelLoaded: Promise<void>,
    private readonly urgently: StepRunner,
    private readonly inBackground: StepRunner,
    private readonly progress: (done: number, total: number) => void,
    /** Is told what goes wrong and keeps nobody waiting: `id` is the article whose entities cannot be extracted. */
    private readonly problem: (error: unknown, id: string | null) => void,
  ) {}

  /** Extracts the entities of these articles, then goes on with the rest in the background. */
  async first(ids: readonly string[], token: CancellationToken): Promise<void> {
    await this.modelLoaded;
    await this.urgently(this.#extract(ids), token);
    this.resume();
  }

  /** Extracts the entities of the whole library, or lets the answer be incomplete when that would take long. */
  async settle(token: CancellationToken): Promise<void> {
    const pending = this.library.unextracted();
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

  *#extract(ids: readonly string[]): Generator<undefined, void> {
    for (const id of ids) {
      if (yield* this.#extractOne(id)) this.#done++;
      yield;
    }
  }

  async #run(): Promise<void> {
    this.#running = true;
    try {
      await this.modelLoaded;
      await this.inBackground(this.#extractRest());
    } finally {
      this.#running = false;
    }
  }

  /** Whether there was anything to do; a failure in one article keeps no other from its turn. */
  *#extractOne(id: string): Generator<undefined, boolean> {
    try {
      return yield* this.library.extractEntities(id);
    } catch (error) {
      this.problem(error, id);
      return true;
    }
  }

  *#extractRest(): Generator<undefined, void> {
    let told = false;
    for (;;) {
      // Asked each time, because articles may be put, removed or extracted in between.
      const id = this.library.nextUnextracted();
      if (id === undefined) break;
      for (const steps = this.#extractOne(id); steps.next().done !== true;) {
        yield;
        if (this.#stopped) return;
      }
      if (++this.#done % progressStep === 0) {
        told = true;
        this.progress(this.#done, this.#done + this.library.unextracted().length);
      }
      yield;
      if (this.#stopped) return;
    }
    if (told) this.progress(this.#done, this.#done);
  }
}
