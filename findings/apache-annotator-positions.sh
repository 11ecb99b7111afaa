#!/usr/bin/env bash
# @apache-annotator/dom 0.2.0 over jsdom 26.1.0 (npm): the reference library for W3C Web Annotation selectors.
#
# Guess: a TextPositionSelector counts as DOM ranges do, in UTF-16 units, and the package brings what it imports.
# Seen:
#   1. It imports @apache-annotator/selector, which stands in its devDependencies: alone it raises ERR_MODULE_NOT_FOUND.
#   2. Its positions are code points, as the recommendation asks: behind two characters outside the Basic Multilingual
#      Plane the word at UTF-16 offset 9 is described as 7. Offsets of a DOM range, of JavaScript or of an editor given to
#      its matcher select other letters ("ard m" for "board"), without any error.
# So whoever exports marks as annotations converts offsets, and gives a TextQuoteSelector beside the position.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund @apache-annotator/dom@0.2.0 jsdom@26.1.0
if node --input-type=module -e 'await import("@apache-annotator/dom")' 2> error; then
  echo 'no longer so: it brings @apache-annotator/selector'
  exit 1
fi
grep -m 1 -o 'ERR_MODULE_NOT_FOUND' error
npm install --silent --no-audit --no-fund @apache-annotator/selector@0.2.0
cat > positions.mjs <<'JS'
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<p>\u{10330}\u{10331} the board met</p>');
Object.assign(globalThis, { NodeFilter: window.NodeFilter, Node: window.Node, Range: window.Range });
const { createTextPositionSelectorMatcher, describeTextPosition } = await import('@apache-annotator/dom');
const scope = window.document.querySelector('p');
const text = scope.firstChild;
const start = text.data.indexOf('board');
const range = window.document.createRange();
range.setStart(text, start);
range.setEnd(text, start + 5);
const described = await describeTextPosition(range, scope);
const matched = [];
for await (const match of createTextPositionSelectorMatcher({ start, end: start + 5 })(scope)) matched.push(String(match));
console.log({ start, described, matched });
process.exitCode = described.start === start - 2 && matched[0] === 'ard m' ? 0 : 1;
JS
node positions.mjs
