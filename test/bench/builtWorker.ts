import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Channel } from '../../src/protocol/channel';
import { workerContract, workerEvents } from '../../src/protocol/workerContract';

/**
 * Starts the worker as it is built, in a thread of its own.
 * @param timeout How long an answer may take, in milliseconds.
 */
export function startBuiltWorker(timeout?: number) {
  const worker = new Worker(path.join(__PROJECT_ROOT__, 'dist', 'worker.js'));
  const wire = new Channel({
    port: {
      post: (message) => {
        worker.postMessage(message);
      },
      listen: (listener) => {
        worker.on('message', listener);
      },
    },
    incoming: workerEvents,
    handlers: {
      requests: {},
      events: {
        extractionProgress: () => undefined,
        storyProgress: () => undefined,
        problem: console.log,
      },
    },
    outgoing: workerContract,
    onProblem: console.log,
    ...(timeout !== undefined && { timeout }),
  });
  return { wire, end: () => worker.terminate() };
}
