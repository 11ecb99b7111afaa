import type * as vscode from 'vscode';
import { DisposableStore } from '../lifetime';

/** The shortest time between two refreshes, in milliseconds. */
const pause = 250;

/**
 * Lists again what a view shows, when that is outdated and the view is visible: one run at a time; requests during a run
 * lead to one more after a pause.
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
