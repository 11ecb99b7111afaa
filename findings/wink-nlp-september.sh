#!/usr/bin/env bash
# wink-nlp 2.4.0 with wink-eng-lite-web-model 1.8.1 (npm): dates and numbers in sentences of news (entities), with the months as AP and most
# papers shorten them.
#
# Guess: "Sept. 6, 2019" is a DATE as "Aug. 6, 2019" is; "May 6-9" is one or two, and "14-17 people" one or two numbers.
# Seen:
#   Jan. 6, 2019 … Aug. 6, 2019, Oct. 6, 2019 … Dec. 6, 2019   DATE, all of it (so is "Sep. 6, 2019")
#   Sept. 6, 2019                                               CARDINAL 6, DATE 2019; of "Sept. 6" there is CARDINAL 6
#   by May 6, 2019                                              DATE "by May 6", DATE 2019
#   since May 6, 2019                                           DURATION; "before May 6, 2019" is a DATE
#   the 6th of May                                              ORDINAL 6th
#   May 6-9, 14-17 people, 1990-1995                            nothing
# Nothing tells. So what papers date to September has a count in place of a day, and ranges are neither dates nor counts.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1
cat > read.cjs <<'JS'
const model = require('wink-eng-lite-web-model');
const nlp = require('wink-nlp')(model);
const seen = Object.fromEntries(
  ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sep.', 'Oct.', 'Nov.', 'Dec.']
    .map((month) => [`${month} 6, 2019`, `DATE ${month} 6, 2019`])
    .concat([
      ['Sept. 6, 2019', 'CARDINAL 6, DATE 2019'],
      ['Sept. 6', 'CARDINAL 6'],
      ['by May 6, 2019', 'DATE by May 6, DATE 2019'],
      ['before May 6, 2019', 'DATE May 6, 2019'],
      ['since May 6, 2019', 'DURATION since May 6, 2019'],
      ['the 6th of May', 'ORDINAL 6th'],
      ['May 6-9', ''],
      ['14-17 people', ''],
      ['1990-1995', ''],
    ]),
);
const unlike = Object.entries(seen).filter(([words, expected]) => {
  const found = nlp.readDoc(`The port was shut ${words}, he said.`).entities().out(nlp.its.detail);
  const read = found.map(({ type, value }) => `${type} ${value}`).join(', ');
  console.log(`${words.padEnd(20)}${read || 'nothing'}`);
  return read !== expected;
});
process.exitCode = unlike.length === 0 ? 0 : 1;
JS
node read.cjs
