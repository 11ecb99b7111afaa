#!/usr/bin/env bash
# negspacy 1.1.0 with spacy 3.8.18 (PyPI), without a model: a sentence's names marked as negated or not (NegEx).
#
# Guess: what is said not to have sunk is negated, also in "neither ... nor", "never" and behind the name; "no doubt" and "no fewer than 14"
# negate nothing.
# Seen:
#   The ferry did not sink.                              not negated; The ferry never sank., The ferry didn't sink. as well
#   Neither the ferry nor the barge sank.                neither is
#   No doubt the ferry sank.                             negated
#   No fewer than 14 left the ferry; the barge sank.     both negated
#   Ann Lee saw no ferry; Bo Dahl saw one.               Bo Dahl negated
#   The ferry, not the barge, sank.                      the barge is, right
# So in news, where the name stands before its verb, "did not" is seen of no ship, and a floor of a count makes a sunk ship one that did not.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet negspacy==1.1.0 spacy==3.8.18
"$dir/env/bin/python" -W ignore - <<'PY'
import spacy
from negspacy.negation import Negex  # noqa: F401, which registers "negex"

nlp = spacy.blank("en")
nlp.add_pipe("sentencizer")
names = {"SHIP": ["ferry", "barge"], "PERSON": ["Ann Lee", "Bo Dahl"]}
nlp.add_pipe("entity_ruler").add_patterns([{"label": kind, "pattern": name} for kind in names for name in names[kind]])
nlp.add_pipe("negex", config={"ent_types": list(names)})
expected = {
    "The ferry did not sink.": [False],
    "The ferry never sank.": [False],
    "The ferry didn't sink.": [False],
    "Neither the ferry nor the barge sank.": [False, False],
    "No doubt the ferry sank.": [True],
    "No fewer than 14 left the ferry; the barge sank.": [True, True],
    "Ann Lee saw no ferry; Bo Dahl saw one.": [False, True, True],
    "The ferry, not the barge, sank.": [False, True],
}
seen = {text: [name._.negex for name in nlp(text).ents] for text in expected}
print(seen)
raise SystemExit(0 if seen == expected else "no longer so")
PY
