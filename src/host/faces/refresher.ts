import type * as vscode from 'vscode';

/** Time between two runs: often enough to follow what is being read, and no more than a person can see. */
const pause = 250;

/** Runs a piece of work when asked, once at a time; what is asked for meanwhile is one more run after a pause. */
export class Refresher implements vscode.Disposable {
  #state: 'idle' | 'busy' | 'asked' | 'disposed' = 'idle';

  constructor(private readonly work: () => Promise<unknown>) {}

  request(): void {
    if (this.#state === 'busy') this.#state = 'asked';
    else if (this.#state === 'idle') void this.#run();
  }

  dispose(): void {
    this.#state = 'disposed';
  }

  async #run(): Promise<void> {
    this.#state = 'busy';
    try {
      await this.work();
    } finally {
      setTimeout(() => {
        const again = this.#state === 'asked';
        if (this.#state !== 'disposed') this.#state = 'idle';
        if (again) void this.#run();
      }, pause);
    }
  }
}
