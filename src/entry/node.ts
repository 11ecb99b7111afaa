import * as path from 'node:path';
import type { ExtensionContext } from 'vscode';
import { activate as activateHost } from '../host/extension';
import { startThread } from './workerThread';

export function activate(context: ExtensionContext): unknown {
  return activateHost(context, {
    startWorker: () => startThread(path.join(__dirname, 'worker.js')),
    startImporter: () => startThread(path.join(__dirname, 'importer.js')),
  });
}
