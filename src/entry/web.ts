import * as vscode from 'vscode';
import { activate as activateHost } from '../host/extension';
import type { WorkerProcess } from '../protocol/port';

/**
 * Starts the worker from a copy of its script: VS Code cannot start one from the address of an extension that a server
 * holds (microsoft/vscode#144235). What is posted before it runs waits.
 */
function start(script: vscode.Uri): WorkerProcess {
  let worker: Worker | undefined;
  let isOver = false;
  let waiting: unknown[] = [];
  let heard: (message: unknown) => void = () => undefined;
  let died: (reason: string) => void = () => undefined;

  const run = async (): Promise<void> => {
    const code = new Uint8Array(await vscode.workspace.fs.readFile(script));
    if (isOver) return;
    const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    const started = new Worker(address);
    worker = started;
    started.onmessage = (event: MessageEvent<unknown>) => {
      URL.revokeObjectURL(address);
      heard(event.data);
    };
    started.onerror = (event) => {
      started.terminate();
      died(event.message);
    };
    for (const message of waiting) started.postMessage(message);
    waiting = [];
  };
  run().catch((error: unknown) => {
    died(error instanceof Error ? error.message : String(error));
  });

  return {
    post: (message) => {
      if (worker) worker.postMessage(message);
      else waiting.push(message);
    },
    listen: (listener) => {
      heard = listener;
    },
    onDeath: (listener) => {
      died = listener;
    },
    terminate: () => {
      isOver = true;
      worker?.terminate();
    },
  };
}

export function activate(context: vscode.ExtensionContext): unknown {
  const dist = vscode.Uri.joinPath(context.extensionUri, 'dist');
  return activateHost(context, {
    startWorker: () => start(vscode.Uri.joinPath(dist, 'web', 'worker.js')),
    startImporter: () => start(vscode.Uri.joinPath(dist, 'importer.js')),
  });
}
