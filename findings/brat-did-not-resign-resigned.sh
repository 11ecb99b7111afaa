#!/usr/bin/env bash
# pybrat 0.1.7 (PyPI): annotations of brat, the form in which most corpora of events stand: spans (T), events (E), and what is so about them
# (A: Negation, Speculation), with notes (#).
#
# Guess: the event comes with its attributes, as they are part of what was annotated, or there is an error: one is asked for with error='raise'.
# Seen: spans, events, relations and references are read; lines with A, M and # are passed over, also with error='raise'. Of
#   T1 Person 4 9 mayor,  T2 Resign 18 24 resign,  E1 Resign:T2 Who:T1,  A1 Negation E1,  A2 SaidBy E1 Dahl,  #1 AnnotatorNotes E1 of the owner
# what comes out is the event "Resign", who: "mayor", and nothing else.
# So in a corpus brought to another form by it nobody did not resign, what was only feared happened, and who said it is gone.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet pybrat==0.1.7
mkdir corpus
printf 'The mayor did not resign.' > corpus/a.txt
printf '%s\t%s\n' T1 $'Person 4 9\tmayor' T2 $'Resign 18 24\tresign' E1 'Resign:T2 Who:T1' A1 'Negation E1' A2 'SaidBy E1 Dahl' \
  '#1' $'AnnotatorNotes E1\tof the owner' > corpus/a.ann
env/bin/python - <<'PY'
from dataclasses import asdict

from pybrat.parser import BratParser

[read] = BratParser(error="raise").parse("corpus")
[event] = read.events
print(asdict(read))
told = str(asdict(read)).replace(read.text, "")
same = (event.type, event.trigger.mention, [one.mention for one in event.arguments]) == ("Resign", "resign", ["mayor"])
raise SystemExit(0 if same and not any(word in told for word in ("Negation", "Dahl", "owner")) else "no longer so")
PY
