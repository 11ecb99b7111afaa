#!/usr/bin/env bash
# pycountry 26.2.16 (PyPI): the country that a name in an article means (countries.search_fuzzy, best answer first).
#
# Guess: a name that is a country's own, letter by letter, is that country before all others that hold these letters; names that newspapers
# used for decades (Turkey, Burma, Swaziland, Ivory Coast) are found by a search that calls itself fuzzy, or by none.
# Seen:
#   Niger                                        Nigeria, and Niger second; Mali, Chad, Oman, Guinea and Dominica are themselves
#   Turkey, Burma, Swaziland, Ivory Coast        an error: no country
#   England, Holland, Scotland, Wales            United Kingdom, Netherlands, United Kingdom, United Kingdom
#   Vik                                          Iceland
# So a coup in Niger is one in Nigeria if the first answer is taken, one of two papers about Turkey tells of no country, and a village is one.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet pycountry==26.2.16
env/bin/python - <<'PY'
from pycountry import countries

def found(name):
    try:
        return [country.name for country in countries.search_fuzzy(name)]
    except LookupError:
        return [None]

seen = {name: name for name in ("Mali", "Chad", "Oman", "Guinea", "Dominica")}
seen |= {"Niger": "Nigeria", "Vik": "Iceland", "Turkey": None, "Burma": None, "Swaziland": None, "Ivory Coast": None}
seen |= {"England": "United Kingdom", "Scotland": "United Kingdom", "Wales": "United Kingdom", "Holland": "Netherlands"}
read = {name: found(name)[0] for name in seen}
print(read)
print(found("Niger"))
raise SystemExit(read != seen or found("Niger") != ["Nigeria", "Niger"])
PY
