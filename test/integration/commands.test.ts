import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  activeTab,
  comparisonEditor,
  nameOf,
  openComparison,
  parallax,
  shownComparison,
  untilTabs,
} from './parallax';
import { asText, ferry, orchard } from './texts';
import { closeAllEditors, eventually, readText, seed, temporaryFolder, writeText } from './workspace';

function activeInput(): unknown {
  return vscode.window.tabGroups.activeTabGroup.activeTab?.input;
}

/** The text editor that is active, once it is one of this file. */
function activeTextEditor(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return eventually(`a text editor of ${uri.path} is active`, () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() && editor;
  });
}

describe('Commands', () => {
  afterEach(closeAllEditors);

  it('Compare with Nearest Sibling opens the file of the text editor', async () => {
    const uri = await seed('002');
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('parallax.compareWithNearest');
    await activeTab(uri);
    await eventually('the custom editor is active', () => activeInput() instanceof vscode.TabInputCustom);
  });

  it('Compare Selected puts two files side by side, whatever else they share', async () => {
    const folder = await temporaryFolder();
    try {
      const [one, two] = ['one.txt', 'two.txt'].map((name) => vscode.Uri.joinPath(folder.uri, name));
      assert.ok(one && two);
      await writeText(one, asText(ferry.first));
      await writeText(two, asText(orchard));
      await vscode.commands.executeCommand('parallax.compareSelected', two, [one, two]);
      const tab = await activeTab(one);
      const comparison = await shownComparison(tab, 'the pair');
      assert.deepEqual(
        [comparison.left, comparison.right].map(({ uri }) => nameOf(uri)),
        ['one.txt', 'two.txt'],
      );
      assert.equal(comparison.rank, null);
      await eventually('the pair’s editor is active', () => activeInput() instanceof vscode.TabInputWebview);

      await vscode.commands.executeCommand('parallax.compareSelected', two, [one, two]);
      await vscode.commands.executeCommand('parallax.swapSides');
      const swapped = await shownComparison(
        tab,
        'the swapped pair',
        ({ left }) => nameOf(left.uri) === 'two.txt',
      );
      assert.equal(nameOf(swapped.right.uri), 'one.txt');
      await untilTabs(1);
    } finally {
      await closeAllEditors();
      await folder.remove();
    }
  });

  it('Copy Summary says where values differ, also in sentences that share only a part', async () => {
    const folder = await temporaryFolder();
    try {
      const [one, two] = ['one.txt', 'two.txt'].map((name) => vscode.Uri.joinPath(folder.uri, name));
      assert.ok(one && two);
      await writeText(
        one,
        asText([
          'A fire at the old paper mill of Ravnsund killed at least 9 workers early on Thursday, the town’s mayor said.',
          'The mill was opened in 1931 and was rebuilt in 2008 at a cost of $40 million.',
        ]),
      );
      await writeText(
        two,
        asText([
          'At least 11 workers died when a fire swept through a paper mill in Ravnsund before dawn, officials said.',
          'It was opened in 1931 and rebuilt in 2009 for 40 million euros.',
        ]),
      );
      await vscode.commands.executeCommand('parallax.compareSelected', two, [one, two]);
      await shownComparison(await activeTab(one), 'the pair');
      await vscode.commands.executeCommand('parallax.copySummary');
      const summary = await eventually('a summary is copied', async () => {
        const copied = await vscode.env.clipboard.readText();
        return copied.includes('one.txt') && copied;
      });
      for (const line of [
        '- number differs: 9 / 11',
        '- date differs: 2008 / 2009',
        String.raw`- amount differs: \$40 million / 40 million euros`,
      ]) {
        assert.ok(summary.includes(line), summary);
      }
    } finally {
      await closeAllEditors();
      await folder.remove();
    }
  });

  it('Compare Versions puts the versions of a page side by side, from a text editor too', async () => {
    const uri = await seed('003');
    await vscode.commands.executeCommand('vscode.openWith', uri, 'default');
    const { comparisons } = await parallax();
    await eventually('the text editor has been matched', () => {
      const match = comparisons.activeMatch;
      return match?.kind === 'comparison' && match.comparison.left.uri.toString() === uri.toString();
    });
    await vscode.commands.executeCommand('parallax.compareVersions');
    const tab = await activeTab(uri, ({ subject }) => subject.left.version === 0);
    const { view, rank } = await shownComparison(tab, 'the two versions');
    assert.deepEqual([view.left.version, view.right.version, rank], [0, 1, null]);
    assert.deepEqual([view.left.sentences.length, view.right.sentences.length], [19, 1]);
    assert.deepEqual(
      view.onlyLeft.filter((index) => view.left.sentences[index]?.uncertain !== true),
      [],
    );
    assert.equal((await comparisons.of(uri))?.view.left.version, null);
  });

  it('Swap Sides of a file’s tab opens the pair the other way round', async () => {
    const tab = await openComparison(await seed('000'));
    await shownComparison(tab, 'the comparison');
    await vscode.commands.executeCommand('parallax.swapSides');
    const pair = await activeTab(await seed('001'));
    const swapped = await shownComparison(pair, 'the swapped comparison');
    assert.equal(swapped.left.uri.toString(), (await seed('001')).toString());
    assert.equal(swapped.right.uri.toString(), (await seed('000')).toString());
    assert.ok(tab.comparison);
  });

  it('Open as Text shows the file in the text editor and changes nothing', async () => {
    const uri = await seed('000');
    const before = await readText(uri);
    const tab = await openComparison(uri);
    await shownComparison(tab, 'the comparison');
    await vscode.commands.executeCommand('parallax.openAsText');
    const editor = await activeTextEditor(uri);
    assert.equal(editor.document.isDirty, false);
    assert.equal(await readText(uri), before);
  });

  it('Next and Previous Shared Sentence walk through a text editor', async () => {
    const uri = await seed('000');
    await vscode.commands.executeCommand('vscode.openWith', uri, 'default');
    const editor = await activeTextEditor(uri);
    const selected = () => editor.document.getText(editor.selection);
    await vscode.commands.executeCommand('parallax.nextShared');
    const first = selected();
    assert.notEqual(first, '');
    await vscode.commands.executeCommand('parallax.nextShared');
    assert.notEqual(selected(), first);
    await vscode.commands.executeCommand('parallax.previousShared');
    assert.equal(selected(), first);
  });

  it('choosing a sibling in the Siblings view changes the active tab', async () => {
    const uri = await seed('000');
    const tab = await openComparison(uri);
    await shownComparison(tab, 'the comparison');
    const other = await seed('002');
    await vscode.commands.executeCommand('parallax.openSibling', uri, other);
    const chosen = await shownComparison(
      tab,
      'the chosen sibling',
      ({ right }) => nameOf(right.uri) === nameOf(other),
    );
    assert.ok((chosen.rank?.position ?? 0) > 1);
    const { comparisons } = await parallax();
    assert.equal(nameOf((await comparisons.of(uri))?.right.uri ?? uri), nameOf(other));
  });

  it('undo and redo while a comparison is active leave a file’s edits alone', async () => {
    const folder = await temporaryFolder();
    try {
      const uri = vscode.Uri.joinPath(folder.uri, 'one.txt');
      await writeText(uri, asText(ferry.first));
      const editor = await vscode.window.showTextDocument(uri, { preview: false });
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(0, 0), 'Added. ');
      });
      await editor.document.save();
      const saved = await readText(uri);
      assert.ok(saved.startsWith('Added. '));
      await vscode.commands.executeCommand('vscode.openWith', uri, comparisonEditor);
      await activeTab(uri);
      for (const command of ['undo', 'undo', 'redo', 'undo']) {
        await vscode.commands.executeCommand(command);
        await eventually(`${command} has changed nothing`, () => editor.document.getText() === saved);
      }
      await eventually('the file is as it was saved', () => !editor.document.isDirty);
      assert.equal(await readText(uri), saved);
    } finally {
      await closeAllEditors();
      await folder.remove();
    }
  });
});
