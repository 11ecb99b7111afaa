#!/usr/bin/env bash
# jsonc-parser 3.3.1 (npm), VS Code's reader of JSON with comments, also used for the place of a value in a file.
#
# Guess: of a name that an object has twice (JSON lets it; both readings are known) all functions of one package take the same one, so that the
# value that parse() gives is the value at the place that findNodeAtLocation() gives.
# Seen, of {"claim": "It did not sink", "claim": "It sank"}:
#   parse, getNodeValue (and JSON.parse)       It sank
#   findNodeAtLocation                         the place of "It did not sink"
#   modify to "Nobody died"                    changes the first; parse() gives "It sank" still, so that nothing was changed
# So a note "It sank" is put beside the words "It did not sink", and a correction that was made without an error is not read.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund jsonc-parser@3.3.1
cat > run.cjs <<'JS'
const { applyEdits, findNodeAtLocation, getNodeValue, modify, parse, parseTree } = require('jsonc-parser');
const text = '{"claim": "It did not sink", "claim": "It sank"}';
const tree = parseTree(text);
const { offset, length } = findNodeAtLocation(tree, ['claim']);
const changed = applyEdits(text, modify(text, ['claim'], 'Nobody died', {}));
const seen = {
  ...{ parse: parse(text).claim, value: getNodeValue(tree).claim, json: JSON.parse(text).claim, place: text.slice(offset, offset + length) },
  ...{ changed, again: parse(changed).claim },
};
console.log(seen);
const sank = 'It sank';
const place = '"It did not sink"';
const expected = { parse: sank, value: sank, json: sank, place, changed: text.replace(place, '"Nobody died"'), again: sank };
process.exitCode = JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1;
JS
node run.cjs
