/** Measures, for the log, how long a reader waits from the request for a tab to its first marked sentence. */
export class Stopwatch {
  readonly #requested = performance.now();
  #created: number | null = null;
  #isOver = false;

  /** The page's own program runs. */
  pageCreated(): void {
    this.#created ??= performance.now();
  }

  /** A marked sentence is on the screen; logs how long the first one took. */
  markShown(): string | null {
    if (this.#isOver || this.#created === null) return null;
    this.#isOver = true;
    const after = (time: number): number => Math.round(time - this.#requested);
    return `first mark shown after ${after(performance.now())} ms, its page created after ${after(this.#created)} ms`;
  }
}
