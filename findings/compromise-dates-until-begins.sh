#!/usr/bin/env bash
# compromise-dates 3.9.0 over compromise 14.17.0 (npm): days of a sentence, each as start and end; today is Wednesday, 15 May 2019.
#
# Guess: "until 7 May" ends on that day; "between 7 and 9 May" begins on the 7th; "by Friday" is open until Friday the 17th; "the day after 7 May"
# is the 8th; a week has seven days, and the middle of a month is not its first.
# Seen:
#   until 7 May 2019               begins on 7 May, ends today
#   between 7 and 9 May 2019       9 May
#   on 7 and 9 May 2019            9 May
#   by Friday                      15 to 16 May
#   the day after 7 May 2019       2 May, from 7 in the morning
#   the week of 7 May 2019         7 May
#   mid-May 2019                   1 to 31 May
#   not before May 2019            17 to 30 April
# ("May 7-9, 2019" is the 7th to the 9th.) So what stopped on a day began on it, and an appointment that may not be before May is in April.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund compromise@14.17.0 compromise-dates@3.9.0
cat > run.mjs <<'JS'
import nlp from 'compromise';
import dates from 'compromise-dates';

nlp.extend(dates);
const seen = {
  'until 7 May 2019': '2019-05-07 2019-05-15',
  'between 7 and 9 May 2019': '2019-05-09 2019-05-09',
  'on 7 and 9 May 2019': '2019-05-09 2019-05-09',
  'by Friday': '2019-05-15 2019-05-16',
  'the day after 7 May 2019': '2019-05-02 2019-05-02',
  'the week of 7 May 2019': '2019-05-07 2019-05-07',
  'mid-May 2019': '2019-05-01 2019-05-31',
  'not before May 2019': '2019-04-17 2019-04-30',
  'May 7-9, 2019': '2019-05-07 2019-05-09',
};
for (const [words, expected] of Object.entries(seen)) {
  const found = nlp(words).dates({ today: '2019-05-15', timezone: 'UTC' }).get();
  const read = found.map(({ start, end }) => `${start.slice(0, 10)} ${end.slice(0, 10)}`).join('; ');
  console.log(words.padEnd(26), read);
  if (read !== expected) process.exitCode = 1;
}
JS
node run.mjs
