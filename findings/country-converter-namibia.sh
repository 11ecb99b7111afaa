#!/usr/bin/env bash
# country_converter 1.3.2 with pandas 3.1.1 (PyPI): names of countries, as texts have them, made codes. Where two packages and a country meet.
#
# Guess: `pip install country_converter` gives a package that converts names; it takes care that the code of Namibia, NA, is not taken for
# "not available" (it takes that out of the list of pandas' missing values, and has the column read by `str`).
# Seen: with the pandas that is installed beside it today every conversion, of Norway too, raises
#   TypeError: first argument must be string or compiled pattern
# pandas 3.1 looks for missing values also in what a converter of a column has answered: read with converters={"ISO2": str}, the code of
# Namibia is nan, where pandas 3.0.0 has "NA", with which country_converter works.
# So whoever names countries by it pins pandas too; and a table of codes is read with keep_default_na=False, converters or not.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
cat > codes.py <<'PY'
from io import StringIO

import pandas

codes = pandas.read_csv(StringIO("name,code\nNorway,NO\nNamibia,NA\n"), converters={"code": str}).code.tolist()
print("pandas", pandas.__version__, codes)
try:
    import country_converter

    print(names := country_converter.convert(["Norway", "Namibia"], to="ISO2"))
except TypeError as error:
    print("TypeError:", names := str(error))
works = (codes, names) == (["NO", "NA"], ["NO", "NA"])
fails = str(codes) == "['NO', nan]" and names == "first argument must be string or compiled pattern"
raise SystemExit(0 if {"3.0.0": works, "3.1.1": fails}[pandas.__version__] else "no longer so")
PY
for version in 3.0.0 3.1.1; do
  env/bin/pip install --quiet country_converter==1.3.2 "pandas==$version"
  env/bin/python codes.py
done
