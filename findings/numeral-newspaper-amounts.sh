#!/usr/bin/env bash
# numeral 2.0.6 and numbro 2.5.0 (npm): figures and their short forms read back as numbers (`numeral(text).value()`, `numbro.unformat(text)`).
#
# Guess: both know k, m, b and t: "$3.5m" is 3,500,000, and "$3.5bn" and "3.5M" are the like, or nothing; a range and "12 of 14" are no
# number; the minus sign that newspapers print (−) is a minus, or makes it no number.
# Seen: numeral throws away what it does not know and reads the rest as one number:
#   $3.5m          3500000
#   $3.5bn, 3.5M   3.5         a billion is less than a million
#   14-17          -1417       a range is one number below zero (with an en dash, 1417)
#   12 of 14       1214
#   −3.5%          0.035
#   3½             3
# numbro has NaN or undefined for all of these; in both "3,6" is 36, and "14 t", of tonnes, 14 million million.
# So of two sources that tell of 14 to 17 dead one has 1,417. What is handed to them has been recognised before, whole.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund numeral@2.0.6 numbro@2.5.0
cat > read.cjs <<'JS'
const numbro = require('numbro');
const numeral = require('numeral');
const seen = [
  ['$3.5m', 3_500_000, 3_500_000],
  ['$3.5bn', 3.5, null],
  ['3.5M', 3.5, null],
  ['14-17', -1417, null],
  ['14–17', 1417, null],
  ['12 of 14', 1214, null],
  ['−3.5%', 0.035, null],
  ['3½', 3, null],
  ['3,6', 36, 36],
  ['14 t', 14e12, 14e12],
];
for (const [text, ofNumeral, ofNumbro] of seen) {
  const found = [numeral(text).value(), numbro.unformat(text)].map((value) => (Number.isFinite(value) ? value : null));
  console.log(text.padEnd(10), ...found);
  if (found[0] !== ofNumeral || found[1] !== ofNumbro) process.exitCode = 1;
}
JS
node read.cjs
