import assert from 'node:assert/strict';
import type { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import { nameOf, openComparison, provokedError, shownComparison } from '../parallax';
import { asText, ferry } from '../texts';
import { closeAllEditors, temporaryFolder, writeText } from '../workspace';

/** Workers that this process has started, oldest first, the extension's among them. */
const workers: Worker[] = [];
process.on('worker', (worker: Worker) => workers.push(worker));

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

    const died = workers.at(-1);
    assert.ok(died, 'the extension has started no worker');
    await died.terminate();
    await provokedError(/The analysis worker ended unexpectedly: it exited with code 1/);
    assert.notEqual(workers.at(-1), died);

    await writeText(file('two.txt'), asText(ferry.first));
    await shownComparison(tab, 'a nearer sibling', ({ right }) => nameOf(right.uri) === 'two.txt');
  });
});
