import * as vscode from 'vscode';
import type { WorkerClient } from '../../workerClient/workerClient';

/** Shows in a view that entities are still being extracted in the library that it lists. */
export class ExtractionIndicator implements vscode.Disposable {
  readonly #subscription: vscode.Disposable;
  /** Ends the progress that is shown. */
  #end: (() => void) | null = null;

  constructor(
    worker: WorkerClient,
    private readonly viewId: string,
    private readonly library: () => string,
  ) {
    this.#subscription = worker.onDidExtract(({ library, done, total }) => {
      if (library !== this.library() || done === total) this.#stop();
      else if (!this.#end) this.#start();
    });
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#stop();
  }

  #start(): void {
    void vscode.window.withProgress(
      { location: { viewId: this.viewId } },
      () =>
        new Promise<void>((resolve) => {
          this.#end = resolve;
        }),
    );
  }

  #stop(): void {
    this.#end?.();
    this.#end = null;
  }
}
