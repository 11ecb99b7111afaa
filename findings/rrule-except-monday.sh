#!/usr/bin/env bash
# rrule 2.8.1 (npm), which reads rules of repetition in words (RRule.fromText): when a ferry sails.
#
# Guess: what it does not understand is an error, as "every other day" and "every 2nd Tuesday" are; a last day that is named is one of the days;
# a day without a year is in this year or the next.
# Seen, as the rule that comes out, without an error:
#   every day except Monday                   every day
#   every day from Monday to Friday           every day
#   every hour from 9 to 17                   every hour
#   not every day                             every year
#   every month on the 1st and last Friday    never: a last Friday that is the first of its month
#   every Tuesday until 7 May                 until 7 May 2001
#   every day until May 7, 2019               the 7th is out, unless the ferry sails at midnight
# So a ferry that does not sail on Mondays does, by the rule that was read; and "until" is none of the days.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund rrule@2.8.1
cat > run.cjs <<'JS'
const { RRule } = require('rrule');
const expected = {
  'every day except monday': 'RRULE:FREQ=DAILY',
  'every day from monday to friday': 'RRULE:FREQ=DAILY',
  'every hour from 9 to 17': 'RRULE:FREQ=HOURLY',
  'not every day': '',
  'every month on the 1st and last friday': 'RRULE:FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=-1FR',
  'every tuesday until 7 May': 'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20010507T000000Z',
};
const seen = Object.fromEntries(Object.keys(expected).map((text) => [text, RRule.fromText(text).toString()]));
console.log(seen);
const yearly = RRule.fromText('not every day').toText();
const dtstart = new Date(Date.UTC(2019, 4, 4, 20));
const until = new RRule({ ...RRule.fromText('every day until May 7, 2019').origOptions, dtstart });
const days = until.all().map((day) => day.getUTCDate());
const fridays = new RRule({ ...RRule.fromText('every month on the 1st and last friday').origOptions, dtstart: new Date(Date.UTC(2019, 0, 1)) });
const met = fridays.between(new Date(Date.UTC(2019, 0, 1)), new Date(Date.UTC(2022, 0, 1)));
console.log(yearly, days, met.length);
const same = JSON.stringify(seen) === JSON.stringify(expected) && yearly === 'every year' && days.join() === '4,5,6';
process.exitCode = same && met.length === 0 ? 0 : 1;
JS
node run.cjs
