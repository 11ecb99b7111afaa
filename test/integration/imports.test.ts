import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { docx, p, r } from '../unit/core/import/documents';
import {
  closeAllEditors,
  eventually,
  readText,
  temporaryFolder,
  workspaceFolder,
  writeText,
} from './workspace';

const page = `<!doctype html><html lang="en"><head><title>Ice closes Vik</title>
<meta property="og:site_name" content="Fjord Weekly"><meta property="article:published_time" content="2025-03-03"></head>
<body><nav><a href="/">Home</a></nav><h1>Ice closes Vik</h1>
<p>The harbour of Vik was closed on Monday because of ice, the port said in a note.</p><ul><li>Ferries: 3</li></ul></body></html>`;
const imported =
  'Title: Ice closes Vik\nSource: Fjord Weekly\nDate: 2025-03-03\nLanguage: en\n\nThe harbour of Vik was closed on Monday because of ice, the port said in a note.\n\nFerries: 3\n';

/** What a database delivers in one text file. */
const delivered = [
  'The ferry of Ørvik ran aground on Monday, and nobody was hurt.',
  'The ferry of Skell sank on Friday, and two people were hurt.',
] as const;
const deliveryOf = (lineBreak: string) =>
  delivered.flatMap((text, index) => [`Document ${index + 1} of 2`, '', text, '']).join(lineBreak);

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

  it('make a file of each document of a database in one file, and write over none', async () => {
    const folder = await temporaryFolder();
    try {
      const at = (name: string) => vscode.Uri.joinPath(folder.uri, name);
      const texts = [
        'The ferry of Vik ran aground on Monday, and nobody was hurt.',
        'The ferry of Skell sank on Friday, and two people were hurt.',
      ];
      const lines = texts.flatMap((text, index) => [`Document ${index + 1} of 2`, text]);
      await vscode.workspace.fs.writeFile(at('many.docx'), docx(lines.map((line) => p(r(line))).join('')));
      await writeText(at('many-2.txt'), 'mine');
      await vscode.commands.executeCommand('parallax.importSelected', at('many.docx'), [at('many.docx')]);
      const made = ['many-1.txt', 'many-2-2.txt', 'many-2.txt', 'many.docx'];
      assert.deepEqual(await names(folder.uri), made);
      assert.match(await readText(at('many-1.txt')), /ferry of Vik/);
      assert.match(await readText(at('many-2-2.txt')), /ferry of Skell/);
      assert.equal(await readText(at('many-2.txt')), 'mine');
    } finally {
      await folder.remove();
    }
  });

  it('make a file of each document in a text file, as it is read there', async () => {
    const folder = await temporaryFolder();
    const settings = vscode.workspace.getConfiguration('files');
    await settings.update('encoding', 'windows1252', vscode.ConfigurationTarget.Workspace);
    try {
      const at = (name: string) => vscode.Uri.joinPath(folder.uri, name);
      const bytes = Uint8Array.from(Buffer.from(deliveryOf('\r\n'), 'latin1'));
      await vscode.workspace.fs.writeFile(at('delivery.txt'), bytes);
      await writeText(at('lone.txt'), delivered[0]);
      const files = [at('delivery.txt'), at('lone.txt')];
      await vscode.commands.executeCommand('parallax.importSelected', files[0], files);
      assert.deepEqual(await names(folder.uri), [
        'delivery-1.txt',
        'delivery-2.txt',
        'delivery.txt',
        'lone.txt',
      ]);
      for (const [index, text] of delivered.entries()) {
        const made = await vscode.workspace.openTextDocument(at(`delivery-${index + 1}.txt`));
        assert.equal(made.getText(), `${text}\r\n`);
      }
      assert.deepEqual(Uint8Array.from(await vscode.workspace.fs.readFile(at('delivery.txt'))), bytes);
      assert.equal(await readText(at('lone.txt')), delivered[0]);
    } finally {
      await settings.update('encoding', undefined, vscode.ConfigurationTarget.Workspace);
      await folder.remove();
    }
  });

  it('are offered above the text of a file of many documents, into a new folder of its name', async () => {
    const folder = await temporaryFolder();
    try {
      const at = (name: string) => vscode.Uri.joinPath(folder.uri, name);
      await writeText(at('delivery.txt'), deliveryOf('\n'));
      await writeText(at('one.txt'), `${delivered[0]}\n`);
      const lensesOf = async (file: vscode.Uri) => {
        await vscode.window.showTextDocument(file);
        const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
          'vscode.executeCodeLensProvider',
          file,
        );
        return lenses.flatMap(({ command }) => (command ? [command] : []));
      };
      assert.deepEqual(await lensesOf(at('one.txt')), []);
      const offered = await lensesOf(at('delivery.txt'));
      const titles = ['Holds 2 documents, read as one article: Split into Files'];
      assert.deepEqual(
        offered.map(({ title }) => title),
        titles,
      );
      // Also of a text that is in no library.
      const outside = vscode.Uri.joinPath(workspaceFolder(), '..', 'outside.txt');
      await writeText(outside, deliveryOf('\n'));
      assert.deepEqual(
        (await lensesOf(outside)).map(({ title }) => title),
        titles,
      );
      await vscode.workspace.fs.delete(outside);
      const { command = '', arguments: args = [] } = offered[0] ?? {};
      await writeText(at('delivery-2'), 'mine');
      for (const made of ['delivery', 'delivery-3']) {
        await vscode.commands.executeCommand(command, ...(args as readonly unknown[]));
        assert.deepEqual(await names(at(made)), ['delivery-1.txt', 'delivery-2.txt']);
        for (const [index, text] of delivered.entries())
          assert.equal(await readText(at(`${made}/delivery-${index + 1}.txt`)), `${text}\n`);
      }
      assert.deepEqual(
        [await readText(at('delivery.txt')), await readText(at('delivery-2'))],
        [deliveryOf('\n'), 'mine'],
      );
      const before = await names(folder.uri);
      await vscode.commands.executeCommand('parallax.splitDocuments', at('one.txt'));
      assert.deepEqual(await names(folder.uri), before);
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
