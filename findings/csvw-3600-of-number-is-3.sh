#!/usr/bin/env bash
# csvw 4.1.1 (PyPI), a reader of tables with the metadata of the W3C (CSV on the Web): a table of a statistics office on the continent, whose
# metadata say that the point groups and the comma is the decimal mark.
#
# Guess: 3.600 is 3600 in each kind of number, as the format says.
# Seen:
#   decimal, integer   3.600 is 3600, and 3.600,5 (decimal) 3600.5
#   number, double     3.600 is 3.6, and 3.600,5 and 3,5 are errors: the marks of the format are not asked
# "number" is what one writes for a column of numbers. The table is called valid.
# So a column in which all figures are whole has a thousandth of them, and only one with a comma in it tells.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet csvw==4.1.1
printf 'port;dead\nVik;3.600\nNordhavn;14\n' > dead.csv
env/bin/python -W ignore - <<'PY'
import json

from csvw import CSVW, Datatype


def read(base):
    style = {"base": base, "format": {"groupChar": ".", "decimalChar": ","}}
    columns = [{"name": "port", "datatype": "string"}, {"name": "dead", "datatype": style}]
    about = {"@context": "http://www.w3.org/ns/csvw", "url": "dead.csv", "dialect": {"delimiter": ";"}, "tableSchema": {"columns": columns}}
    with open("dead.csv-metadata.json", "w") as file:
        json.dump(about, file)
    table = CSVW("dead.csv-metadata.json")
    rows = [float(row["dead"]) for one in table.tables for row in one.iterdicts()]
    try:
        half = float(Datatype.fromvalue(style).parse("3.600,5"))
    except ValueError:
        half = "error"
    return rows, table.is_valid, half


seen = {base: read(base) for base in ("decimal", "integer", "number", "double")}
print(seen)
wrong = ([3.6, 14], True, "error")
expected = {"decimal": ([3600, 14], True, 3600.5), "integer": ([3600, 14], True, "error"), "number": wrong, "double": wrong}
raise SystemExit(0 if seen == expected else "no longer so")
PY
