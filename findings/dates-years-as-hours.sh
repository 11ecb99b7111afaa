#!/usr/bin/env bash
# parsedatetime 2.6 and timefhuman 0.1.5 (PyPI), sherlockjs 1.4.2 (npm): dates in sentences, told to count from noon on 15 May 2019.
#
# Guess: "rebuilt in 2015", "a 2017 report" and "the 1990s" are years and a decade, or nothing. A bare year is what news tells of the past.
# Seen: four figures are a time of that very day where they can be one, and four figures with an s are as many seconds:
#                            parsedatetime         sherlockjs            timefhuman
#   rebuilt in 2015          20:15                 20:15                 nothing
#   a 2017 report            20:17                 20:17                 nothing
#   In 1945 the war ended    19:45                 19:45                 nothing
#   May 2015                 1 May 2015            20:15, "May" is left  1 May 2015
#   since the 1990s          12:33:10              12:33:10              12:33:10
#   killed 1200 people       12:00                 12:00 the next day    nothing
#   In 1975 it sank          nothing               nothing               nothing
# So a war ends on the evening of the day that the article came out, and what was long ago is the news of today, in every year whose last two
# figures are below 60. Bare years are taken out before such a reader is asked.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund sherlockjs@1.4.2
python3 -m venv env
env/bin/pip install --quiet parsedatetime==2.6 timefhuman==0.1.5
cat > read.py <<'PY'
from datetime import datetime

from parsedatetime import Calendar
from timefhuman import tfhConfig, timefhuman

noon = datetime(2019, 5, 15, 12)
seen = {
    "rebuilt in 2015": ("2019-05-15 20:15:00", []),
    "a 2017 report": ("2019-05-15 20:17:00", []),
    "In 1945 the war ended": ("2019-05-15 19:45:00", []),
    "May 2015": ("2015-05-01 12:00:00", ["2015-05-01 00:00:00"]),
    "since the 1990s": ("2019-05-15 12:33:10", ["2019-05-15 12:33:10"]),
    "killed 1200 people": ("2019-05-15 12:00:00", []),
    "In 1975 it sank": (None, []),
}
changed = False
for text, expected in seen.items():
    time, kind = Calendar().parseDT(text, noon)
    found = (str(time) if kind else None, [str(time) for time in timefhuman(text, tfhConfig(now=noon))])
    print(f"{text:24} {found}")
    changed |= found != expected
raise SystemExit("no longer so" if changed else 0)
PY
env/bin/python read.py
cat > read.cjs <<'JS'
const Sherlock = require('sherlockjs');
Sherlock._setNow(new Date(2019, 4, 15, 12));
const seen = {
  'rebuilt in 2015': '15 20:15:00',
  'a 2017 report': '15 20:17:00',
  'In 1945 the war ended': '15 19:45:00',
  'May 2015': '15 20:15:00',
  'since the 1990s': '15 12:33:10',
  'killed 1200 people': '16 12:00:00',
  'In 1975 it sank': undefined,
};
for (const [text, expected] of Object.entries(seen)) {
  const { startDate, eventTitle } = Sherlock.parse(text);
  const found = startDate ? `${startDate.getDate()} ${startDate.toTimeString().slice(0, 8)}` : undefined;
  console.log(text.padEnd(24), found, `(left: ${eventTitle})`);
  if (found !== expected || (startDate && startDate.getFullYear() !== 2019)) process.exitCode = 1;
}
JS
node read.cjs
