import type { WorkerProcess } from '../protocol/port';

/** What differs between Node and the browser. */
export interface Platform {
  startWorker(): WorkerProcess;
  /** Starts the program of imports. */
  startImporter(): WorkerProcess;
}
