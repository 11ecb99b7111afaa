#!/usr/bin/env bash
# price-parser 0.5.1 (PyPI): amount and currency that a piece of text names.
#
# Guess: the amount is the number that the sign of the currency stands at; a number without a currency is not money.
# Seen: the amount is the first number of all, whatever it counts, and the currency the first sign anywhere:
#   14 people paid $3                14 $
#   sold 3 of $14 tickets            3 $
#   20 yen for $5                    20 $
#   a loss of -$5                    5 $
#   between £5m and £7m              5 £
#   $1.234 a litre                   1234 $      (three figures behind the point are thousands)
#   $3.5 million                     3.5 $
# A price on its own, "$3,600" or "€1.200", is read right. So fourteen people are fourteen dollars, and yen are dollars: it is
# asked about a price that was cut out before, never about a sentence.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet price-parser==0.5.1
env/bin/python - <<'PY'
from price_parser import Price

seen = {
    "14 people paid $3": "14 $",
    "sold 3 of $14 tickets": "3 $",
    "20 yen for $5": "20 $",
    "a loss of -$5": "5 $",
    "between £5m and £7m": "5 £",
    "$1.234 a litre": "1234 $",
    "$3.5 million": "3.5 $",
    "$3,600": "3600 $",
    "€1.200": "1200 €",
}
read = {}
for text in seen:
    price = Price.fromstring(text)
    read[text] = f"{price.amount} {price.currency}"
    print(text.ljust(24), read[text])
raise SystemExit(read != seen)
PY
