#!/usr/bin/env bash
# words-to-numbers 1.5.1 (npm) and number-parser 0.3.2 (PyPI): numbers in words within a sentence, set in figures.
#
# Guess: "forty-two thousand and six" is 42,006; a word that is no number here ("the point", "a second ferry") stays; two counts that a
# comma or an "and" holds apart stay two, also where "three twenty" may be 320 (`impliedHundreds` of words-to-numbers).
# Seen:
#                                        words-to-numbers          with impliedHundreds        number-parser
#   forty two thousand and six boats     2046 boats                80006 boats                 42006 boats
#   The point is that two died           The 0 is that 2 died      the same                    The point is that 2 died
#   a second ferry sank                  1 2 ferry sank            102 ferry sank              a 2 ferry sank
#   seven and eight people died          7 and 8 people died       708 people died             7 and 8 people died
#   three, four or five                  3, 4 or 5                 304 or 5                    3, 4 or 5
# So a text that was "only" made uniform has other dead than its source, and a figure 0 where it makes a point. Figures are taken from the
# words as they stand, each with its place.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund words-to-numbers@1.5.1
python3 -m venv env
env/bin/pip install --quiet number-parser==0.3.2
cat > run.cjs <<'JS'
const { wordsToNumbers } = require('words-to-numbers');
const seen = {
  'forty two thousand and six boats': ['2046 boats', '80006 boats'],
  'The point is that two died': ['The 0 is that 2 died', 'The 0 is that 2 died'],
  'a second ferry sank': ['1 2 ferry sank', '102 ferry sank'],
  'seven and eight people died': ['7 and 8 people died', '708 people died'],
  'three, four or five': ['3, 4 or 5', '304 or 5'],
  'one hundred and forty-two people': ['142 people', '142 people'],
};
for (const [words, expected] of Object.entries(seen)) {
  const read = [wordsToNumbers(words), wordsToNumbers(words, { impliedHundreds: true })];
  console.log(words, read);
  if (read.join() !== expected.join()) process.exitCode = 1;
}
JS
node run.cjs
env/bin/python - <<'PY'
from number_parser import parse

asked = ["forty two thousand and six boats", "The point is that two died", "a second ferry sank", "seven and eight people died"]
read = [parse(words) for words in asked]
print(read)
raise SystemExit(read != ["42006 boats", "The point is that 2 died", "a 2 ferry sank", "7 and 8 people died"])
PY
