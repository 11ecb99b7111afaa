import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  childrenOf,
  differenceRowItem,
  differenceRows,
} from '../../src/host/views/differences/differenceNodes';
import type { DifferenceNode } from '../../src/host/views/differences/differenceNodes';
import { hoversAt, plainText } from './hoverText';
import { loggedErrors, openComparison, parallax, shownComparison } from './parallax';
import { closeAllEditors, eventually, seed } from './workspace';

/** The rows that the Differences view has for an article and its nearest sibling. */
async function rowsOf(prefix: string): Promise<ReturnType<typeof differenceRows>> {
  const { comparisons, results } = await parallax();
  const comparison = await comparisons.of(await seed(prefix));
  assert.ok(comparison);
  return differenceRows(comparison, await results.differences.get([comparison.left, comparison.right]));
}

/** The difference with these values. */
async function rowWith(prefix: string, left: string, right: string): Promise<DifferenceNode> {
  const rows = (await rowsOf(prefix)).flatMap(({ differences }) => differences);
  const row = rows.find(({ difference }) => difference.left.text === left && difference.right.text === right);
  assert.ok(row, `${left} / ${right}`);
  return row;
}

describe('Differences', () => {
  afterEach(closeAllEditors);

  after(async () => {
    assert.deepEqual(await loggedErrors(), []);
  });

  it('are rows of the view: kinds, what each is about, and both places, which open as text', async () => {
    const kinds = await rowsOf('000');
    assert.ok(kinds.some(({ kind }) => kind === 'date'));
    const row = await rowWith('000', '2003', 'March 2003');
    const item = differenceRowItem(row);
    assert.equal(item.contextValue, 'difference');
    assert.equal(item.description, '2003 / March 2003 · more exact on the right');
    assert.match(
      item.accessibilityInformation?.label ?? '',
      /2003 \/ March 2003, date, more exact on the right$/,
    );
    const [left, right] = childrenOf(row);
    assert.ok(left && right);
    assert.deepEqual(
      [left, right].map((place) => differenceRowItem(place).label),
      ['2003', 'March 2003'],
    );
    assert.match(String(differenceRowItem(right).description), /^CNN · 001_.*, line \d+$/);
    await vscode.commands.executeCommand('parallax.showDifference', right);
    const editor = await eventually('the right text is open', () => vscode.window.activeTextEditor);
    assert.equal(editor.document.uri.toString(), (await seed('001')).toString());
    assert.equal(editor.document.getText(editor.selection), 'March 2003');
  });

  it('are gone to on the page from a row and by command, and copied with both sources', async () => {
    const tab = await openComparison(await seed('000'));
    await shownComparison(tab, 'the comparison');
    const row = await rowWith('000', '2003', 'March 2003');
    await vscode.commands.executeCommand('parallax.showDifference', row);
    await eventually('the page went there', () => tab.difference?.right.text === 'March 2003');
    await vscode.commands.executeCommand('parallax.nextDifference');
    await eventually('the page went on', () => tab.difference && tab.difference.right.text !== 'March 2003');
    await vscode.commands.executeCommand('parallax.previousDifference');
    await eventually('the page went back', () => tab.difference?.right.text === 'March 2003');
    await vscode.commands.executeCommand('parallax.copyDifference');
    const copied = await eventually('it is copied', async () => {
      const text = await vscode.env.clipboard.readText();
      return text.includes('2003 / March 2003') && text;
    });
    for (const source of ['`000_e67e8238662a6754.txt`', '`001_2b64bdc6dcf2f8bc.txt`'])
      assert.ok(copied.includes(source), copied);
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('parallax.copyDifference', row);
    assert.equal(await vscode.env.clipboard.readText(), copied);
  });

  it('have a row for each other sentence that states the same value, which leads there', async () => {
    const row = await rowWith('000', 'Tuesday', 'this week');
    const [left, right] = childrenOf(row);
    assert.ok(left && right);
    assert.match(String(differenceRowItem(right).description), /, line \d+ · also in 1 other sentence$/);
    const [also, ...others] = childrenOf(right);
    assert.ok(also?.type === 'also' && others.length === 0);
    const { plain, sentences } = row.comparison.view.right;
    const { start, end } = sentences[also.sentence] ?? { start: 0, end: 0 };
    const [first = ''] = plain.slice(start, end).split(/\s/u);
    const { label } = differenceRowItem(also);
    assert.ok(typeof label === 'string' && label.startsWith(first));
    assert.deepEqual(childrenOf(also), []);
    await vscode.commands.executeCommand('parallax.showDifference', also);
    const editor = await eventually('the right text is open', () => vscode.window.activeTextEditor);
    assert.equal(editor.document.uri.toString(), (await seed('001')).toString());
    assert.equal(editor.document.offsetAt(editor.selection.start), start);
    assert.equal(editor.document.offsetAt(editor.selection.end), end);
  });

  it('are told by the hover of a value in the text editor', async () => {
    const document = await vscode.workspace.openTextDocument(await seed('000'));
    await vscode.window.showTextDocument(document);
    const { difference } = await rowWith('000', '2003', 'March 2003');
    const hover = await eventually('a hover of the value', async () => {
      const at = document.getText().slice(difference.left.start, difference.left.start + 40);
      const hovers = await hoversAt(document, at);
      return hovers.map(plainText).find((text) => text.includes('here'));
    });
    assert.match(
      hover,
      /more exact there[^]*here \*2003\*; \[CNN · 001_[^\]]*\]\(command:[^)]*\): \*March 2003\*/,
    );
    const again = (await rowWith('000', 'Tuesday', 'this week')).difference;
    const value = document.getText().slice(again.left.start, again.left.start + 40);
    const repeated = (await hoversAt(document, value)).map(plainText).find((text) => text.includes('here *'));
    const link = (sentence = 0) => `\\[also in sentence ${sentence + 1}\\]\\(command:[^)]*\\)`;
    assert.match(
      repeated ?? '',
      new RegExp(
        `here \\*Tuesday\\* \\(${link(again.alsoLeft[0])}\\); [^]*\\*this week\\* \\(${link(again.alsoRight[0])}\\)`,
      ),
    );
  });

  it('follow an edit that is not saved', async () => {
    const document = await vscode.workspace.openTextDocument(await seed('000'));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'A line that nobody else has.\n\n');
    });
    const { comparisons, results } = await parallax();
    await eventually('differences at their new places', async () => {
      const comparison = await comparisons.of(document.uri);
      const found = comparison ? await results.differences.get([comparison.left, comparison.right]) : [];
      const moved = found.find(({ right }) => right.text === 'March 2003')?.left;
      return (
        moved &&
        document.getText().slice(moved.start, moved.end) === '2003' &&
        comparison?.view.left.text === document.getText()
      );
    });
  });
});
