#!/usr/bin/env bash
# DateRangeParser 1.3.2 (PyPI), a reader of spans of days as people write them.
#
# Guess: "until 7 May 2019" has an end and no beginning, or is refused, as "1914-1918" is; a year that is written with one of two days is the year
# of both, as with "30 December - 2 January 2019", or of the one.
# Seen:
#   until 7 May 2019              1 to 7 May 2019
#   7 May 2019 - 9 June           7 May to 9 June of the year that it is today
#   30 December - 2 January 2019  30 December 2018 to 2 January 2019, as one would think
#   from 7 to 9 May 2019          as one would think
# So a strike "until 7 May" began on the first of the month, and one of 2019 is of this year, though its year is in the text.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet DateRangeParser==1.3.2 pyparsing==3.3.3
"$dir/env/bin/python" -W ignore - <<'PY'
import datetime

from daterangeparser import parse

year = datetime.date.today().year
expected = {
    "until 7 May 2019": "2019-05-01 2019-05-07",
    "7 May 2019 - 9 June": f"{year}-05-07 {year}-06-09",
    "30 December - 2 January 2019": "2018-12-30 2019-01-02",
    "from 7 to 9 May 2019": "2019-05-07 2019-05-09",
}
read = {text: " ".join(str(day.date()) for day in parse(text)) for text in expected}
print(read)
try:
    refused = parse("1914-1918")
except Exception as error:
    refused = type(error).__name__
print("1914-1918", refused)
raise SystemExit(0 if read == expected and refused == "ParseException" else "no longer so")
PY
