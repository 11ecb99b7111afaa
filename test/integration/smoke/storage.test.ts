import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SiblingIndex } from '../../../src/core/siblings/siblingIndex';
import { loggedErrors, loggedLines, nameOf, openComparison, parallax, shownComparison } from '../parallax';
import { closeAllEditors, eventually, seed } from '../workspace';

/** The index as it is stored, once it is. */
async function storedIndex(): Promise<Uint8Array> {
  const { articles, indexFile } = await parallax();
  assert.ok(indexFile);
  await articles.ensureWorkspaceLibrary();
  return eventually('the index is stored', async () => (await indexFile.read()) ?? false);
}

/** Starts the worker anew, as a new session does, and resolves to what the log says since then. */
async function readAnew(): Promise<() => Promise<readonly string[]>> {
  const { articles, worker } = await parallax();
  const before = (await loggedLines()).length;
  worker.restart();
  await articles.ensureWorkspaceLibrary();
  return async () => (await loggedLines()).slice(before);
}

/** Whether every article was known from what was stored. */
function isOfKnown(line: string): boolean {
  return /workspace: (\d+) articles, \1 of them known from/.test(line);
}

/** Whether what is near articles is among what is stored. */
function knowsNeighbours(bytes: Uint8Array): boolean {
  let knows = false;
  const isWhole = new SiblingIndex().restore(bytes, {
    *prepareSteps() {
      // There is nothing to follow.
    },
    parts: () => null,
    adopt: ({ drifts }) => {
      // What is stored while they are looked for may lack a few.
      knows = drifts.some((drift) => drift >= 0);
    },
  });
  return isWhole && knows;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

describe('The stored index', () => {
  afterEach(closeAllEditors);

  it('saves the reading of articles that have not changed', async () => {
    await storedIndex();
    const log = await readAnew();
    await eventually('every article is known', async () => (await log()).some(isOfKnown));
    const tab = await openComparison(await seed('000'));
    const comparison = await shownComparison(tab, 'the comparison');
    assert.equal(nameOf(comparison.right.uri), nameOf(await seed('001')));
  });

  it('saves the finding of the stories', async () => {
    await storedIndex();
    const { articles, indexFile, libraryStories, worker } = await parallax();
    const library = articles.workspaceLibrary;
    // Another text, so that the stories are not known yet.
    const document = await vscode.workspace.openTextDocument(await seed('004'));
    const revision = articles.revisionOf(library);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      document.positionAt(document.getText().length),
      ' The envoys met in the garden.',
    );
    await vscode.workspace.applyEdit(edit);
    await eventually('the edit is taken in', () => articles.revisionOf(library) > revision);
    await vscode.commands.executeCommand('parallax.clearIndex');
    const list = await libraryStories.get();
    await eventually('the index knows who is near whom', async () => {
      const bytes = await indexFile?.read();
      return bytes ? knowsNeighbours(bytes) : false;
    });
    await readAnew();
    assert.deepEqual(await worker.ask('stories', { library }), list);
  });

  it('is made anew when it is damaged, and says so in the log alone', async () => {
    const errors = await loggedErrors();
    const bytes = await storedIndex();
    const { indexFile } = await parallax();
    const damaged = bytes.slice();
    damaged[bytes.length >> 1] = (damaged[bytes.length >> 1] ?? 0) ^ 1;
    await indexFile?.write(damaged);
    const log = await readAnew();
    await eventually('the log says so', async () => (await log()).some((line) => line.includes('damaged')));
    await eventually('there is a whole index again', async () => {
      const stored = (await indexFile?.read()) ?? null;
      return stored !== null && !isSame(stored, damaged);
    });
    const again = await readAnew();
    await eventually('every article is known again', async () => (await again()).some(isOfKnown));
    assert.ok(!(await again()).some((line) => line.includes('damaged')));
    assert.deepEqual(await loggedErrors(), errors);
  });

  it('keeps nobody waiting when the worker ends while what the stories are found by is stored', async () => {
    await storedIndex();
    const { articles, libraryStories, worker } = await parallax();
    await libraryStories.get();
    articles.keepStories();
    worker.restart();
    let isRead = false;
    const reading = articles.ensureWorkspaceLibrary().then(() => {
      isRead = true;
    });
    await eventually('the library is read again', () => isRead);
    await reading;
  });

  it('is removed by Clear Index', async () => {
    await storedIndex();
    const { indexFile } = await parallax();
    await vscode.commands.executeCommand('parallax.clearIndex');
    assert.equal(await indexFile?.read(), null);
  });
});
