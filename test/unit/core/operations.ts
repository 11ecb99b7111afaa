// Counts what a program does without a clock: how often V8 enters the blocks of its code. The counts depend on nothing but the
// program and what it is given. What V8 does by itself, such as to look through a text or to sort, counts nothing.
import { Session } from 'node:inspector';

type Steps = Generator<undefined, unknown>;

/** Counts the blocks that this thread enters in the code below a folder, from now on; the thread is slower for it. */
export class OperationCounter {
  readonly #session = new Session();

  /** @param folder The folder's URL, with a slash at its end. */
  constructor(private readonly folder: string) {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** The operations of all steps. */
  ofAll(steps: Steps): number {
    this.#take();
    while (steps.next().done !== true);
    return this.#take();
  }

  /**
   * The most operations of any step, where that is more than `least`: those of several steps are taken together first, about
   * half of `least`, since to take them is what takes long.
   */
  ofHeaviest(make: () => Steps, least: number): number {
    let count = 1;
    this.#take();
    for (const steps = make(); steps.next().done !== true;) count += 1;
    const together = Math.ceil((count * least) / (2 * this.#take()));
    const heavy = new Set<number>();
    const steps = make();
    this.#take();
    for (let at = 0; at < count; at += together) {
      for (let step = at; step < Math.min(count, at + together); step += 1) steps.next();
      if (this.#take() > least) heavy.add(at);
    }
    if (heavy.size === 0) return 0;
    let heaviest = 0;
    const again = make();
    for (let at = 0; at < count; at += 1) {
      const isHeavy = heavy.has(at - (at % together));
      if (isHeavy) this.#take();
      again.next();
      if (isHeavy) heaviest = Math.max(heaviest, this.#take());
    }
    return heaviest > least ? heaviest : 0;
  }

  /** The operations since they were last taken. */
  #take(): number {
    let entered = 0;
    this.#session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error) throw error;
      for (const { url, functions } of result)
        if (url.startsWith(this.folder))
          for (const { ranges } of functions) for (const { count } of ranges) entered += count;
    });
    return entered;
  }
}
