#!/usr/bin/env bash
# dom-anchor-text-quote 4.0.2 over jsdom 26.1.0 (npm): finds the quotation of a Web Annotation (TextQuoteSelector) in a page,
# with the help of diff-match-patch.
#
# Guess: a quotation that does not stand in the page is not found (null), as a short one of one word is not.
# Seen: what is like it is taken for it, without a word that it is not the same. In a page that says "Officials said 17 people
# died", "sank on Tuesday" and "will meet in June",
#   "Officials said 14 people died"    is  "Officials said 17 people died"
#   "The ferry sank on Wednesday"      is  "The ferry sank on Tuesday, "
#   "The board will meet in January"   is  "The board will meet in June."
# So a note anchored to a figure sits on the next version's other figure as if that had always been there. Whoever loads
# annotations as evidence compares the text that was found with `exact` himself.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund dom-anchor-text-quote@4.0.2 jsdom@26.1.0
cat > quotes.mjs <<'JS'
import { JSDOM } from 'jsdom';
import { toTextPosition } from 'dom-anchor-text-quote';

const { window } = new JSDOM(
  '<p>The ferry sank on Tuesday, the port said. Officials said 17 people died and eight are missing. The board will meet in June.</p>',
);
Object.assign(globalThis, { document: window.document, Node: window.Node, NodeFilter: window.NodeFilter });
const root = window.document.body;
const seen = {
  'Officials said 14 people died': 'Officials said 17 people died',
  'The ferry sank on Wednesday': 'The ferry sank on Tuesday, ',
  'The board will meet in January': 'The board will meet in June.',
  Wednesday: null,
};
for (const [exact, expected] of Object.entries(seen)) {
  const place = toTextPosition(root, { exact });
  const found = place && root.textContent.slice(place.start, place.end);
  console.log({ exact, found });
  if (found !== expected) process.exitCode = 1;
}
JS
node quotes.mjs
