import type { Port } from '../protocol/port';

/** A running worker, whatever the platform calls it. */
export interface WorkerProcess extends Port {
  /** Registers the one listener for its unexpected end. */
  onDeath(listener: (reason: string) => void): void;
  terminate(): void;
}

/** What differs between Node and the browser. */
export interface Platform {
  startWorker(): WorkerProcess;
  /** Starts the program of imports. */
  startImporter(): WorkerProcess;
}
