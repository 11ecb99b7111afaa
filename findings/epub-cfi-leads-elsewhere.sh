#!/usr/bin/env bash
# epub-cfi-resolver 1.0.2 and epubjs 0.3.93 over jsdom 26.1.0 (npm): places in a newspaper's EPUB edition, as CFI, the form for citing a
# passage of such a book.
#
# Guess: the CFI that a library makes of a place leads that library, and another, back to the place; a range leads to a range.
# Seen, for a letter of the second paragraph:
#   epubjs               /4/4/1:4, as the standard has it: the first step is from the root, so that 4 is <body>. Both libraries find it.
#   epub-cfi-resolver    /2/4/4/1:4, with a step to the root itself, which it then follows from the root as well, into <head>: its own CFI
#                        leads it to the title of the page, without an error. Where the paragraph has an id, it leads right.
# A range by epubjs is two places for it; asked for the range that its documentation promises (`range: true`), it raises a TypeError.
# So a passage that was cited by it is found in the title, in most books. The first step is taken off, or such CFIs are made by another.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund epub-cfi-resolver@1.0.2 epubjs@0.3.93 jsdom@26.1.0
cat > places.cjs <<'JS'
const { JSDOM } = require('jsdom');
const page = (paragraph) =>
  `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Vik Post</title></head><body><p>The ferry sank.</p>${paragraph}</body></html>`;
const open = (paragraph) => new JSDOM(page(paragraph), { contentType: 'application/xhtml+xml' }).window;
const window = open('<p>The port was shut.</p>');
Object.assign(globalThis, { window });
for (const name of ['document', 'Node', 'Range', 'XPathResult', 'XMLDocument', 'DOMParser']) globalThis[name] = window[name];
const EpubCFI = require('epubjs/lib/epubcfi.js').default;
const CFI = require('epub-cfi-resolver');
const letters = ({ document }) => document.querySelectorAll('p')[1].firstChild;
const range = window.document.createRange();
range.setStart(letters(window), 4);
range.setEnd(letters(window), 8);
const word = new EpubCFI(range, '/6/4').toString();
range.collapse(true);
const letter = new EpubCFI(range, '/6/4').toString();
const place = (cfi, { document } = window) => {
  const { node, offset } = new CFI(cfi).resolveLast(document);
  return `${node.data} ${offset}`;
};
const own = CFI.generate(letters(window), 4);
const marked = open('<p id="port">The port was shut.</p>');
let raised = 'none';
try {
  new CFI(word).resolveLast(window.document, { range: true });
} catch (error) {
  raised = error.name;
}
const seen = {
  epubjs: [letter, place(letter), new EpubCFI(letter).toRange(window.document).startOffset].join(' > '),
  'epub-cfi-resolver': [own, place(own)].join(' > '),
  'with an id': place(CFI.generate(letters(marked), 4), marked),
  'range of epubjs': [word, new EpubCFI(word).toRange(window.document), raised].join(' > '),
};
console.log(seen);
const expected = {
  epubjs: 'epubcfi(/6/4!/4/4/1:4) > The port was shut. 4 > 4',
  'epub-cfi-resolver': 'epubcfi(/2/4/4/1:4) > Vik Post 0',
  'with an id': 'The port was shut. 4',
  'range of epubjs': 'epubcfi(/6/4!/4/4,/1:4,/1:8) > port > TypeError',
};
process.exitCode = JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1;
JS
node places.cjs
