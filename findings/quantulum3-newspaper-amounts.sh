#!/usr/bin/env bash
# quantulum3 0.10.0 (PyPI), a finder of quantities with units.
#
# Guess: short forms of newspapers are amounts: "3.5m people" is 3.5 million, "20bn yen" is 20 thousand million yen,
# and a preposition or a clock time behind a quantity is left alone.
# Seen: letters are read as units of physics, and what follows is multiplied in.
#   3.5m people            3.5   metre
#   20bn yen               20    barn newton
#   $12m                   12    dollar metre
#   12 meters at noon      12    metre ampere-turn   ("at" is a unit)
#   4:20 a.m.              4 dimensionless, 20 year   ("a" is the unit of a year)
#   two dozen ships        2     dozen                (one quantity, not 24)
# So figures of two articles cannot be compared by its values: "$12m" and "12 million dollars" have other units.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet quantulum3==0.10.0 inflect==7.5.0
"$dir/env/bin/python" -W ignore - <<'PY'
from quantulum3 import parser

seen = {
    "3.5m people": [(3.5, "metre")],
    "20bn yen": [(20.0, "barn newton")],
    "$12m": [(12.0, "dollar metre")],
    "12 meters at noon": [(12.0, "metre ampere-turn")],
    "4:20 a.m.": [(4.0, "dimensionless"), (20.0, "year")],
    "two dozen ships": [(2.0, "dozen")],
}
changed = False
for text, expected in seen.items():
    found = [(quantity.value, quantity.unit.name) for quantity in parser.parse(text)]
    print(f"{text:20} {found}")
    changed |= found != expected
raise SystemExit("no longer so" if changed else 0)
PY
