import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sharedSentences as sharedBySentence } from '../../src/core/alignment/sharedSentences';
import { reportComparison } from '../../src/core/reports/comparisonReport';
import { pairMarkdown } from '../../src/core/reports/markdown';
import {
  activeTab,
  comparisonEditor,
  inLibrary,
  loggedErrors,
  nameOf,
  openComparison,
  parallax,
  sharedSentences,
  shownComparison,
  untilTabs,
} from './parallax';
import { asText, ferry } from './texts';
import { closeAllEditors, eventually, seed, temporaryFolder, writeText } from './workspace';

async function insertAtStart(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

describe('The comparison editor', () => {
  afterEach(closeAllEditors);

  it('is the default for an article and shows it beside its nearest sibling', async () => {
    const uri = await seed('000');
    await vscode.commands.executeCommand('vscode.open', uri);
    const tab = await activeTab(uri);
    const comparison = await shownComparison(tab, 'the comparison of 000');
    assert.equal(comparison.left.uri.toString(), uri.toString());
    assert.equal(comparison.right.uri.toString(), (await seed('001')).toString());
    assert.equal(comparison.rank?.position, 1);
    await eventually('the comparison editor is active', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputCustom && input.viewType === comparisonEditor;
    });
    const shared = sharedSentences(comparison, 'left');
    assert.ok(shared.some((text) => text.startsWith('The war has become widely unpopular')));
    const { comparisons } = await parallax();
    await eventually('it has the attention', () => comparisons.active?.view === tab.comparison?.view);
    assert.deepEqual(comparisons.active?.view, comparison.view);
  });

  it('shows only links as strong as the setting asks for, at once', async () => {
    const tab = await openComparison(await seed('000'));
    const before = await shownComparison(tab, 'the comparison of 000');
    const weakest = Math.min(...before.view.links.map(({ score }) => score));
    assert.ok(weakest < 0.9);
    const configuration = vscode.workspace.getConfiguration('parallax.links');
    try {
      await configuration.update('strength', 'strong', vscode.ConfigurationTarget.Global);
      const { view } = await shownComparison(tab, 'strong links only', (comparison) =>
        comparison.view.links.every(({ score }) => score >= 0.85),
      );
      assert.ok(tab.state.kind === 'comparison');
      assert.deepEqual(tab.state.comparison, view, 'the page shows other links');
      assert.deepEqual(
        view.links,
        before.view.links.filter(({ score }) => score >= 0.85),
      );
      const linked = new Set(view.links.map(({ left }) => left));
      assert.equal(view.onlyLeft.length, view.left.sentences.length - linked.size);
      assert.equal(view.coverage.left, linked.size / view.left.sentences.length);
    } finally {
      await configuration.update('strength', undefined, vscode.ConfigurationTarget.Global);
    }
    await shownComparison(
      tab,
      'all links again',
      ({ view }) => view.links.length === before.view.links.length,
    );
  });

  it('is cited alike from either side', async () => {
    const tab = await openComparison(await seed('000'));
    await shownComparison(tab, 'the comparison of 000');
    const { state } = tab;
    assert.ok(state.kind === 'comparison');
    const alone = [...sharedBySentence(state.comparison, 'left')].flatMap(([left, { partners }]) => {
      const [right, ...others] = partners;
      const isMutual =
        right !== undefined &&
        others.length === 0 &&
        sharedBySentence(state.comparison, 'right').get(right)?.partners.length === 1;
      return isMutual ? [{ left, right }] : [];
    });
    const { left, right } = state.labels;
    const report = reportComparison(state.comparison, { left: left.file, right: right.file });
    const { t } = vscode.l10n;
    const cited = alone.map(({ left }) => pairMarkdown(report, 'left', left, t));
    assert.ok(cited.some((text) => text?.includes("Tuesday's / this week's")));
    assert.deepEqual(
      alone.map(({ right }) => pairMarkdown(report, 'right', right, t)),
      cited,
    );
  });

  it('leaves a diff of two articles to the text editor', async () => {
    const [left, right] = [await seed('000'), await seed('001')];
    await vscode.commands.executeCommand('vscode.diff', left, right, 'Two articles');
    const input = await eventually('a diff is open', () => {
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
      return tab?.label === 'Two articles' && tab.input;
    });
    assert.ok(input instanceof vscode.TabInputTextDiff);
  });

  it('follows an edit that is not saved, with exact places', async () => {
    const folder = await temporaryFolder();
    try {
      for (const [name, lineBreak] of [
        ['lf', '\n'],
        ['crlf', '\r\n'],
      ] as const) {
        const one = vscode.Uri.joinPath(folder.uri, `${name}-one.txt`);
        await writeText(one, asText(ferry.first, lineBreak));
        await writeText(vscode.Uri.joinPath(folder.uri, `${name}-two.txt`), asText(ferry.second, lineBreak));
        const document = await vscode.workspace.openTextDocument(one);
        const tab = await openComparison(one);
        await shownComparison(tab, 'the comparison', ({ view }) => view.links.length > 0);
        const added = 'A sentence that nobody else has.';
        await insertAtStart(document, `${added}\n\n`);
        assert.ok(document.isDirty);
        const after = await shownComparison(tab, 'the edited comparison', ({ view }) =>
          view.left.text.startsWith(added),
        );
        assert.equal(after.view.left.text, document.getText());
        assert.deepEqual(
          sharedSentences(after, 'left').filter((text) => text.startsWith('Captain')),
          [ferry.first[1]],
        );
        const sentence = after.view.left.sentences.find(({ start, end }) =>
          after.view.left.text.slice(start, end).startsWith('Captain'),
        );
        assert.ok(sentence);
        const range = new vscode.Range(
          document.positionAt(sentence.start),
          document.positionAt(sentence.end),
        );
        assert.equal(document.getText(range), ferry.first[1]);
        await vscode.window.showTextDocument(one);
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
        const reverted = await shownComparison(
          tab,
          'the file’s own text again',
          ({ view }) => !view.left.text.startsWith(added),
        );
        assert.equal(reverted.view.left.text, asText(ferry.first, lineBreak));
      }
    } finally {
      await folder.remove();
    }
  });

  it('keeps three comparisons right at once, one article in two of them and in a text editor', async () => {
    const folder = await temporaryFolder();
    try {
      const file = (name: string) => vscode.Uri.joinPath(folder.uri, name);
      await writeText(file('one.txt'), asText(ferry.first));
      await writeText(file('two.txt'), asText(ferry.second));
      await writeText(file('three.txt'), asText(ferry.third));
      await inLibrary(['one.txt', 'two.txt', 'three.txt'].map(file));
      const one = await openComparison(file('one.txt'));
      await shownComparison(one, 'the first comparison', ({ right }) => nameOf(right.uri) === 'two.txt');
      const two = await openComparison(file('two.txt'), vscode.ViewColumn.Two);
      await shownComparison(two, 'the second comparison');
      const seedTab = await openComparison(await seed('000'), vscode.ViewColumn.Three);
      const seeds = await shownComparison(seedTab, 'the third comparison');
      const { match, state } = seedTab;
      assert.equal(seeds.right.uri.toString(), (await seed('001')).toString());

      const editor = await vscode.window.showTextDocument(file('two.txt'), {
        viewColumn: vscode.ViewColumn.Four,
      });
      const added = 'The mayor of Port Selby thanked the fishermen.';
      await insertAtStart(editor.document, `${added}\n\n`);
      const hasAdded = (text: string): boolean => text.startsWith(added);
      await shownComparison(two, 'the edit on the left of its own tab', ({ view }) =>
        hasAdded(view.left.text),
      );
      await shownComparison(one, 'the edit on the right of the other', ({ view }) =>
        hasAdded(view.right.text),
      );
      await eventually('the third has been compared again', () => seedTab.match !== match);
      assert.deepEqual(seedTab.comparison?.view, seeds.view);
      assert.equal(seedTab.state, state, 'the page has been told again what it shows');
      const { comparisons } = await parallax();
      const inEditor = await eventually('the editor’s comparison', async () => {
        const found = await comparisons.of(file('two.txt'));
        return found !== null && hasAdded(found.view.left.text) && found;
      });
      assert.equal(inEditor.view.left.text, editor.document.getText());
    } finally {
      await closeAllEditors();
      await folder.remove();
    }
  });

  it('leaves nothing behind when fifty tabs are opened and closed', async () => {
    for (let round = 0; round < 10; round++) {
      for (const prefix of ['000', '001', '002', '003', '004']) await openComparison(await seed(prefix));
      await closeAllEditors();
    }
    await untilTabs(0);
    assert.deepEqual(await loggedErrors(), []);
  });
});
