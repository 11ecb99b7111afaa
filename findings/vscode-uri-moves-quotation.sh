#!/usr/bin/env bash
# vscode-uri 3.2.0 (npm), VS Code's class for addresses (`vscode.Uri` behaves alike in VS Code 1.137), and text-fragments-polyfill 6.7.0 (npm),
# which finds the passage that the fragment of an address quotes (#:~:text=..., "scroll to text fragment").
#
# Guess: an address that is parsed and written again is the same address; so is one written with skipEncoding, toString(true), at least once it is
# encoded again, as the editor does with the target of a link.
# Seen, of the address that quotes "3,600 died", on a page that says "Some 3,600 died. In all 3 ships went down and 600 died.":
#   as it was written         #:~:text=3%2C600%20died          3,600 died
#   toString()                #%3A~%3Atext%3D3%2C600%20died    nothing; the page opens at its top
#   toString(true)            #:~:text=3,600 died              3 ships went down and 600 died
# The comma of a figure becomes the comma between the first and the last words of a passage. And the address that quotes from "ferry" to "sank"
# (text=ferry,sank) has with toString() no comma of that kind any more.
# So the link from a claim to its place leads to no place, or to another that has both of its figures. Keep the address as a string; a link of
# Markdown in a hover does.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund vscode-uri@3.2.0 text-fragments-polyfill@6.7.0 jsdom@26.1.0
cat > run.mjs <<'JS'
import { JSDOM } from 'jsdom';
import { URI } from 'vscode-uri';

const { window } = new JSDOM('<p>In May the ferry sank.</p><p>Some 3,600 died. In all 3 ships went down and 600 died.</p>');
const names = ['document', 'Element', 'HTMLElement', 'Node', 'NodeFilter', 'Range', 'Text', 'location', 'navigator'];
for (const name of ['window', ...names]) globalThis[name] = name === 'window' ? window : window[name];
const finder = await import('./node_modules/text-fragments-polyfill/src/text-fragment-utils.js');
const found = (address) => {
  const { text } = finder.parseFragmentDirectives(finder.getFragmentDirectives(new URL(address).hash));
  return text.flatMap((one) => finder.processTextFragmentDirective(one, window.document)).map(String);
};
const seen = ['3%2C600%20died', 'ferry,sank'].map((quoted) => {
  const address = `https://vik.press/a#:~:text=${quoted}`;
  const parsed = URI.parse(address);
  return [address, parsed.toString(), parsed.toString(true)].map((one) => [one.slice(19), ...found(one)]);
});
console.log(seen);
const expected = [
  [['#:~:text=3%2C600%20died', '3,600 died'], ['#%3A~%3Atext%3D3%2C600%20died'], ['#:~:text=3,600 died', '3 ships went down and 600 died']],
  [['#:~:text=ferry,sank', 'ferry sank'], ['#%3A~%3Atext%3Dferry%2Csank'], ['#:~:text=ferry,sank', 'ferry sank']],
];
process.exitCode = JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1;
JS
node run.mjs
