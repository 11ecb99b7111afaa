#!/usr/bin/env bash
# tweet-preprocessor 0.6.0 (PyPI), which takes smileys, addresses, names of accounts, tags and numbers out of posts, each as asked for.
#
# Guess: a smiley stands by itself, an address of a page ends where its sentence goes on, a tag is taken out with its word and a name of an account
# is no part of an address of mail; numbers go whole.
# Seen:
#   smileys     Killed:Dahl, Lee                   Killedahl, Lee: a colon and the letter behind it are a smiley
#               Vik:Police say 14 died             Viklice say 14 died
#               He said:(laughs) no                He saidlaughs) no
#   numbers     14,000 people, 3-5 dead, £3.5m     people, -5 dead, £3.5m
#               (142 of 148)                       (142 of )
#   addresses   at http://vik.example/a;nobody died    at died
#   tags        #Not guilty                        guilty
#   accounts    lee@vik.example said               lee.example said
# So a name loses its first letter, a list of what the police say is about "Viklice", and "nobody" goes with an address. Of posts that are evidence
# nothing is taken out.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet tweet-preprocessor==0.6.0
"$dir/env/bin/python" - <<'PY'
import preprocessor

kinds = preprocessor.OPT
expected = {
    "Killed:Dahl, Lee": (kinds.SMILEY, "Killedahl, Lee"),
    "Vik:Police say 14 died": (kinds.SMILEY, "Viklice say 14 died"),
    "He said:(laughs) no": (kinds.SMILEY, "He saidlaughs) no"),
    "14,000 people, 3-5 dead, £3.5m": (kinds.NUMBER, "people, -5 dead, £3.5m"),
    "(142 of 148)": (kinds.NUMBER, "(142 of )"),
    "at http://vik.example/a;nobody died": (kinds.URL, "at died"),
    "#Not guilty": (kinds.HASHTAG, "guilty"),
    "lee@vik.example said": (kinds.MENTION, "lee.example said"),
}
seen = {}
for text, (kind, _) in expected.items():
    preprocessor.set_options(kind)
    seen[text] = preprocessor.clean(text)
print(seen)
raise SystemExit(0 if seen == {text: after for text, (_, after) in expected.items()} else "no longer so")
PY
