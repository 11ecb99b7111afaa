import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { LibrarySync } from '../../src/host/library/librarySync';
import { FolderScope } from '../../src/host/library/scope/scope';
import type {
  Answer,
  Asked,
  Question,
  Restart,
  WorkerClient,
  StoryProgress,
} from '../../src/host/workerClient/workerClient';
import { asText, ferry } from './texts';
import { temporaryFolder, writeText } from './workspace';

interface Put {
  readonly ids: readonly string[];
  readonly answer: () => void;
  readonly fail: () => void;
}

/** Takes in every article, unless it is told to wait or to fail. */
class TestWorker implements WorkerClient {
  readonly #restart = new vscode.EventEmitter<Restart>();
  readonly #extract = new vscode.EventEmitter<never>();
  readonly onDidRestart = this.#restart.event;
  readonly onDidExtract = this.#extract.event;
  readonly onDidAdvanceStory = new vscode.EventEmitter<StoryProgress>().event;
  isFailing = false;
  /** Answers no `put`, and hands it over. */
  onPut: ((put: Put) => void) | null = null;
  /** What it has been told and has not forgotten. */
  articles = new Set<string>();

  ask<M extends Question>(method: M, params: Asked<M>): Promise<Answer<M>> {
    if (this.isFailing) return Promise.reject(gone());
    if (method !== 'put') return Promise.resolve(null as Answer<M>);
    const ids = (params as Asked<'put'>).articles.map(({ id }) => id);
    const { articles } = this;
    return new Promise((resolve, reject) => {
      const answer = (): void => {
        for (const id of ids) articles.add(id);
        resolve({ restored: 0, failed: [] } as Answer<M>);
      };
      if (!this.onPut) answer();
      else
        this.onPut({
          ids,
          answer,
          fail: () => {
            reject(gone());
          },
        });
    });
  }

  /** Forgets everything, and gives the work that has to be done before the worker answers again. */
  restart(): readonly Promise<unknown>[] {
    this.articles = new Set();
    const restoring: Promise<unknown>[] = [];
    this.#restart.fire({ waitUntil: (restored) => restoring.push(restored) });
    return restoring;
  }

  dispose(): void {
    this.#restart.dispose();
    this.#extract.dispose();
  }
}

function gone(): Error {
  return new Error('The worker has gone.');
}

describe('A library that follows its files', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let log: vscode.LogOutputChannel;
  let worker: TestWorker;
  let sync: LibrarySync;
  let file: vscode.Uri;

  beforeEach(async () => {
    folder = await temporaryFolder();
    log = vscode.window.createOutputChannel('A test of a library', { log: true });
    worker = new TestWorker();
    sync = new LibrarySync('test', new FolderScope(folder.uri), worker, null, log);
    file = vscode.Uri.joinPath(folder.uri, 'one.txt');
    await writeText(file, asText(ferry.first));
  });

  afterEach(async () => {
    sync.dispose();
    worker.dispose();
    log.dispose();
    await folder.remove();
  });

  /** The next `put`, which is not answered; those after it are. */
  const nextPut = (): Promise<Put> =>
    new Promise((resolve) => {
      worker.onPut = (put) => {
        worker.onPut = null;
        resolve(put);
      };
    });

  it('is read again by who asks next when it could not be read after a restart of the worker', async () => {
    await sync.upToDate(null);
    assert.ok(sync.has(file));

    worker.isFailing = true;
    const [restoring, ...others] = worker.restart();
    assert.deepEqual(others, []);
    await assert.rejects(restoring ?? Promise.resolve(), /The worker has gone/);

    worker.isFailing = false;
    await sync.upToDate(null);
    assert.ok(sync.has(file));
    assert.deepEqual([...worker.articles], [file.toString()]);
  });

  it('tells a restarted worker what the former one had just answered to', async () => {
    const put = nextPut();
    const upToDate = sync.upToDate(null);
    const { answer } = await put;
    // An answer that has come is delivered with the end of the worker, in one turn.
    answer();
    await Promise.all(worker.restart());
    await upToDate;
    assert.ok(sync.has(file));
    assert.deepEqual([...worker.articles], [file.toString()]);
  });

  it('tells a restarted worker what a loading that failed had told the former one', async () => {
    const names = Array.from({ length: 100 }, (_, number) => `more-${number}.txt`);
    for (const name of names) await writeText(vscode.Uri.joinPath(folder.uri, name), asText(ferry.second));
    const puts = new Promise<readonly Put[]>((resolve) => {
      const taken: Put[] = [];
      worker.onPut = (put) => {
        taken.push(put);
        if (taken.length === 2) resolve(taken);
      };
    });
    const failed = assert.rejects(sync.upToDate(null), /The worker has gone/);
    const [first, second] = await puts;
    first?.answer();
    second?.fail();
    await failed;
    worker.onPut = null;
    assert.deepEqual(worker.restart(), []);
    await sync.upToDate(null);
    assert.equal(worker.articles.size, names.length + 1);
    assert.equal(sync.articles.length, names.length + 1);
  });

  it('waits for the life of the worker that has everything', async () => {
    const put = nextPut();
    const upToDate = sync.upToDate(file);
    const { fail } = await put;
    const [restoring] = worker.restart();
    fail();
    await upToDate;
    assert.ok(sync.has(file));
    await restoring;
    assert.deepEqual([...worker.articles], [file.toString()]);
  });
});
