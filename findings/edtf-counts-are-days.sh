#!/usr/bin/env bash
# edtf 5.0.2 (PyPI), `text_to_edtf`: turns a date in words into EDTF.
#
# Guess: what is no date gives None, and of two dates, or of a date with "until", neither is silently dropped.
# Seen:
#   12 people in 1980               1980-12      December 1980
#   the second meeting in 27 years  XXXX-XX-27   the 27th of any month
#   April 1980 or 1981              1980-04      the second is dropped
#   until April 1980                1980-04      the month itself ("before June 2015" is an open interval)
#   between 1979 and 1980           None         ("1979-80" is an interval)
# It has a fine answer for "around April 1980" (1980-04~), and nothing tells the one kind from the other: give it the words of a
# date that something else has found, and no more.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet edtf==5.0.2
"$dir/env/bin/python" - <<'PY'
from edtf import text_to_edtf

seen = {
    "12 people in 1980": "1980-12",
    "the second meeting in 27 years": "XXXX-XX-27",
    "April 1980 or 1981": "1980-04",
    "until April 1980": "1980-04",
    "before June 2015": "/2015-06",
    "between 1979 and 1980": None,
    "1979-80": "1979/1980",
    "around April 1980": "1980-04~",
}
changed = False
for words, expected in seen.items():
    found = text_to_edtf(words)
    found = None if found is None else str(found)
    print(f"{words:32} {found}")
    changed |= found != expected
raise SystemExit("no longer so" if changed else 0)
PY
