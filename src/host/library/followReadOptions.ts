import * as vscode from 'vscode';
import type { WorkerClient } from '../workerClient/workerClient';
import { settings } from '../ids';
import type { Log } from '../errors/log';
import { readOptions } from '../settings';
import type { Articles } from './articles';

interface Readers {
  readonly worker: WorkerClient;
  readonly articles: Articles;
}

/** Reads everything again when the settings have changed by which articles are read. */
export function followReadOptions(readers: Readers, log: Log): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    const ids = [settings.language, settings.namesInFolded];
    if (!ids.some((id) => event.affectsConfiguration(id))) return;
    rereadArticles(readers).catch((error: unknown) => {
      log.error(error instanceof Error ? error : String(error));
    });
  });
}

async function rereadArticles({ worker, articles }: Readers): Promise<void> {
  await worker.ask('configure', readOptions());
  await articles.clear();
}
