import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { OpenComparison } from '../../src/host/comparison/openComparison';
import { activeTab, nameOf, openComparison, parallax, shownComparison } from './parallax';
import { asText, ferry, orchard } from './texts';
import {
  closeAllEditors,
  eventually,
  readText,
  seed,
  temporaryFolder,
  workspaceFolder,
  writeText,
  writeUntil,
} from './workspace';

async function libraryNames(): Promise<readonly string[]> {
  const { articles } = await parallax();
  await articles.ensureWorkspaceLibrary();
  return articles.articlesOf(articles.workspaceLibrary).map(nameOf);
}

describe('The library', () => {
  afterEach(closeAllEditors);

  it('has the articles of a workspace folder that is itself named seeds', async () => {
    const names = await libraryNames();
    for (const prefix of ['000', '001', '002', '003', '004']) {
      assert.ok(
        names.some((name) => name.startsWith(prefix)),
        prefix,
      );
    }
    const { articles } = await parallax();
    assert.ok(articles.includes(await seed('000')));
    assert.ok(!articles.includes(vscode.Uri.joinPath(workspaceFolder(), 'node_modules', 'readme.md')));
    assert.ok(!articles.includes(vscode.Uri.joinPath(workspaceFolder(), 'picture.png')));
    assert.ok(!articles.includes(vscode.Uri.joinPath(workspaceFolder(), '..', 'elsewhere.txt')));
  });

  it('follows files that are added, edited, renamed and deleted', async () => {
    const folder = await temporaryFolder();
    try {
      const file = (name: string) => vscode.Uri.joinPath(folder.uri, name);
      await writeText(file('one.txt'), asText(ferry.first));
      const tab = await openComparison(file('one.txt'));
      await eventually('the article alone', () => tab.state.kind === 'alone');

      await writeText(file('three.txt'), asText(ferry.third));
      const third = await shownComparison(tab, 'a sibling that was added');
      assert.equal(nameOf(third.right.uri), 'three.txt');

      await writeText(file('two.txt'), asText(ferry.first));
      const second = await shownComparison(
        tab,
        'a nearer sibling',
        ({ right }) => nameOf(right.uri) === 'two.txt',
      );
      assert.equal(second.rank?.total, 2);

      await writeText(file('two.txt'), asText(orchard));
      await shownComparison(tab, 'the old sibling again', ({ right }) => nameOf(right.uri) === 'three.txt');

      const renaming = new vscode.WorkspaceEdit();
      renaming.renameFile(file('three.txt'), file('renamed.md'));
      assert.ok(await vscode.workspace.applyEdit(renaming));
      await shownComparison(
        tab,
        'the sibling under its new name',
        ({ right }) => nameOf(right.uri) === 'renamed.md',
      );

      await vscode.workspace.fs.delete(file('renamed.md'));
      await eventually('the article alone', () => tab.comparison === null && tab.state.kind === 'alone');
    } finally {
      await folder.remove();
    }
  });

  it('folds a line in a comparison that is open once three articles of the outlet have it', async () => {
    const folder = await temporaryFolder();
    try {
      const file = (name: string) => vscode.Uri.joinPath(folder.uri, name);
      const line = 'Visit us in Selby!';
      const page = (story: readonly string[]) => `Reuters\n\n${asText(story)}\n\n${line}\n`;
      await writeText(file('one.txt'), page(ferry.first));
      await writeText(file('three.txt'), page(ferry.third));
      const tab = await openComparison(file('one.txt'));
      const holdsLine = ({ view: { left } }: OpenComparison) =>
        left.sentences.some(({ start, end }) => left.text.slice(start, end) === line);
      await shownComparison(tab, 'the line as a sentence', holdsLine);
      await writeText(file('orchard.txt'), page(orchard));
      await shownComparison(tab, 'the line as furniture', (comparison) => !holdsLine(comparison));
      await vscode.workspace.fs.delete(file('orchard.txt'));
      await shownComparison(tab, 'the line as a sentence again', holdsLine);
    } finally {
      await folder.remove();
    }
  });

  it('keeps a tab on a file that is renamed while it is open', async () => {
    const folder = await temporaryFolder();
    try {
      const file = (name: string) => vscode.Uri.joinPath(folder.uri, name);
      await writeText(file('one.txt'), asText(ferry.first));
      await writeText(file('three.txt'), asText(ferry.third));
      await shownComparison(await openComparison(file('one.txt')), 'the sibling');
      const renaming = new vscode.WorkspaceEdit();
      renaming.renameFile(file('one.txt'), file('moved.txt'));
      assert.ok(await vscode.workspace.applyEdit(renaming));
      const tab = await activeTab(file('moved.txt'));
      // Until the old name is known to have gone, what was under it is nearest.
      await shownComparison(
        tab,
        'the comparison under the new name',
        ({ left, right }) => nameOf(left.uri) === 'moved.txt' && nameOf(right.uri) === 'three.txt',
      );
      await eventually('no other tab is open', () => {
        const labels = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
        return labels.join() === 'moved.txt';
      });
    } finally {
      await folder.remove();
    }
  });

  it('keeps a tab a comparison when a file is renamed whose editor is the text editor, with the sibling chosen', async () => {
    const outside = vscode.Uri.joinPath(workspaceFolder(), '..', 'renamed');
    const file = (name: string) => vscode.Uri.joinPath(outside, name);
    try {
      await writeText(file('one.md'), asText(ferry.first));
      await writeText(file('two.txt'), asText(ferry.second));
      await writeText(file('three.txt'), asText(ferry.third));
      const before = await openComparison(file('one.md'));
      await shownComparison(before, 'the nearest');
      before.show({ left: before.subject.left, right: { uri: file('three.txt'), version: null } });
      await shownComparison(before, 'the chosen one', ({ right }) => nameOf(right.uri) === 'three.txt');
      for (const [from, to] of [
        ['one.md', 'moved.md'],
        ['moved.md', 'moved.html'],
      ] as const) {
        const renaming = new vscode.WorkspaceEdit();
        renaming.renameFile(file(from), file(to));
        assert.ok(await vscode.workspace.applyEdit(renaming));
        const tab = await activeTab(file(to));
        const { right } = await shownComparison(tab, 'the comparison', ({ left }) => nameOf(left.uri) === to);
        assert.equal(nameOf(right.uri), 'three.txt');
        await eventually('no other tab is open', () => {
          const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
          return tabs.length === 1 && tabs[0]?.input instanceof vscode.TabInputCustom;
        });
      }
    } finally {
      await closeAllEditors();
      await vscode.workspace.fs.delete(outside, { recursive: true });
    }
  });

  it('forgets an article that is deleted while VS Code still has its document', async () => {
    const folder = await temporaryFolder();
    const uri = vscode.Uri.joinPath(folder.uri, 'kept.txt');
    await writeText(uri, asText(orchard));
    const document = await vscode.workspace.openTextDocument(uri);
    await eventually('the article is there', async () => (await libraryNames()).includes('kept.txt'));
    await folder.remove();
    await eventually('the article is gone', async () => !(await libraryNames()).includes('kept.txt'));
    assert.equal(document.isClosed, false);
  });

  it('forgets the articles of a folder that is deleted', async () => {
    const folder = await temporaryFolder();
    await writeText(vscode.Uri.joinPath(folder.uri, 'deep', 'gone.txt'), asText(orchard));
    await eventually('the article is there', async () => (await libraryNames()).includes('gone.txt'));
    await folder.remove();
    await eventually('the article is gone', async () => !(await libraryNames()).includes('gone.txt'));
  });

  it('compares a text outside it with the texts of its own folder', async () => {
    const outside = vscode.Uri.joinPath(workspaceFolder(), '..', 'outside');
    try {
      const file = (name: string) => vscode.Uri.joinPath(outside, name);
      await writeText(file('one.md'), asText(ferry.first));
      await writeText(file('neighbour.txt'), asText(ferry.second));
      const tab = await openComparison(file('one.md'));
      const comparison = await shownComparison(tab, 'a comparison with its neighbour');
      assert.equal(nameOf(comparison.right.uri), 'neighbour.txt');
      await writeUntil(
        file('nearer.txt'),
        asText(ferry.first),
        'a nearer neighbour',
        () => tab.comparison !== null && nameOf(tab.comparison.right.uri) === 'nearer.txt',
      );
      assert.ok(!(await libraryNames()).includes('neighbour.txt'));
    } finally {
      await closeAllEditors();
      await vscode.workspace.fs.delete(outside, { recursive: true });
    }
  });

  it('is what a text is compared with that is alone in its folder, until another text comes', async () => {
    const outside = vscode.Uri.joinPath(workspaceFolder(), '..', 'drafts');
    const file = (name: string) => vscode.Uri.joinPath(outside, name);
    try {
      const draft = await readText(await seed('000'));
      await writeText(file('draft.txt'), draft);
      const tab = await openComparison(file('draft.txt'));
      const comparison = await shownComparison(tab, 'a comparison with an article of the library');
      assert.equal(comparison.right.uri.toString(), (await seed('000')).toString());
      assert.ok(!(await libraryNames()).includes('draft.txt'));
      await writeUntil(
        file('other.txt'),
        draft,
        'a comparison with the other text of the folder',
        () => tab.comparison !== null && nameOf(tab.comparison.right.uri) === 'other.txt',
      );
    } finally {
      await closeAllEditors();
      await vscode.workspace.fs.delete(outside, { recursive: true });
    }
  });

  it('is a folder of any name once that one is chosen', async () => {
    const { articles } = await parallax();
    const name = 'Storm [2] {north, south} (draft)!';
    const folder = vscode.Uri.joinPath(workspaceFolder(), name);
    const file = vscode.Uri.joinPath(folder, 'below', 'one.htm');
    try {
      await writeText(file, asText(ferry.first));
      await vscode.commands.executeCommand('parallax.useFolderAsLibrary', folder);
      assert.deepEqual(
        await eventually('the library is the folder', async () => {
          const names = await libraryNames();
          return names.length === 1 && names;
        }),
        ['one.htm'],
      );
      assert.ok(articles.includes(file));
      assert.ok(!articles.includes(await seed('000')));
    } finally {
      const configuration = vscode.workspace.getConfiguration('parallax.library', workspaceFolder());
      await configuration.update('include', undefined, vscode.ConfigurationTarget.Workspace);
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
    await eventually('the articles are there again', async () => (await libraryNames()).length >= 5);
  });

  it('is read again after it has been cleared', async () => {
    const tab = await openComparison(await seed('000'));
    await shownComparison(tab, 'the comparison');
    await vscode.commands.executeCommand('parallax.clearIndex');
    assert.ok((await libraryNames()).length >= 5);
    const comparison = await shownComparison(tab, 'the comparison again');
    assert.equal(comparison.right.uri.toString(), (await seed('001')).toString());
  });
});
