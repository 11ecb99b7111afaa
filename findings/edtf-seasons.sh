#!/usr/bin/env bash
# edtf 4.11.1 (npm) and edtf 5.0.2 (PyPI): two libraries of one standard for uncertain dates (EDTF, ISO 8601-2).
#
# Guess: the summer of 2007 ("2007-22") has the same days in both, and 24 July is one of them; the winter of 2003-04 reaches
# into 2004.
# Seen:
#   npm    the seasons are the quarters of the year: summer is April to June, spring begins on 1 January. 24 July is in autumn.
#   PyPI   summer is June to August; winter is the month of December alone ("2003-24" ends on 31 December 2003), and its
#          reader of words makes "winter 2003-04" just that.
# So a day that one source names and the season that another names contradict each other, or do not, by the library that was
# asked. Seasons are compared as words.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet edtf==5.0.2
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund edtf@4.11.1
cat > seasons.mjs <<'JS'
import edtf from 'edtf';
const day = (time) => new Date(time).toISOString().slice(0, 10);
const spans = ['2007-21', '2007-22', '2007-24'].map((season) => [season, day(edtf(season).min), day(edtf(season).max)].join(' '));
const july = edtf('2007-22').covers(edtf('2007-07-24'));
console.log({ spans, '24 July in summer': july });
const seen = ['2007-21 2007-01-01 2007-03-31', '2007-22 2007-04-01 2007-06-30', '2007-24 2007-10-01 2007-12-31'];
process.exitCode = !july && spans.join() === seen.join() ? 0 : 1;
JS
node seasons.mjs
env/bin/python - <<'PY'
from edtf import parse_edtf, text_to_edtf

def span(season):
    date = parse_edtf(season)
    return [tuple(edge[:3]) for edge in (date.lower_strict(), date.upper_strict())]

words = str(text_to_edtf("winter 2003-04"))
print({"2007-22": span("2007-22"), "2003-24": span("2003-24"), "winter 2003-04": words})
same = (
    span("2007-22") == [(2007, 6, 1), (2007, 8, 31)]
    and span("2003-24") == [(2003, 12, 1), (2003, 12, 31)]
    and words == "2003-24"
)
raise SystemExit(0 if same else "no longer so")
PY
