#!/usr/bin/env bash
# tableschema 1.21.0 and frictionless 5.21.0 (PyPI), two readers of one standard (Table Schema), from one workshop: numbers with something around
# them, which the standard lets stand with `bareNumber: false` ("£14", "14%").
#
# Guess: both read -14% as -14; what is not a number with a unit around it is an error.
# Seen:
#                   tableschema   frictionless
#   -14%                14           -14
#   −14% (U+2212)       14            14
#   (14)                14            14        a loss, as accounts print it
#   no 14               14            14
#   less than 14        14            14
#   EUR -14             14           -14
#   -$14                14           an error
# So a loss of 14 per cent is a gain of 14 for one reader of the table, and for both where the minus is set as newspapers do. Look at the sign
# before.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet tableschema==1.21.0 frictionless==5.21.0
"$dir/env/bin/python" -W ignore - <<'PY'
import frictionless
import tableschema

about = {"name": "change", "type": "integer", "bareNumber": False}
one, other = tableschema.Field(about), frictionless.Field.from_descriptor(about)
expected = {
    "-14%": (14, -14), "−14%": (14, 14), "(14)": (14, 14), "no 14": (14, 14), "less than 14": (14, 14),
    "EUR -14": (14, -14), "-$14": (14, None),
}
seen = {text: (one.cast_value(text), other.read_cell(text)[0]) for text in expected}
print(seen)
raise SystemExit(0 if seen == expected else "no longer so")
PY
