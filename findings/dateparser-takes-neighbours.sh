#!/usr/bin/env bash
# dateparser 1.5.0 (PyPI), `search_dates`: finds dates in running text of a named language.
#
# Guess: it returns the words of the date, and no auxiliary verb.
# Seen, with English named and 24 July 2007 as the day to count from:
#   "The board may meet on Monday"                   'may' is a date (May 2007), besides 'on Monday'
#   "officials said Friday the ship sank in March"   the span is 'Friday the'
#   "rebuilt in 2015 at a cost of 12 million"        the span is 'in 2015 at a'
#   "the second meeting in 27 years"                 'in 27 years' is the year 2034, in a sentence that looks back
#   "mid-September 2019"                             only '2019' is found; the month is lost
# So its spans cannot be shown as what a source says, nor its values taken without looking at the sentence.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet dateparser==1.5.0
"$dir/env/bin/python" -W ignore - <<'PY'
from datetime import datetime
from dateparser.search import search_dates

seen = {
    "The board may meet on Monday": [("may", 2007), ("on Monday", 2007)],
    "officials said Friday the ship sank in March": [("Friday the", 2007), ("in March", 2007)],
    "rebuilt in 2015 at a cost of 12 million": [("in 2015 at a", 2015)],
    "the second meeting in 27 years": [("in 27 years", 2034)],
    "mid-September 2019": [("2019", 2019)],
}
changed = False
for text, expected in seen.items():
    dates = search_dates(text, languages=["en"], settings={"RELATIVE_BASE": datetime(2007, 7, 24)})
    found = [(words, day.year) for words, day in dates or []]
    print(f"{text:48} {found}")
    changed |= found != expected
raise SystemExit("no longer so" if changed else 0)
PY
