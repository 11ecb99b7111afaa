import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { loggedErrors, openComparison } from './parallax';
import { hoversAt, plainText } from './hoverText';
import { asText, ferry } from './texts';
import { closeAllEditors, eventually, seed, temporaryFolder, writeText } from './workspace';

async function change(setting: string, value: unknown): Promise<void> {
  const target = vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration('parallax').update(setting, value, target);
}

describe('How articles are read', () => {
  afterEach(async () => {
    await change('entities.inFoldedText', undefined);
    await change('library.language', undefined);
    await closeAllEditors();
    assert.deepEqual(await loggedErrors(), []);
  });

  it('has names in reader comments once a setting asks for them', async () => {
    const uri = await seed('001');
    const document = await vscode.workspace.openTextDocument(uri);
    const hovers = async () => (await hoversAt(document, 'California')).map(plainText);
    await vscode.window.showTextDocument(document);
    assert.deepEqual(await hovers(), []);
    await change('entities.inFoldedText', true);
    await eventually('a card for a name in a comment', async () =>
      (await hovers()).some((text) => text.includes('California')),
    );
    await change('entities.inFoldedText', false);
    await eventually('no card again', async () => (await hovers()).length === 0);
  });

  it('follows the language of texts that do not tell theirs', async () => {
    const folder = await temporaryFolder();
    try {
      const uri = vscode.Uri.joinPath(folder.uri, 'one.txt');
      await writeText(
        uri,
        'Hr. Ott, Bonn. Kapitän Ludmila Orsova, Port Selby. Hr. Kern kam z.B. aus Bonn.\n',
      );
      await writeText(vscode.Uri.joinPath(folder.uri, 'two.txt'), asText(ferry.first));
      const tab = await openComparison(uri);
      const sentences = () =>
        tab.state.kind === 'alone'
          ? tab.state.article.sentences.length
          : tab.state.kind === 'comparison'
            ? tab.state.comparison.left.sentences.length
            : 0;
      await eventually('as English', () => sentences() > 3);
      await change('library.language', 'de');
      await eventually('as German', () => sentences() === 3);
      await change('library.language', 'no such tag');
      await eventually('as English again', () => sentences() > 3);
    } finally {
      await closeAllEditors();
      await folder.remove();
    }
  });
});
