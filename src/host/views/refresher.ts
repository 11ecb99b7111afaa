import type * as vscode from 'vscode';
import { DisposableStore } from '../lifetime';

/** Time between two runs: often enough to follow what is being read, and no more than a person can see. */
const pause = 250;

/**
 * Makes anew what a view lists, when that is outdated and the view is seen: once at a time; what is asked for meanwhile is
 * one more run after a pause.
 */
export class Refresher implements vscode.Disposable {
  readonly #store = new DisposableStore();
  #isOutdated = false;
  #isBusy = false;

  constructor(
    private readonly view: vscode.TreeView<unknown>,
    private readonly work: () => Promise<unknown>,
  ) {
    this.#store.add(
      view.onDidChangeVisibility(() => {
        this.#request();
      }),
    );
  }

  outdate(): void {
    this.#isOutdated = true;
    this.#request();
  }

  dispose(): void {
    this.#store.dispose();
  }

  #request(): void {
    if (this.#store.isDisposed || this.#isBusy) return;
    if (this.#isOutdated && this.view.visible) void this.#run();
  }

  async #run(): Promise<void> {
    this.#isBusy = true;
    this.#isOutdated = false;
    try {
      await this.work();
    } finally {
      setTimeout(() => {
        this.#isBusy = false;
        this.#request();
      }, pause);
    }
  }
}
