#!/usr/bin/env bash
# number-to-words 1.2.4, written-number 0.11.1 (npm) and inflect 7.6.0 (PyPI), which write figures in words, beside to-words 5.7.0 (npm).
#
# Guess: 3.5 is "three point five", as in the fourth of them, or is refused; a text that is no figure ("3.5m", "1/2", "50%") is refused or kept.
# Seen:
#   number-to-words    3.5 three          -3.5 minus three    99.99 ninety-nine      0.07 zero
#   written-number     3.5 four           -3.5 (nothing)      99.99 one hundred      0.07 zero
#   inflect            "3.5m" three point five    "1/2" twelve    "50%" fifty    1,000,000.0 one million point zero
#   to-words           three point five, minus three point five, ninety nine point ninety nine
# Nothing is raised. So three and a half million (3.5, and the word "million" behind it) are three million in one text and four in the other, a
# loss of 3.5 is no word at all, half a day is twelve days, and 3.5m is three and a half.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund number-to-words@1.2.4 written-number@0.11.1 to-words@5.7.0
python3 -m venv env
env/bin/pip install --quiet inflect==7.6.0
cat > run.cjs <<'JS'
const { toWords } = require('number-to-words');
const writtenNumber = require('written-number');
const { ToWords } = require('to-words');
const converter = new ToWords({ localeCode: 'en-US' });
const figures = [3.5, -3.5, 99.99, 0.07];
const writers = [toWords, (figure) => writtenNumber(figure), (figure) => converter.convert(figure)];
const seen = writers.map((write) => figures.map((figure) => write(figure)));
console.log(seen);
const expected = [
  ['three', 'minus three', 'ninety-nine', 'zero'],
  ['four', '', 'one hundred', 'zero'],
  ['Three Point Five', 'Minus Three Point Five', 'Ninety Nine Point Ninety Nine', 'Zero Point Zero Seven'],
];
process.exitCode = JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1;
JS
node run.cjs
env/bin/python - <<'PY'
import inflect

write = inflect.engine().number_to_words
seen = [write(figure) for figure in ("3.5m", "1/2", "50%", 1e6, 3.5)]
print(seen)
raise SystemExit(seen != ["three point five", "twelve", "fifty", "one million point zero", "three point five"])
PY
