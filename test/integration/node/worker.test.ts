import assert from 'node:assert/strict';
import type { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import { nameOf, openComparison, parallax, provokedError, shownComparison } from '../parallax';
import { asText, ferry } from '../texts';
import { closeAllEditors, temporaryFolder, writeText } from '../workspace';

/** Workers that this process has started, oldest first. */
const workers: Worker[] = [];
process.on('worker', (worker: Worker) => workers.push(worker));

/** The one that lives: an import has a worker of its own, but ends it. */
function analysisWorker(): Worker {
  const worker = workers.findLast(({ threadId }) => threadId > 0);
  assert.ok(worker, 'the extension has started no worker');
  return worker;
}

describe('The analysis worker', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  const file = (name: string) => vscode.Uri.joinPath(folder.uri, name);

  beforeEach(async () => {
    folder = await temporaryFolder();
  });

  afterEach(async () => {
    await closeAllEditors();
    await folder.remove();
  });

  it('is started again when it has died, and what was open goes on', async () => {
    await writeText(file('one.txt'), asText(ferry.first));
    await writeText(file('three.txt'), asText(ferry.third));
    const tab = await openComparison(file('one.txt'));
    await shownComparison(tab, 'the sibling');

    const died = analysisWorker();
    await died.terminate();
    await provokedError(/The analysis worker ended unexpectedly: it exited with code 1/);
    assert.notEqual(analysisWorker(), died);

    await writeText(file('two.txt'), asText(ferry.first));
    await shownComparison(tab, 'a nearer sibling', ({ right }) => nameOf(right.uri) === 'two.txt');
  });

  it('has every article, whenever it died while they were read', async function () {
    this.timeout(600_000);
    const { articles, worker } = await parallax();
    for (let number = 0; number < 200; number++)
      await writeText(file(`${number}.txt`), asText([...ferry.first, `The ferry made ${number} trips.`]));
    const restarts = 8;
    for (let answers = 1; answers <= restarts; answers++) {
      const dying = analysisWorker();
      await articles.clear();
      const reading = Promise.allSettled([articles.ensureWorkspaceLibrary()]);
      await Promise.race([reading, untilSaid(dying, answers)]);
      await dying.terminate();
      await provokedError(/The analysis worker ended unexpectedly: it exited with code 1/);
      await reading;
      worker.restart(); // it stays down once it has died twice in a minute
      await articles.ensureWorkspaceLibrary();

      const ids = articles.articlesOf(articles.workspaceLibrary).map(String);
      assert.ok(ids.length > 200, `${ids.length} articles after ${answers} answers`);
      const described = await worker.ask('describe', { library: articles.workspaceLibrary, ids });
      const lost = ids.filter((_, index) => described[index] === null);
      assert.deepEqual(lost, [], `after ${answers} answers`);
    }
  });
});

/** Resolves when a worker has said so many things from now on. */
function untilSaid(worker: Worker, count: number): Promise<void> {
  return new Promise((resolve) => {
    let said = 0;
    worker.on('message', () => {
      said++;
      if (said === count) resolve();
    });
  });
}
