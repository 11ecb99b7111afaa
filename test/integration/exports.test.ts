import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openComparison, shownComparison } from './parallax';
import { asText, ferry } from './texts';
import { closeAllEditors, readText, temporaryFolder, writeText } from './workspace';

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
