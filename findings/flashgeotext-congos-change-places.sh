#!/usr/bin/env bash
# flashgeotext 0.5.5 (PyPI) with the lists that come with it: cities and countries that a text names.
#
# Guess: all members of the United Nations are in the list, and each is itself: of the two Congos, the two Sudans and the Guineas the one that
# is named.
# Seen:
#   the Republic of the Congo                     Democratic Republic of Congo
#   the DR Congo                                  Republic of Congo
#   South Sudan                                   Sudan
#   Guinea, Equatorial Guinea                     Guinea-Bissau
#   Northern Ireland                              Ireland
#   Syria, Niger, Nigeria, Yemen, Libya, Mali     nothing
#   Venezuela, Grenada, Kuwait                    the cities Venezuela, Granada and Kuwait City
#   Paris; "Of those saved"                       the cities Parys (South Africa) and Of (Turkey)
# So Brazzaville and Kinshasa change places, some of the wars in the news have no country, and what two articles do not share is a gap in a list.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet flashgeotext==0.5.5
env/bin/python - 2> /dev/null <<'PY'
from flashgeotext.geotext import GeoText

reader = GeoText()
seen = {
    "the Republic of the Congo": ([], ["Democratic Republic of Congo"]),
    "the DR Congo": ([], ["Republic of Congo"]),
    "South Sudan": ([], ["Sudan"]),
    "Guinea": ([], ["Guinea-Bissau"]),
    "Equatorial Guinea": ([], ["Guinea-Bissau"]),
    "Northern Ireland": ([], ["Ireland"]),
    "Venezuela": (["Venezuela"], []),
    "Grenada": (["Granada"], []),
    "Kuwait": (["Kuwait City"], []),
    "Paris": (["Parys"], []),
    "Chad": ([], ["Chad"]),
}
seen |= {name: ([], []) for name in ("Syria", "Niger", "Nigeria", "Yemen", "Libya", "Mali")}

def found(text):
    names = reader.extract(text)
    return sorted(names["cities"]), sorted(names["countries"])

read = {name: found(f"He left {name} today.") for name in seen}
for name, places in read.items():
    print(name.ljust(26), places)
start = found("Of those saved, two were hurt.")
print(start)
raise SystemExit(read != seen or start != (["Of"], []))
PY
