#!/usr/bin/env bash
# geotext 0.4.0 (PyPI): countries and cities that a text names, by a list of names.
#
# Guess: a name of the list is found wherever it stands with a capital; of two names of which one is a part of the other the longer one is taken.
# Seen: whatever has a capital before the name is taken for a part of it, and so is the word that begins the sentence:
#   Nobody died in Norway.                     Norway
#   In Norway nobody died.                     nothing
#   But Norway said no.                        nothing
#   The Oslo mayor resigned.                   nothing
#   In New York it sank.                       the city York
#   In South Korea and North Korea             North Korea
#   It sank off Papua New Guinea.              Guinea
# So of two papers that tell the same one has no place, by the order of its words, and a ferry off one island sank by another continent.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet geotext==0.4.0
env/bin/python - <<'PY'
from geotext import GeoText

seen = {
    "Nobody died in Norway.": ([], ["Norway"]),
    "In Norway nobody died.": ([], []),
    "But Norway said no.": ([], []),
    "The Oslo mayor resigned.": ([], []),
    "The mayor of Oslo resigned.": (["Oslo"], []),
    "In New York it sank.": (["York"], []),
    "In South Korea and North Korea": ([], ["North Korea"]),
    "It sank off Papua New Guinea.": ([], ["Guinea"]),
}
read = {text: (GeoText(text).cities, GeoText(text).countries) for text in seen}
for text, found in read.items():
    print(text.ljust(34), found)
raise SystemExit(read != seen)
PY
