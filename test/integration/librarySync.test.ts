import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { LibrarySync } from '../../src/host/library/librarySync';
import { FolderScope } from '../../src/host/library/scope/scope';
import type { Answer, Question, Restart, WorkerClient } from '../../src/host/workerClient/workerClient';
import { asText, ferry } from './texts';
import { temporaryFolder, writeText } from './workspace';

/** Takes in every article, unless it is told to fail. */
class TestWorker implements WorkerClient {
  readonly #restart = new vscode.EventEmitter<Restart>();
  readonly #extract = new vscode.EventEmitter<never>();
  readonly onDidRestart = this.#restart.event;
  readonly onDidExtract = this.#extract.event;
  isFailing = false;

  ask<M extends Question>(method: M): Promise<Answer<M>> {
    if (this.isFailing) return Promise.reject(new Error('The worker has gone.'));
    const answer = method === 'put' ? { restored: 0, failed: [] } : null;
    return Promise.resolve(answer as Answer<M>);
  }

  /** The work that has to be done before the worker answers again. */
  restart(): readonly Promise<unknown>[] {
    const restoring: Promise<unknown>[] = [];
    this.#restart.fire({ waitUntil: (restored) => restoring.push(restored) });
    return restoring;
  }

  dispose(): void {
    this.#restart.dispose();
    this.#extract.dispose();
  }
}

describe('A library that follows its files', () => {
  it('is read again by who asks next when it could not be read after a restart of the worker', async () => {
    const folder = await temporaryFolder();
    const log = vscode.window.createOutputChannel('A test of a library', { log: true });
    const worker = new TestWorker();
    const sync = new LibrarySync('test', new FolderScope(folder.uri), worker, null, log);
    try {
      const file = vscode.Uri.joinPath(folder.uri, 'one.txt');
      await writeText(file, asText(ferry.first));
      await sync.upToDate(null);
      assert.ok(sync.has(file));

      worker.isFailing = true;
      const [restoring, ...others] = worker.restart();
      assert.deepEqual(others, []);
      await assert.rejects(restoring ?? Promise.resolve(), /The worker has gone/);

      worker.isFailing = false;
      await sync.upToDate(null);
      assert.ok(sync.has(file));
    } finally {
      sync.dispose();
      worker.dispose();
      log.dispose();
      await folder.remove();
    }
  });
});
