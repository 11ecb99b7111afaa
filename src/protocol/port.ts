/** One end of a wire: a webview, a worker, or half of an in-memory pair in a test. */
export interface Port {
  /** Sends a structured-cloneable value; never throws on a closed wire. */
  post(message: unknown): void;
  /** Registers the one listener of this end. */
  listen(listener: (message: unknown) => void): void;
}

/** A running worker, whatever the platform calls it. */
export interface WorkerProcess extends Port {
  /** Registers the one listener for its unexpected end. */
  onDeath(listener: (reason: string) => void): void;
  terminate(): void;
}

/** Has the shape of VS Code's own cancellation token, so that one can be passed where the other is asked for. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
  readonly onCancellationRequested: (listener: () => void) => { dispose(): unknown };
}
