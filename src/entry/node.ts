import * as path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ExtensionContext } from 'vscode';
import { activate as activateHost } from '../host/extension';
import type { WorkerProcess } from '../host/platform';

function start(program: string): WorkerProcess {
  const worker = new Worker(path.join(__dirname, program));
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

export function activate(context: ExtensionContext): unknown {
  return activateHost(context, {
    startWorker: () => start('worker.js'),
    startImporter: () => start('importer.js'),
  });
}
