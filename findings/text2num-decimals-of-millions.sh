#!/usr/bin/env bash
# text2num 3.1.0 and number-parser 0.3.2 (PyPI): numbers in words brought into figures, as transcripts of broadcasts need it.
#
# Guess: "deux virgule cinq millions", as every broadcast says it, is 2500000 or "2,5 millions"; as "deux millions" is 2000000.
# Seen, with the decimal part and its unit written one behind the other:
#   text2num       fr  deux virgule cinq millions           2,5000000
#                  fr  trois virgule cinq milliards         3,5000000000
#                  es, pt, it, nl, da (two point five)      2,5000000
#                  de  zwei Komma fünf Millionen            2,5 1000000
#                  en  two point five million               2.5 1000000
#   number-parser  en  two point five million               2 point 5000000
# Whoever reads "2,5000000" as the language does has two and a half; who drops the comma, as for thousands, has 25 million.
# No error and no doubt is told. So decimals before a unit are left in words, or read by someone else.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet text2num==3.1.0 number-parser==0.3.2
"$dir/env/bin/python" -W ignore - <<'PY'
from number_parser import parse
from text_to_num import alpha2digit

seen = [
    ("fr", "deux millions", "2000000"),
    ("fr", "deux virgule cinq millions", "2,5000000"),
    ("fr", "trois virgule cinq milliards", "3,5000000000"),
    ("es", "dos coma cinco millones", "2,5000000"),
    ("pt", "dois vírgula cinco milhões", "2,5000000"),
    ("it", "due virgola cinque milioni", "2,5000000"),
    ("nl", "twee komma vijf miljoen", "2,5000000"),
    ("da", "to komma fem millioner", "2,5000000"),
    ("de", "zwei Komma fünf Millionen", "2,5 1000000"),
    ("en", "two point five million", "2.5 1000000"),
]
changed = False
for language, words, figures in seen:
    found = alpha2digit(words, language)
    print(f"{language}  {words:30} {found}")
    changed |= found != figures
found = parse("two point five million")
print(f"number-parser  {found}")
changed |= found != "2 point 5000000"
raise SystemExit("no longer so" if changed else 0)
PY
