import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { WorkerProcess } from '../protocol/port';

/** Starts a program on a thread of its own. */
export function startThread(program: string, options?: WorkerOptions): WorkerProcess {
  const worker = new Worker(program, options);
  let ended = false;
  let died: (reason: string) => void = () => undefined;
  const end = (reason: string): void => {
    if (ended) return;
    ended = true;
    died(reason);
  };
  worker.on('error', (error) => {
    end(error.stack ?? error.message);
  });
  worker.on('exit', (code) => {
    end(`it exited with code ${code}`);
  });
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    listen: (listener) => {
      worker.on('message', listener);
    },
    onDeath: (listener) => {
      died = listener;
    },
    terminate: () => {
      ended = true;
      void worker.terminate();
    },
  };
}
