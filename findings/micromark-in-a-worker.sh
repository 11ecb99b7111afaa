#!/usr/bin/env bash
# micromark 4.0.3 over decode-named-character-reference 1.3.0, bundled by esbuild 0.28.2 for the browser (npm): where a
# Markdown parser, a package's export conditions and a bundler meet.
#
# Guess: a parser of text works in a web worker, and what --platform=browser makes runs there as it does on a page.
# Seen: the bundle throws "document is not defined" while it is loaded, before any Markdown is given to it. The package that
# decodes character references has a form for browsers that asks an element's innerHTML; esbuild takes it for any
# browser bundle, workers too. It has a form without a document as well, behind the condition "worker", which esbuild
# knows nothing of unless it is named: with --conditions=worker the same bundle runs. VS Code for the web runs extensions
# and their helpers in workers.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund micromark@4.0.3 decode-named-character-reference@1.3.0 esbuild@0.28.2
echo "import { micromark } from 'micromark'; globalThis.html = micromark('Kaf&eacute; *Nord*');" > entry.mjs
cat > run.cjs <<'JS'
// A worker of a browser has no document; neither has a bare context.
const { readFileSync } = require('node:fs');
const vm = require('node:vm');
const run = (file) => {
  const context = vm.createContext({});
  try {
    vm.runInContext(readFileSync(file, 'utf8'), context);
    return context.html;
  } catch (error) {
    return error.message;
  }
};
const results = { browser: run('browser.js'), worker: run('worker.js') };
console.log(results);
process.exitCode = results.browser === 'document is not defined' && results.worker === '<p>Kafé <em>Nord</em></p>' ? 0 : 1;
JS
npx esbuild entry.mjs --bundle --format=iife --platform=browser --log-level=error --outfile=browser.js
npx esbuild entry.mjs --bundle --format=iife --platform=browser --conditions=worker --log-level=error --outfile=worker.js
node run.cjs
