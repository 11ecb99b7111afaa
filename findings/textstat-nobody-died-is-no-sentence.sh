#!/usr/bin/env bash
# textstat 0.7.13 (PyPI), which counts the sentences of a text and says by them how hard it is to read.
#
# Guess: "Nobody died. It sank. Lee denied it." has three sentences, and 2.33 words in each.
# Seen: a sentence of one or two words is none, though its words count:
#   Nobody died. It sank. Lee denied it.                1 sentence, 7 words in it
#   Nobody died. Lee resigned.                          1, of 4 words: the least that there is
#   Nobody at all died. It sank there. Lee denied it.   3, of 3.3
#   ten such short ones                                 1, of 20 words
# and automated_readability_index has the first text for harder than the third.
# So a paper that writes "Nobody died." has longer sentences than one that writes "Nobody at all died.", and is told to be harder to read. It is
# no count of what may be claims, and no measure of what two papers that report the same differ in.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet textstat==0.7.13
"$dir/env/bin/python" - <<'PY'
import textstat

texts = [
    "Nobody died. It sank. Lee denied it.",
    "Nobody died. Lee resigned.",
    "Nobody at all died. It sank there. Lee denied it.",
    "Nobody died. It sank. " * 5,
]
seen = [(textstat.sentence_count(text), textstat.lexicon_count(text), textstat.automated_readability_index(text)) for text in texts]
print(seen)
harder = seen[0][2] > seen[2][2]
raise SystemExit(0 if [one[:2] for one in seen] == [(1, 7), (1, 4), (3, 10), (1, 20)] and harder else "no longer so")
PY
