import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { column, docx, p, pdf, r } from '../../unit/core/import/documents';
import { closeAllEditors, readText, temporaryFolder } from '../workspace';

const story = [
  'The harbour of Vik was closed on Mon-',
  'day because of ice, the port said in a',
  'note that it sent to its 31 fishermen.',
];
const read =
  'The harbour of Vik was closed on Monday because of ice, the port said in a note that it sent to its 31 fishermen.';

describe('Imports of files', () => {
  afterEach(closeAllEditors);

  it('make a text file beside each that is selected, and leave the originals and what could not be read as they are', async () => {
    const folder = await temporaryFolder();
    try {
      const html = `<!doctype html><h1>Ice closes Vik</h1><nav>Home</nav><p>${read}</p>`;
      const contents: Readonly<Record<string, Uint8Array>> = {
        'locked.pdf': pdf([[{ x: 50, y: 700, text: 'Ice' }]], { encrypted: true }),
        'mail.eml': new TextEncoder().encode(
          `From: Ann Lee <ann@vik.example>\nSubject: Ice closes Vik\n\n${read}\n`,
        ),
        'page.html': new TextEncoder().encode(html),
        'print.pdf': pdf([column(50, 700, story)]),
        'word.docx': docx(p(r('Ice closes Vik'), 'Titel') + p(r(read))),
      };
      const files = Object.keys(contents).map((name) => vscode.Uri.joinPath(folder.uri, name));
      for (const [index, bytes] of Object.values(contents).entries())
        if (files[index]) await vscode.workspace.fs.writeFile(files[index], bytes);
      await vscode.commands.executeCommand('parallax.importSelected', files[0], files);
      const names = (await vscode.workspace.fs.readDirectory(folder.uri)).map(([name]) => name).sort();
      assert.deepEqual(
        names,
        [...Object.keys(contents), 'mail.txt', 'page.txt', 'print.txt', 'word.txt'].sort(),
      );
      for (const name of ['mail', 'page', 'print', 'word']) {
        const text = await readText(vscode.Uri.joinPath(folder.uri, `${name}.txt`));
        assert.ok(text.endsWith(`${read}\n`), `${name}: ${text}`);
        assert.equal(text.startsWith('Title: Ice closes Vik\n'), name !== 'print', name);
      }
      assert.equal(await readText(vscode.Uri.joinPath(folder.uri, 'page.html')), html);
    } finally {
      await folder.remove();
    }
  });
});
