#!/usr/bin/env bash
# sugar 2.0.6 and any-date-parser 2.2.4 (npm): a date line, or a date as it stands in a sentence, made a day.
#
# Guess: "Tuesday, 7 May" is 7 May of this year, as "7 May" is; what is more than a date, or two of them, is not read, as the
# "Invalid Date" and "invalid" that both have tell.
# Seen:
#   sugar             Tuesday, 7 May; On May 6     2001: the day is read by the language's own Date, which knows no year
#                     May 5-7                      5 May 2007
#                     (May 6; 7 May: this year)
#   any-date-parser   the day before yesterday     yesterday, like "yesterday"; so are "not yesterday" and "two days before yesterday"
#                     12 or 13 May; 20 to 30 June  13 May; 30 June
#                     5.30pm on Friday             5 March, the rest of "30" is dropped
# Nothing tells which part was read. So a weekday before a date sets an article back to 2001, and what happened two days ago happened
# yesterday. Such a reader is given dates that are recognised as such, in one form.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund sugar@2.0.6 any-date-parser@2.2.4
cat > read.cjs <<'JS'
const Sugar = require('sugar');
const parser = require('any-date-parser');
const day = (date) => (date instanceof Date && !Number.isNaN(date.getTime()) ? date.toDateString().slice(4) : 'none');
const year = new Date().getFullYear();
const yesterday = day(parser.fromString('yesterday'));
const seen = [
  [Sugar.Date.create, 'May 6', `May 06 ${year}`],
  [Sugar.Date.create, '7 May', `May 07 ${year}`],
  [Sugar.Date.create, 'Tuesday, 7 May', 'May 07 2001'],
  [Sugar.Date.create, 'On May 6', 'May 06 2001'],
  [Sugar.Date.create, 'May 5-7', 'May 05 2007'],
  [Sugar.Date.create, '14 people died on May 5', 'none'],
  [parser.fromString, 'the day before yesterday', yesterday],
  [parser.fromString, 'two days before yesterday', yesterday],
  [parser.fromString, 'not yesterday', yesterday],
  [parser.fromString, '12 or 13 May', `May 13 ${year}`],
  [parser.fromString, '20 to 30 June', `Jun 30 ${year}`],
  [parser.fromString, '5.30pm on Friday', `Mar 05 ${year}`],
  [parser.fromString, 'noon Monday', 'none'],
];
for (const [read, text, expected] of seen) {
  const found = day(read(text));
  console.log(text.padEnd(26), found);
  if (found !== expected) process.exitCode = 1;
}
JS
node read.cjs
