#!/usr/bin/env bash
# whisper-normalizer 0.1.15 (PyPI; what transcripts of speech are put through before they are compared): a transcript and an article in one form.
#
# Guess: two figures that a comma holds apart stay two; a minus stays; "no. 1" is number one.
# Seen:
#   of the six, two died                          of the 62 died
#   on May seven, nineteen people died            on may 719 people died
#   thirty-one, eleven and two                    3111 and 2
#   -5 degrees                                    5 degrees
#   He is no. 1.                                  he is no one
#   14 1/2 tonnes                                 14 one 2 tons
#   Half a million people                         half a 1000000 people
#   Lee'd resigned.                               lee would resigned
#   He did [not] resign.                          he did resign            (told: what stands in brackets is left out)
# So "of the six, two died" and "of the 62 died" are one sentence, and equal after it is not equal before. Commas go last, after the figures.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet whisper-normalizer==0.1.15
env/bin/python - <<'PY'
from whisper_normalizer.english import EnglishTextNormalizer

seen = {
    "of the six, two died": "of the 62 died",
    "on May seven, nineteen people died": "on may 719 people died",
    "thirty-one, eleven and two": "3111 and 2",
    "-5 degrees": "5 degrees",
    "He is no. 1.": "he is no one",
    "14 1/2 tonnes": "14 one 2 tons",
    "Half a million people": "half a 1000000 people",
    "Lee'd resigned.": "lee would resigned",
    "He did [not] resign.": "he did resign",
    "one hundred and forty-two people": "142 people",
}
normal = EnglishTextNormalizer()
read = {text: normal(text) for text in seen}
for text, made in read.items():
    print(text.ljust(36), repr(made))
raise SystemExit(read != seen)
PY
