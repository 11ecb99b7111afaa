#!/usr/bin/env bash
# undate 0.8.0 (PyPI), the library of the digital humanities for dates that are known in part: which came first?
#
# Guess: where it cannot tell, it says so: 2019-05 and 2019-05-06 raise NotImplementedError, as its documentation has it; so do "some day of
# the tens of May" and 12 May, or both comparisons are false. A mark of doubt that it reads (2019~, 2019?) is kept.
# Seen:
#   201X and 2011, 19XX and 1950, 2019-05-1X and 2019-05-12, 2019-XX-06 and 2019-05-06, XXXX-05-06 and 2019-05-06:
#                each is later than the other (a > b and b > a), and neither is earlier
#   2019-XX      is later than itself
#   2019~, 2019? are read without an error as 2019, equal to it and written as it (2019-21, a spring, is refused)
# So two sources of which one says "in the 2010s" and one "2011" have an order, by which of the two is asked first. Such dates are compared
# by their `earliest` and `latest`.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet undate==0.8.0
"$dir/env/bin/python" - <<'PY'
from undate import Undate


def read(text):
    return Undate.parse(text, "EDTF")


pairs = [("201X", "2011"), ("19XX", "1950"), ("2019-05-1X", "2019-05-12"), ("2019-XX-06", "2019-05-06"), ("XXXX-05-06", "2019-05-06")]
same = True
for one, other in [*pairs, ("2019-XX", "2019-XX")]:
    a, b = read(one), read(other)
    print(one, other, "later", (a > b, b > a), "earlier", (a < b, b < a))
    same &= (a > b, b > a, a < b, b < a) == (True, True, False, False)
for one, other in [("2019-05", "2019-05-06"), ("2018-XX", "2019-05")]:
    try:
        print(one, other, "later", told := read(one) > read(other))
    except NotImplementedError as error:
        print(one, other, told := type(error).__name__)
    same &= told == ("NotImplementedError" if one == "2019-05" else False)
for doubtful in ("2019~", "2019?"):
    print(doubtful, "is", read(doubtful))
    same &= str(read(doubtful)) == "2019" and read(doubtful) == read("2019")
raise SystemExit(0 if same else "no longer so")
PY
