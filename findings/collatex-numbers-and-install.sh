#!/usr/bin/env bash
# collatex 2.3 (PyPI): the collation tool of the digital humanities, which lines the words of witnesses up in a table.
#
# Guess: `pip install collatex` gives a program that starts, and "3,600" beside "3600" is one place where two words differ.
# Seen:
#   1. It asks for networkx and prettytable only, and imports Levenshtein as well: ModuleNotFoundError.
#   2. With Levenshtein installed, words are parted at every mark: "3,600 troops" beside "3600 troops" is the number 3 against
#      3600, and ",", "600" as added; "U.S. officials" beside "US officials" is "U" against "US" and three additions.
# So figures are joined, or brought into one form, before texts go into it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet collatex==2.3 networkx==3.6.1
if "$dir/env/bin/python" -c 'import collatex' 2> "$dir/error"; then
  echo 'collatex starts without Levenshtein: no longer so'
  exit 1
fi
grep "No module named 'Levenshtein'" "$dir/error"
"$dir/env/bin/pip" install --quiet levenshtein==0.27.5
"$dir/env/bin/python" -W ignore - <<'PY'
from collatex import Collation, collate

def pairs(left, right):
    collation = Collation()
    collation.add_plain_witness("A", left)
    collation.add_plain_witness("B", right)
    print(table := str(collate(collation, segmentation=False)))
    return table

figures = pairs("3,600 troops left.", "3600 troops left.")
names = pairs("U.S. officials", "US officials")
same = "| A | 3    | , | 600 |" in figures and "| A | U  | . | S | . |" in names
raise SystemExit(0 if same else "no longer so")
PY
