#!/usr/bin/env bash
# clean-text 0.7.1 and neattext 0.1.3 (PyPI): telephone numbers and amounts taken out of articles before these are compared; beside them phonenumbers
# 9.0.43.
#
# Guess: a telephone number is what looks like none of the figures around it, or what stands behind "call"; an amount is taken whole.
# Seen:
#   142 148 1500 died in three wars       both: a telephone number died in three wars
#   from 100-200-3000 crowns              both: from a telephone number, crowns
#   1000000000 people                     both: a telephone number people
#   $3.5m, £14,000, $1,234.50             neattext: the amounts are $3, £14 and $1, and .5m, ,000 and ,234.50 are left
# phonenumbers, which knows what numbers there are, finds none in them for Norway or the United Kingdom.
# So a row of counts is no figure any more, and a fortune of fourteen thousand is fourteen.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet clean-text==0.7.1 neattext==0.1.3 phonenumbers==9.0.43
"$dir/env/bin/python" - 2> /dev/null <<'PY'
import neattext.functions
import phonenumbers
from cleantext import clean

texts = ["142 148 1500 died in three wars", "from 100-200-3000 crowns", "1000000000 people"]
one = [clean(text, lower=False, no_phone_numbers=True, replace_with_phone_number="*") for text in texts]
other = [neattext.functions.remove_phone_numbers(text) for text in texts]
known = [len(list(phonenumbers.PhoneNumberMatcher(text, country))) for text in texts for country in ("NO", "GB")]
amounts = "$3.5m, £14,000, $1,234.50"
taken = (neattext.functions.extract_currencies(amounts), neattext.functions.remove_currencies(amounts))
print(one, other, known, taken, sep="\n")
same = one == ["* died in three wars", "from * crowns", "* people"]
same &= [text.strip() for text in other] == ["died in three wars", "from  crowns", "people"] and not any(known)
raise SystemExit(not (same and taken == (["$3", "£14", "$1"], ".5m, ,000, ,234.50")))
PY
