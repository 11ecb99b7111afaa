import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  activeTab,
  comparisonEditor,
  loggedErrors,
  openComparison,
  settledState,
  shownComparison,
  untilTabs,
} from './parallax';
import { LineMap } from '../../src/core/text/lines';
import type { PageState } from '../../src/protocol/pageContract';
import { asText, ferry, orchard } from './texts';
import { closeAllEditors, eventually, seed, temporaryFolder, writeText } from './workspace';

function noticeOf(state: PageState): {
  readonly title: string;
  readonly detail: string;
  readonly steps: readonly string[];
} {
  assert.ok(state.kind === 'alone' || state.kind === 'notice', `the page shows a ${state.kind}`);
  const { title, detail } = state.notice;
  return { title, detail, steps: state.notice.actions.map(({ id }) => id) };
}

describe('Files that are no ordinary articles', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  const file = (name: string) => vscode.Uri.joinPath(folder.uri, name);

  beforeEach(async () => {
    folder = await temporaryFolder();
  });

  afterEach(async () => {
    await closeAllEditors();
    await folder.remove();
    assert.deepEqual(await loggedErrors(), []);
  });

  it('an article without a sibling says so', async () => {
    await writeText(file('orchard.txt'), asText(orchard));
    const state = await settledState(await openComparison(file('orchard.txt')));
    assert.equal(state.kind, 'alone');
    const { title, detail, steps } = noticeOf(state);
    assert.equal(title, 'No other article tells the same story');
    assert.match(detail, /^None of the \d+ other texts in folders named “seeds” has enough in common/);
    assert.deepEqual(steps, ['chooseSibling', 'settings', 'openAsText']);
  });

  it('an empty file says that it is empty', async () => {
    await writeText(file('empty.txt'), '');
    const state = await settledState(await openComparison(file('empty.txt')));
    assert.equal(noticeOf(state).title, 'This file is empty');
  });

  it('a list of words says that there is no prose', async () => {
    const words = ['anchor', 'buoy', 'capstan', 'davit', 'ensign', 'fender', 'gunwale', 'halyard'];
    await writeText(file('words.txt'), `${words.join('\n')}\n`);
    const state = await settledState(await openComparison(file('words.txt')));
    const { title, steps } = noticeOf(state);
    assert.equal(title, 'There is no prose in this file');
    assert.ok(steps.includes('openAsText'));
  });

  it('a binary file is left to VS Code', async () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 251);
    bytes.fill(0, 100, 200);
    await vscode.workspace.fs.writeFile(file('binary.txt'), bytes);
    await vscode.commands.executeCommand('vscode.openWith', file('binary.txt'), comparisonEditor);
    await eventually('VS Code’s own editor has taken over', () => {
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
      return tab?.label === 'binary.txt' && !(tab.input instanceof vscode.TabInputCustom);
    });
    await untilTabs(0);
  });

  it('a command opens nothing for a file that is no text', async () => {
    const bytes = new Uint8Array(512).fill(0, 0, 256).fill(255, 256);
    await vscode.workspace.fs.writeFile(file('picture.txt'), bytes);
    await vscode.commands.executeCommand('parallax.compareWithNearest', file('picture.txt'));
    const labels = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    assert.ok(!labels.includes('picture.txt'), labels.join());
  });

  it('texts in any encoding, with any line breaks, have the places that VS Code gives them', async () => {
    const sentences = ['The café of Port Selby was closed on Monday, as “Orsova” had said.', ...ferry.first];
    const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const bytes: Readonly<Record<string, Uint8Array>> = {
      'utf16le.txt': utf16(asText(sentences)),
      'utf16be.txt': Uint8Array.from(Buffer.from(utf16(asText(sentences))).swap16()),
      'bom.txt': new TextEncoder().encode(`\uFEFF${asText(sentences, '\r\n')}`),
      'cr.txt': new TextEncoder().encode(asText(sentences, '\r')),
      'mixed.txt': new TextEncoder().encode(sentences.join('\r\n\n').replace('\n\n', '\r\r')),
    };
    await writeText(file('other.txt'), asText(ferry.second));
    for (const [name, content] of Object.entries(bytes))
      await vscode.workspace.fs.writeFile(file(name), content);
    for (const name of Object.keys(bytes)) await assertPlaces(file(name), sentences);
  });

  it('texts in the encoding that the settings name are read in it', async () => {
    const settings = vscode.workspace.getConfiguration('files');
    await settings.update('encoding', 'windows1252', vscode.ConfigurationTarget.Workspace);
    try {
      await writeText(file('other.txt'), asText(ferry.second));
      const text = asText([
        'The caf\xe9 of Port Selby was closed, as \x93Orsova\x94 had said.',
        ...ferry.first,
      ]);
      await vscode.workspace.fs.writeFile(file('latin.txt'), Uint8Array.from(Buffer.from(text, 'latin1')));
      await assertPlaces(file('latin.txt'), [
        'The café of Port Selby was closed, as “Orsova” had said.',
        ...ferry.first,
      ]);
    } finally {
      await settings.update('encoding', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('a merge conflict is left to VS Code, and the file is an article again when it is resolved', async () => {
    const marked = (eol: string) =>
      ['<<<<<<< HEAD', asText(orchard), '=======', asText(ferry.first), '>>>>>>> other', ''].join(eol);
    for (const eol of ['\n', '\r\n']) {
      await writeText(file('conflict.txt'), marked(eol));
      await vscode.commands.executeCommand('vscode.openWith', file('conflict.txt'), comparisonEditor);
      await eventually('the file is open as text', () => {
        const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
        return tab?.label === 'conflict.txt' && tab.input instanceof vscode.TabInputText;
      });
      await closeAllEditors();
    }
    await writeText(file('conflict.txt'), asText(orchard));
    const state = await settledState(await openComparison(file('conflict.txt')));
    assert.equal(noticeOf(state).title, 'No other article tells the same story');
  });

  it('a file that is deleted while it is open keeps its text in sight', async () => {
    await writeText(file('one.txt'), asText(ferry.first));
    await writeText(file('two.txt'), asText(ferry.second));
    const tab = await openComparison(file('one.txt'));
    await shownComparison(tab, 'the comparison');
    await vscode.workspace.fs.delete(file('one.txt'));
    const state = await eventually('the page says so', () => tab.state.kind === 'alone' && tab.state);
    const { title, steps } = noticeOf(state);
    assert.equal(title, '“one.txt” has been deleted');
    assert.equal(state.article.text, asText(ferry.first));
    assert.deepEqual(steps, ['close', 'retry']);
    await writeText(file('one.txt'), asText(ferry.first));
    await eventually('the comparison is back', () => tab.state.kind === 'comparison');
  });

  it('a text that is in no file system is compared with the library', async () => {
    const text = await textOf(await seed('001'));
    const provider = vscode.workspace.registerTextDocumentContentProvider('parallax-test', {
      provideTextDocumentContent: () => text,
    });
    try {
      const uri = vscode.Uri.from({ scheme: 'parallax-test', path: '/seeds/revision.txt', query: 'abc' });
      await vscode.commands.executeCommand('parallax.compareWithNearest', uri);
      const comparison = await shownComparison(await activeTab(uri), 'the comparison');
      assert.equal(comparison.right.uri.toString(), (await seed('001')).toString());
    } finally {
      provider.dispose();
    }
  });

  it('a document that is not saved yet is compared with the library', async () => {
    const document = await vscode.workspace.openTextDocument({ content: await textOf(await seed('001')) });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('parallax.compareWithNearest');
    const comparison = await shownComparison(await activeTab(document.uri), 'the comparison');
    assert.equal(comparison.right.uri.toString(), (await seed('001')).toString());
    assert.equal(comparison.view.left.text, document.getText());
  });
});

/** Reads a file before VS Code has opened it, then compares the places of its sentences with those of the document. */
async function assertPlaces(uri: vscode.Uri, sentences: readonly string[]): Promise<void> {
  const comparison = await shownComparison(await openComparison(uri), `the comparison of ${uri.path}`);
  const { text, sentences: spans } = comparison.view.left;
  const lines = new LineMap(text);
  const document = await vscode.workspace.openTextDocument(uri);
  const position = (offset: number) => {
    const { line, character } = lines.position(offset);
    return new vscode.Position(line, character);
  };
  assert.deepEqual(
    spans.map(({ start, end }) => document.getText(new vscode.Range(position(start), position(end)))),
    sentences,
    uri.path,
  );
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText();
}
