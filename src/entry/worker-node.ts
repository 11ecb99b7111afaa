import { availableParallelism } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { setImmediate } from 'node:timers/promises';
import { serve } from '../worker/serve';
import { serveReading } from '../worker/serveReading';
import type { Port } from '../protocol/port';
import { startThread } from './workerThread';

/** What tells the second thread of this program that it only reads articles. */
const reading = 'reading';

const thread = parentPort;
if (!thread) throw new Error('This program runs as a worker thread.');

const port: Port = {
  post: (message) => {
    thread.postMessage(message);
  },
  listen: (listener) => {
    thread.on('message', listener);
  },
};
const nextTurn = (): Promise<void> => setImmediate();

/** A second thread would only take time from the first where they share one core. */
const second =
  availableParallelism() > 1 ? { startReading: () => startThread(__filename, { workerData: reading }) } : {};

if (workerData === reading) serveReading(port, nextTurn);
else serve({ port, nextTurn, ...second });
