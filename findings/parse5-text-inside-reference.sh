#!/usr/bin/env bash
# parse5 8.1.1 (npm): where text stands, by sourceCodeLocationInfo.
#
# Guess: the location of a text node is the stretch of the source that its text is written in.
# Seen: where white space stands before a character reference, the token of the white space takes the reference with it up
#   to its semicolon, and what the reference says is placed from the semicolon on. The tree hides it while both become one
#   text node; where they do not, as between </head> and the text of a page that leaves <body> out, the text "Été in Vik."
#   is placed at ";t&eacute; in Vik." and the space before it at " &Eacute".
# So whoever maps what a page says back to its file takes the tags' places from parse5, and text as what is between them.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund parse5@8.1.1
cat > places.mjs <<'JS'
import { parse } from 'parse5';
const page = '<!doctype html><head><title>Ice</title></head> &Eacute;t&eacute; in Vik.';
const texts = (node) => (node.nodeName === '#text' ? [node] : (node.childNodes ?? []).flatMap(texts));
for (const { value, sourceCodeLocation: at } of texts(parse(page, { sourceCodeLocationInfo: true })))
  console.log(JSON.stringify([value, page.slice(at.startOffset, at.endOffset)]));
JS
node places.mjs | tee seen
diff seen - <<'EXPECTED' || { echo 'no longer so'; exit 1; }
["Ice","Ice"]
[" "," &Eacute"]
["Été in Vik.",";t&eacute; in Vik."]
EXPECTED
