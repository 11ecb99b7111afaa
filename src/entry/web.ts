import * as vscode from 'vscode';
import { activate as activateHost } from '../host/extension';
import type { WorkerProcess } from '../host/platform';

function startWorker(extensionUri: vscode.Uri): WorkerProcess {
  const script = vscode.Uri.joinPath(extensionUri, 'dist', 'web', 'worker.js');
  const worker = new Worker(script.toString(true));
  let died: (reason: string) => void = () => undefined;
  worker.onerror = (event) => {
    worker.terminate();
    died(event.message);
  };
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    listen: (listener) => {
      worker.onmessage = (event: MessageEvent<unknown>) => {
        listener(event.data);
      };
    },
    onDeath: (listener) => {
      died = listener;
    },
    terminate: () => {
      worker.terminate();
    },
  };
}

export function activate(context: vscode.ExtensionContext): unknown {
  return activateHost(context, { startWorker: () => startWorker(context.extensionUri) });
}
