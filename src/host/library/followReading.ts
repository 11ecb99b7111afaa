import * as vscode from 'vscode';
import type { Analyst } from '../analyst/analyst';
import { settings } from '../ids';
import type { Log } from '../errors/log';
import { reading } from '../settings';
import type { Articles } from './articles';

interface Readers {
  readonly analyst: Analyst;
  readonly articles: Articles;
}

/** Reads everything again when the settings have changed by which articles are read. */
export function followReading(readers: Readers, log: Log): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    const ids = [settings.language, settings.namesInFolded];
    if (!ids.some((id) => event.affectsConfiguration(id))) return;
    readAgain(readers).catch((error: unknown) => {
      log.error(error instanceof Error ? error : String(error));
    });
  });
}

async function readAgain({ analyst, articles }: Readers): Promise<void> {
  await analyst.ask('configure', reading());
  await articles.clear();
}
