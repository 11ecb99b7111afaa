#!/usr/bin/env bash
# symspellpy 6.10.1 (PyPI), which mends spelling, also of recognised newspapers, with the list of English words that it ships (lookup_compound).
#
# Guess: words that are near to another one are mended; figures are no words and stay (there is `ignore_non_words` for what is none); what is spelt
# right stays.
# Seen:
#   In all 142 people died, 3,600 were hurt    in all a of people died a a of were hurt
#   Lee said 17 and Dahl 18                    lee said of and dahl of
#   Mr Lee denied it                           or lee denied it
#   Nobody died in Nordhavn                    nobody died in nor have
#   It cost £3.5m                              it cost a pm; with ignore_non_words "it cost 3 pm"
#   closed at 8pm                              closed at pm, with and without
# With ignore_non_words 142 is kept, and 3,600 is "3 600".
# So of two papers that differ in the number of the dead both have "a of people", and an amount is a time of day. Only words without a figure or a
# capital are given to it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet symspellpy==6.10.1
"$dir/env/bin/python" - <<'PY'
from importlib.resources import files

from symspellpy import SymSpell

spell = SymSpell(max_dictionary_edit_distance=2, prefix_length=7)
spell.load_dictionary(str(files("symspellpy") / "frequency_dictionary_en_82_765.txt"), 0, 1)
expected = {
    "In all 142 people died, 3,600 were hurt": ("in all a of people died a a of were hurt", "in all 142 people died 3 600 were hurt"),
    "Lee said 17 and Dahl 18": ("lee said of and dahl of", "lee said 17 and dahl 18"),
    "Mr Lee denied it": ("or lee denied it", "or lee denied it"),
    "Nobody died in Nordhavn": ("nobody died in nor have", "nobody died in nor have"),
    "It cost £3.5m": ("it cost a pm", "it cost 3 pm"),
    "closed at 8pm": ("closed at pm", "closed at pm"),
}
seen = {text: tuple(spell.lookup_compound(text, 2, ignore_non_words=ignore)[0].term for ignore in (False, True)) for text in expected}
print(seen)
raise SystemExit(0 if seen == expected else "no longer so")
PY
