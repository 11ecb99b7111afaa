import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ForTests } from '../../../src/host/extension';
import { plainText } from '../hoverText';
import { closeAllEditors, eventually, openCustomEditor, seed } from '../workspace';

describe('A comparison', () => {
  afterEach(closeAllEditors);

  it('of an article with its nearest sibling is made by the worker', async () => {
    const extension = vscode.extensions.getExtension<ForTests>('parallax.parallax');
    const { comparisons } = (await extension?.activate()) ?? {};
    const article = await seed('000');
    await openCustomEditor(article, 'parallax.comparison');
    const comparison = await eventually(
      'a comparison',
      async () => (await comparisons?.of(article)) ?? undefined,
    );
    assert.equal(comparison.right.uri.toString(), (await seed('001')).toString());
    assert.ok(comparison.view.links.length >= 9);
  });

  it('has cards of the names in it', async () => {
    const document = await vscode.workspace.openTextDocument(await seed('002'));
    await vscode.window.showTextDocument(document);
    const at = document.positionAt(document.getText().indexOf('Hoshiyar Zebari'));
    const card = await eventually('a card of Zebari', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at,
      );
      return hovers.map(plainText).find((text) => text.includes('000'));
    });
    assert.match(card, /Hoshyar/);
  });
});
