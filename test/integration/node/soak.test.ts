// Long use in a short time: steps at random, the same ones for the same seed. `PARALLAX_SOAK_STEPS` says how many, and
// `PARALLAX_SOAK_SEED` which; `npm run test:soak` sets both.
import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import type { ComparisonTab } from '../../../src/host/comparison/comparisonTab';
import { leftOf } from '../../../src/host/comparison/match';
import {
  activeTab,
  comparisonEditor,
  inLibrary,
  loggedErrors,
  nameOf,
  openComparison,
  parallax,
  untilTabs,
} from '../parallax';
import { asText, ferry, orchard } from '../texts';
import { closeAllEditors, eventually, openCustomEditor, temporaryFolder, writeText } from '../workspace';

const steps = Number(process.env['PARALLAX_SOAK_STEPS'] ?? 200);
const seed = Number(process.env['PARALLAX_SOAK_SEED'] ?? 1);
/** After so many steps everything has been used; from then on memory grows no further. */
const warm = 300;
const mostGrowth = 1.3;
/** For a step that hangs, in milliseconds. */
const stepLimit = 5_000;

/** Numbers from 0 to 1 that look random; Tommy Ettinger's mulberry32. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const workers: Worker[] = [];
process.on('worker', (worker: Worker) => workers.push(worker));

interface Memory {
  readonly host: number;
  readonly worker: number;
}

/** Whoever runs the page of the workbench measures it then, and lets nothing pass that has grown. */
const measurePage = '[soak] the page is measured';

/** What is in use on the heaps of the extension host and of the worker, in bytes, after a collection. */
async function memory(): Promise<Memory> {
  console.log(measurePage);
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const worker = workers.at(-1) as { getHeapStatistics?(): Promise<{ used_heap_size: number }> } | undefined;
  const inWorker = await worker?.getHeapStatistics?.();
  return { host: process.memoryUsage().heapUsed, worker: inWorker?.used_heap_size ?? 0 };
}

describe('Long use', () => {
  it('leaves no error and nothing outdated, and needs no more memory', async function () {
    this.timeout(60_000 + steps * stepLimit);
    const folder = await temporaryFolder();
    const random = randomFrom(seed);
    const oneOf = <T>(all: readonly T[]): T => {
      const one = all[Math.floor(random() * all.length)];
      assert.ok(one !== undefined);
      return one;
    };
    const sentences = [...ferry.first, ...ferry.second, ...ferry.third, ...orchard];
    let made = 0;
    let files: readonly vscode.Uri[] = [];
    const newName = (): vscode.Uri => vscode.Uri.joinPath(folder.uri, `article-${made++}.txt`);
    const write = async (): Promise<void> => {
      const file = newName();
      const first = Math.floor(random() * sentences.length);
      const text = Array.from({ length: 6 }, (_, at) => sentences[(first + at) % sentences.length] ?? '');
      await writeText(file, asText(text));
      files = [...files, file];
    };
    const { comparisons } = await parallax();
    const run = (command: string, ...args: readonly unknown[]): Thenable<unknown> =>
      vscode.commands.executeCommand(command, ...args);
    const columns = [vscode.ViewColumn.One, vscode.ViewColumn.Two];
    const open = () => run('vscode.openWith', oneOf(files), comparisonEditor, oneOf(columns));

    const kinds: readonly (() => Thenable<unknown>)[] = [
      open,
      open,
      () => {
        const pair = [oneOf(files), oneOf(files)];
        return run('parallax.compareSelected', pair[0], pair);
      },
      () => vscode.window.showTextDocument(oneOf(files), { viewColumn: oneOf(columns), preview: false }),
      async () => {
        const document = await vscode.workspace.openTextDocument(oneOf(files));
        const edit = new vscode.WorkspaceEdit();
        const first = document.lineAt(0).range;
        if (random() < 0.5 || document.lineCount < 4) {
          edit.insert(document.uri, first.start, `${oneOf(sentences)}\n\n`);
        } else edit.delete(document.uri, new vscode.Range(first.start, document.lineAt(2).range.start));
        assert.ok(await vscode.workspace.applyEdit(edit));
      },
      saveTexts,
      async () => {
        await saveTexts();
        const [from, to] = [oneOf(files), newName()];
        const edit = new vscode.WorkspaceEdit();
        edit.renameFile(from, to);
        assert.ok(await vscode.workspace.applyEdit(edit));
        files = files.map((file) => (file === from ? to : file));
      },
      async () => {
        await saveTexts();
        const gone = oneOf(files);
        await vscode.workspace.fs.delete(gone);
        files = files.filter((file) => file !== gone);
        await write();
      },
      () => run('parallax.swapSides'),
      () => run('parallax.nextSibling'),
      () => run('parallax.nextShared'),
      () => run(oneOf(['parallax.copySummary', 'parallax.copyPair', 'parallax.copySentence'])),
      async () => {
        // VS Code would ask what is to become of unsaved text.
        await saveTexts();
        await run('workbench.action.closeActiveEditor');
      },
      () => {
        const filter = oneOf(['all', 'sharedOnly', 'varyingOnly', 'onlyHere'] as const);
        comparisons.activeTab?.run(filter);
        return Promise.resolve();
      },
    ];

    try {
      while (files.length < 8) await write();
      await inLibrary(files);
      let before: Memory | undefined;
      for (let step = 0; step < steps; step++) {
        if (step === warm) before = await memory();
        await oneOf(kinds)();
      }
      await saveTexts();
      await inLibrary(files);
      for (const file of files) {
        const used = await openComparison(file);
        const { left, right } = used.subject;
        const isGone = right !== null && !files.some((one) => one.toString() === right.uri.toString());
        const subject = isGone ? { left, right: null } : used.subject;
        if (isGone) used.show(subject);
        await openCustomEditor(file, comparisonEditor, vscode.ViewColumn.Three);
        const fresh = await activeTab(file, (tab) => tab !== used);
        fresh.show(subject);
        // Both follow what is still taken in of the last steps.
        await eventually(`a fresh page of ${nameOf(file)} shows the same`, async () => {
          assert.deepEqual(used.state, await atRest(fresh));
          return true;
        });
        await run('workbench.action.closeActiveEditor');
      }
      await closeAllEditors();
      await untilTabs(0);
      assert.deepEqual(await loggedErrors(), []);
      if (before) {
        const after = await memory();
        console.log(`after ${warm} steps ${JSON.stringify(before)}, after ${steps} ${JSON.stringify(after)}`);
        assert.ok(after.host <= mostGrowth * before.host, 'the extension host has grown');
        assert.ok(after.worker <= mostGrowth * before.worker, 'the worker has grown');
      }
    } finally {
      await closeAllEditors();
      await folder.remove();
    }
  });
});

/** Saves every text, also what no editor shows: `saveAll` leaves that as it is. */
async function saveTexts(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (document.isDirty && !document.isUntitled) assert.ok(await document.save());
  }
}

/** What a tab shows once that is of the text as it is now. */
async function atRest(tab: ComparisonTab): Promise<ComparisonTab['state']> {
  const { articles } = await parallax();
  return eventually('the page is up to date', async () => {
    const { fingerprint } = await articles.refer(tab.subject.left.uri);
    const { match, state } = tab;
    const isOfText = leftOf(match)?.fingerprint === fingerprint;
    return isOfText && state.kind !== 'loading' && state;
  });
}
