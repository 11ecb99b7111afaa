#!/usr/bin/env bash
# parse-duration 2.1.9 (npm), timelength 3.0.4 and durations-nlp 1.0.1 (PyPI): how long something took, as newspapers say it.
#
# Guess: a range, a fraction or a word that a library does not know is an error (the three have one) or one of the two numbers that stand there;
# 3 1/2 is three and a half.
# Seen, in hours:
#                        parse-duration   timelength
#   2-3 hours                  5              3
#   3 to 5 days              120 (5 days)   120
#   2 hours or 3               2.05           2
#   between 2 and 3 hours      3              5
#   3 of 14 hours             14             42
#   1/2 hour                   3              0.5
#   3 1/2 hours               33              0.5
#   2½ hours                   2              2
#   2 and a half hours      nothing           0.5
# timelength calls each of these a success. For durations-nlp a "14-hour" search took 0 hours.
# So of two papers that both say "two to three hours" one has five, and a search of three hours and a half has taken 33. Durations with a range,
# a fraction or an "of" are taken apart first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund parse-duration@2.1.9
python3 -m venv env
env/bin/pip install --quiet timelength==3.0.4 durations-nlp==1.0.1
cat > run.mjs <<'JS'
import parse from 'parse-duration';

const expected = {
  ...{ '2-3 hours': 5, '3 to 5 days': 120, '2 hours or 3': 2.05, 'between 2 and 3 hours': 3, '3 of 14 hours': 14 },
  ...{ '1/2 hour': 3, '3 1/2 hours': 33, '2½ hours': 2, '2 and a half hours': null },
};
const seen = Object.fromEntries(Object.keys(expected).map((text) => [text, parse(text, 'h')]));
console.log(seen);
process.exitCode = JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1;
JS
node run.mjs
env/bin/python - <<'PY'
from durations_nlp import Duration
from timelength import TimeLength

expected = {
    "2-3 hours": 3, "3 to 5 days": 120, "2 hours or 3": 2, "between 2 and 3 hours": 5, "3 of 14 hours": 42,
    "1/2 hour": 0.5, "3 1/2 hours": 0.5, "2½ hours": 2, "2 and a half hours": 0.5,
}
read = {text: TimeLength(text).result for text in expected}
seen = {text: result.seconds / 3600 for text, result in read.items()}
print(seen, search := Duration("14-hour").to_hours())
raise SystemExit(0 if seen == expected and all(result.success for result in read.values()) and search == 0 else "no longer so")
PY
