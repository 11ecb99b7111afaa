import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Reporter } from '../../src/host/errors/reporter';
import { GivenSiblings } from '../../src/host/library/givenSiblings';
import { loggedErrors, parallax } from './parallax';
import { eventually, seed, temporaryFolder, writeText } from './workspace';

const why = { terms: [], names: [], sharedSentences: 0, dayGap: null };

describe('Use Siblings from a File', () => {
  after(async () => {
    await vscode.commands.executeCommand('parallax.forgetSiblingsFile');
    assert.deepEqual(await loggedErrors(), []);
  });

  it('ranks as the file does, is as it was after a file that is damaged or of other articles, and ranks by itself again', async () => {
    const folder = await temporaryFolder();
    try {
      const { articles, results, worker } = await parallax();
      const [first, other] = [await seed('000'), await seed('004')];
      const ranked = async () => {
        const { siblings } = await results.siblings.get([await articles.refer(first)]);
        return siblings.map(({ id, score }) => [id, score] as const);
      };
      const before = await ranked();
      const [nearest] = before;
      assert.notEqual(nearest?.[0], other.toString());
      const name = (uri: vscode.Uri) => uri.path.slice(uri.path.lastIndexOf('/') + 1);
      const file = vscode.Uri.joinPath(folder.uri, 'siblings.jsonl');
      const use = async (...lines: readonly unknown[]) => {
        await writeText(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
        await vscode.commands.executeCommand('parallax.useSiblingsFile', file);
      };
      const row = { id: name(first), siblings: [{ id: name(other), score: 0.5, why }] };
      await use(row, { id: 'of/another/archive.txt', siblings: [] });
      assert.deepEqual(await ranked(), [[other.toString(), 0.5]]);
      const second = await seed('001');
      const own = await results.siblings.get([await articles.refer(second)]);
      assert.ok(own.siblings.length > 1, 'what the file does not tell of is ranked as always');

      await use(row, { id: name(first) });
      await use({ id: 'of/another/archive.txt', siblings: [] });
      assert.deepEqual(await ranked(), [[other.toString(), 0.5]]);

      const stored = new Map<string, unknown>();
      const memento: vscode.Memento = {
        keys: () => [...stored.keys()],
        get: <T>(key: string, otherwise?: T) => (stored.get(key) ?? otherwise) as T,
        update: (key, value) => Promise.resolve(void stored.set(key, value)),
      };
      const of = async (each: GivenSiblings) => each.of(articles.workspaceLibrary, first.toString());
      await use(row);
      const log = vscode.window.createOutputChannel('given siblings', { log: true });
      const session = () => new GivenSiblings(worker, articles, memento, new Reporter(log));
      const [one, next] = [session(), session()];
      await one.use(file, new vscode.CancellationTokenSource().token);
      const again = session();
      assert.deepEqual(
        (await of(again))?.map(({ id }) => id),
        [other.toString()],
      );
      assert.equal(await of(next), null);
      await vscode.workspace.fs.delete(file);
      const gone = session();
      assert.equal(await of(gone), null);
      assert.deepEqual([gone.file, stored.get('siblingsFile')], [null, undefined]);
      for (const each of [one, next, again, gone, log]) each.dispose();

      await vscode.commands.executeCommand('parallax.forgetSiblingsFile');
      await eventually('Parallax ranks again', async () => (await ranked())[0]?.[0] === nearest?.[0]);
      assert.deepEqual(await ranked(), before);
    } finally {
      await vscode.commands.executeCommand('parallax.forgetSiblingsFile');
      await folder.remove();
    }
  });
});
