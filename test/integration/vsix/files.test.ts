import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readText } from '../workspace';

/** Every file of the package as it is installed. Whoever adds one says so here. */
const FILES = [
  '.vsixmanifest',
  'LICENSE.txt',
  'MODEL.md',
  'THIRD-PARTY-NOTICES.md',
  'changelog.md',
  'dist/THIRD-PARTY-NOTICES.txt',
  'dist/cli.js',
  'dist/codicon.css',
  'dist/codicon.ttf',
  'dist/extension.js',
  'dist/importer.js',
  'dist/story.js',
  'dist/web/extension.js',
  'dist/web/worker.js',
  'dist/webview.js',
  'dist/worker.js',
  'media/base.css',
  'media/card.jpg',
  'media/comparison.jpg',
  'media/icon.png',
  'media/moved.svg',
  'media/names.bin',
  'media/page.css',
  'media/parallax.svg',
  'media/report.jpg',
  'media/story.css',
  'media/story.jpg',
  'media/walkthrough/import.svg',
  'media/walkthrough/library.svg',
  'package.json',
  'package.nls.json',
  'readme.md',
];

async function filesUnder(folder: vscode.Uri, prefix = ''): Promise<string[]> {
  const files: string[] = [];
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
    if (type !== vscode.FileType.Directory) files.push(prefix + name);
    else files.push(...(await filesUnder(vscode.Uri.joinPath(folder, name), `${prefix}${name}/`)));
  }
  return files.sort();
}

describe('The installed package', () => {
  it('holds the files that are meant to ship, and no others', async () => {
    const extension = vscode.extensions.getExtension('parallax.parallax');
    assert.ok(extension !== undefined);
    assert.deepEqual(await filesUnder(extension.extensionUri), FILES);
  });

  it('shows no picture on its page that VS Code cannot show there', async () => {
    const extension = vscode.extensions.getExtension('parallax.parallax');
    assert.ok(extension !== undefined);
    const readme = await readText(vscode.Uri.joinPath(extension.extensionUri, 'readme.md'));
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\((?<address>[^)]*)\)/g)];
    assert.deepEqual(
      pictures.filter(({ groups }) => groups?.['address']?.startsWith('https://') !== true),
      [],
    );
    assert.match(readme, /Open Walkthrough/);
  });
});
