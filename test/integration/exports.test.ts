import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openComparison, parallax, shownComparison } from './parallax';
import { asText, ferry } from './texts';
import { closeAllEditors, eventually, readText, seed, temporaryFolder, writeText } from './workspace';

const beginnings: Readonly<Record<string, RegExp>> = {
  html: /^<!DOCTYPE html><html lang="en">/,
  md: /^# Comparison\n/,
  csv: /^left_file,right_file,/,
  json: /^\{"left":\{"path":"one\.txt",/,
  annotations: /"type": "AnnotationPage"/,
};

describe('Export Comparison', () => {
  afterEach(closeAllEditors);

  it('writes what is shown as a document of each format, over an older one and with nothing left beside it', async () => {
    const folder = await temporaryFolder();
    try {
      const [one, two] = ['one.txt', 'two.txt'].map((name) => vscode.Uri.joinPath(folder.uri, name));
      assert.ok(one && two);
      await writeText(one, asText(ferry.first));
      await writeText(two, asText(ferry.second));
      const shown = await shownComparison(await openComparison(one), 'the comparison');
      for (const [format, beginning] of Object.entries(beginnings)) {
        const file = vscode.Uri.joinPath(folder.uri, `report.${format}`);
        await writeText(file, 'of last week');
        await vscode.commands.executeCommand('parallax.exportComparison', format, file);
        const text = await readText(file);
        assert.match(text, beginning);
        assert.match(text, /Selby/);
        if (format === 'json') {
          const { links } = JSON.parse(text) as { readonly links: readonly object[] };
          assert.equal(links.length, shown.view.links.length);
        }
      }
      const names = (await vscode.workspace.fs.readDirectory(folder.uri)).map(([name]) => name);
      const reports = Object.keys(beginnings).map((format) => `report.${format}`);
      assert.deepEqual(names.sort(), ['one.txt', 'two.txt', ...reports].sort());
    } finally {
      await closeAllEditors();
      await folder.remove();
    }
  });
});

const storyBeginnings: Readonly<Record<string, RegExp>> = {
  html: /^<!DOCTYPE html><html lang="en">/,
  md: /^# U\.S\. and Iran set to meet/,
  csv: /^story,part,/,
  json: /^\[\{"id":"000_e67e8238662a6754\.txt",/,
  annotations: /"type": "AnnotationPage"/,
};

describe('Export Story', () => {
  afterEach(closeAllEditors);

  it('writes the story of an article, or of the page that is active, as a document of each format', async () => {
    const folder = await temporaryFolder();
    try {
      const uri = await seed('002');
      const written = async (...args: readonly unknown[]) => {
        const file = args.at(-1) as vscode.Uri;
        await vscode.commands.executeCommand('parallax.exportStory', ...args);
        return readText(file);
      };
      for (const [format, beginning] of Object.entries(storyBeginnings)) {
        const text = await written(uri, format, vscode.Uri.joinPath(folder.uri, `story.${format}`));
        assert.match(text, beginning);
        assert.match(text, /Crocker/);
      }
      await vscode.commands.executeCommand('parallax.openStory', uri);
      const { activeStory } = await parallax();
      await eventually(
        'the page of the story is active',
        () => activeStory.article?.toString() === uri.toString(),
      );
      // As the menu in the title bar of a page does it.
      const page = vscode.Uri.parse('webview-panel:webview-panel/webview-story');
      const again = await written(page, 'md', vscode.Uri.joinPath(folder.uri, 'again.md'));
      assert.equal(again, await readText(vscode.Uri.joinPath(folder.uri, 'story.md')));
      // The folder is part of the library, but reports are no articles.
      assert.doesNotMatch(again, /story\.(?:md|html)/);
      const names = (await vscode.workspace.fs.readDirectory(folder.uri)).map(([name]) => name);
      const expected = Object.keys(storyBeginnings).map((format) => `story.${format}`);
      assert.deepEqual(names.sort(), ['again.md', ...expected].sort());
    } finally {
      await closeAllEditors();
      await folder.remove();
    }
  });

  it('writes nothing of an article whose story nobody else tells', async () => {
    const folder = await temporaryFolder();
    try {
      const uri = vscode.Uri.joinPath(folder.uri, 'alone.txt');
      await writeText(uri, 'A bakery in Lindau has won the county prize for rye bread.');
      const file = vscode.Uri.joinPath(folder.uri, 'story.html');
      await writeText(file, 'of last week');
      await vscode.commands.executeCommand('parallax.exportStory', uri, 'html', file);
      assert.equal(await readText(file), 'of last week');
    } finally {
      await folder.remove();
    }
  });
});
