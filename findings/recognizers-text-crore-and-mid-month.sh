#!/usr/bin/env bash
# @microsoft/recognizers-text-suite 1.3.1 (npm), culture en-us, told to count from 15 May 2019.
#
# Guess: what the number recogniser reads, the currency recogniser reads as the same number with a unit; "mid-September" is
# the middle of the month; "late March 2019" is one stretch; short forms of newspapers are amounts.
# Seen:
#   Rs 500 crore      number 5,000,000,000, currency 50,000,000: two of its recognisers are a hundredfold apart
#   £3m, $12m         currency 3 and 12, the span without its "m"; the number recogniser finds nothing
#   3,000 sq ft       currency: "ft", a Hungarian forint without an amount
#   4.5 per cent      currency: "cent", a cent without an amount, beside the percentage
#   mid-September     16 September to 1 October, the very stretch that "late September" has
#   late March 2019   two results: late March of 2019 or 2020, and the year 2019
# So amounts of two sources cannot be compared by its currencies, nor "mid-" and "late" be told apart by its dates.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --prefix "$dir" @microsoft/recognizers-text-suite@1.3.1
cat >"$dir/check.cjs" <<'JS'
const suite = require('@microsoft/recognizers-text-suite');
const from = new Date(2019, 4, 15, 12);
const number = (text) => suite.recognizeNumber(text, 'en-us').map((found) => [found.text, found.resolution.value]);
const currency = (text) =>
  suite.recognizeCurrency(text, 'en-us').map((found) => [found.text, found.resolution.value, found.resolution.unit]);
const dates = (text) =>
  suite
    .recognizeDateTime(text, 'en-us', 0, from)
    .map((found) => [found.text, ...found.resolution.values.map(({ start, end }) => `${start}..${end}`)]);
const seen = [
  [number, 'Rs 500 crore', [['500 crore', '5000000000']]],
  [currency, 'Rs 500 crore', [['rs 500 crore', '50000000', 'Rupee']]],
  [number, '£3m', []],
  [currency, '£3m', [['£3', '3', 'Pound']]],
  [currency, '$12m', [['$12', '12', 'Dollar']]],
  [currency, '3,000 sq ft', [['ft', null, 'Hungarian forint']]],
  [currency, '4.5 per cent', [['cent', null, 'Cent']]],
  [dates, 'mid-September', [['mid-september', '2018-09-16..2018-10-01', '2019-09-16..2019-10-01']]],
  [dates, 'late September', [['late september', '2018-09-16..2018-10-01', '2019-09-16..2019-10-01']]],
  [
    dates,
    'late March 2019',
    [
      ['late march', '2019-03-16..2019-04-01', '2020-03-16..2020-04-01'],
      ['2019', '2019-01-01..2020-01-01'],
    ],
  ],
];
let changed = false;
for (const [recognise, text, expected] of seen) {
  const found = JSON.stringify(recognise(text));
  console.log(`${recognise.name.padEnd(9)}${text.padEnd(17)}${found}`);
  if (found !== JSON.stringify(expected)) changed = true;
}
process.exit(changed ? 1 : 0);
JS
node "$dir/check.cjs"
