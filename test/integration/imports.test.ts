import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAllEditors, eventually, readText, temporaryFolder, writeText } from './workspace';

const page = `<!doctype html><html lang="en"><head><title>Ice closes Vik</title>
<meta property="og:site_name" content="Fjord Weekly"><meta property="article:published_time" content="2025-03-03"></head>
<body><nav><a href="/">Home</a></nav><h1>Ice closes Vik</h1>
<p>The harbour of Vik was closed on Monday because of ice, the port said in a note.</p><ul><li>Ferries: 3</li></ul></body></html>`;
const imported =
  'Title: Ice closes Vik\nSource: Fjord Weekly\nDate: 2025-03-03\nLanguage: en\n\nThe harbour of Vik was closed on Monday because of ice, the port said in a note.\n\nFerries: 3\n';

async function names(folder: vscode.Uri): Promise<readonly string[]> {
  return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
}

describe('Imports', () => {
  afterEach(closeAllEditors);

  it('ask before they write over a file, and keep both unless told otherwise', async () => {
    const folder = await temporaryFolder();
    try {
      const [html, text] = ['ice.html', 'ice.txt'].map((name) => vscode.Uri.joinPath(folder.uri, name));
      assert.ok(html && text);
      await writeText(html, page);
      await writeText(text, 'mine');
      const done = vscode.commands.executeCommand('parallax.importSelected', html, [html]);
      let isDone = false;
      void done.then(() => {
        isDone = true;
      });
      await eventually('the first choice is taken', async () => {
        if (!isDone) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return isDone;
      });
      assert.deepEqual(await names(folder.uri), ['ice-2.txt', 'ice.html', 'ice.txt']);
      assert.equal(await readText(text), 'mine');
      assert.equal(await readText(vscode.Uri.joinPath(folder.uri, 'ice-2.txt')), imported);
    } finally {
      await folder.remove();
    }
  });

  it('make a new text of what was copied', async () => {
    const before = await vscode.env.clipboard.readText();
    try {
      await vscode.env.clipboard.writeText(page);
      await vscode.commands.executeCommand('parallax.newArticleFromClipboard');
      const editor = await eventually('the new text is active', () => {
        const active = vscode.window.activeTextEditor;
        return active?.document.isUntitled && active;
      });
      assert.equal(editor.document.getText(), imported);
    } finally {
      await vscode.env.clipboard.writeText(before);
    }
  });
});
