#!/usr/bin/env bash
# simplemma 2.0.0 (PyPI), which brings words to their ground form in 54 languages, so that texts can be compared by what they say.
#
# Guess: a verb that carries its "not" in itself keeps it ("nepřežil", did not survive), or loses it in all verbs of a language alike; it is one
# or the other by a table of the language.
# Seen:
#   Czech       nepřežil (did not survive) is přežít (survive), nebyl (was not) být (be), nepotvrdil (did not confirm) potvrdit (confirm);
#               but nezemřel (did not die), nepotopil (did not sink), neodstoupil (did not resign) keep it
#   Slovak      nemôže (cannot) is môcť (can); but neprežil (did not survive) keeps it
#   Lithuanian  nebuvo (was not) is būti (be); but nežuvo (did not perish) keeps it
#   Turkish     ölmedi (did not die) and öldü (died) are both öl (die)
#   English     isn't, wasn't are be, won't is will; but can't is cannot
# So "survived" and "did not survive" are the same word in two papers, "died" and "did not die" are two: whether a denial is seen depends on the
# verb. Compare the words as they stand where a text denies.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet simplemma==2.0.0
"$dir/env/bin/python" - <<'PY'
from simplemma import lemmatize

lost = {
    "cs": {"nepřežil": "přežil", "nebyl": "byl", "nepotvrdil": "potvrdil", "nezaplatil": "zaplatil"},
    "sk": {"nemôže": "môže", "nebol": "bol"},
    "lt": {"nebuvo": "buvo", "nėra": "yra"},
    "tr": {"ölmedi": "öldü"},
    "en": {"isn't": "is", "wasn't": "was", "won't": "will"},
}
kept = {
    "cs": {"nezemřel": "zemřel", "nepotopil": "potopil", "neodstoupil": "odstoupil"},
    "sk": {"neprežil": "prežil", "nezomrel": "zomrel"},
    "lt": {"nežuvo": "žuvo", "negali": "gali"},
    "en": {"can't": "can"},
}
same = True
for name, table in (("same word", lost), ("two words", kept)):
    for lang, pairs in table.items():
        forms = {f"{no} / {yes}": (lemmatize(no, lang=lang), lemmatize(yes, lang=lang)) for no, yes in pairs.items()}
        print(name, lang, forms)
        same &= all((one == other) == (table is lost) for one, other in forms.values())
raise SystemExit(0 if same else "no longer so")
PY
