#!/usr/bin/env bash
# tgt 1.5, praat-textgrids 1.4.0, textgrid 1.6.1 and praatio 6.2.2 (PyPI): one transcript in the form of Praat (TextGrid), in which a quotation mark
# inside a label is written twice, and which the first of them writes itself.
#
# Guess: all four read the same words.
# Seen, of the labels  seats = 14 = half  and  "Nobody"  (a whole remark in quotation marks, written """Nobody"""):
#   tgt                seat              Nobody with its marks      at the first =; the letter before goes too
#   praat-textgrids    seats             Nobody                     and  Lee: "no" is Lee: ""no"" in the middle of a label
#   textgrid, praatio  seats = 14 = half Nobody with its marks
#   tgt of 14 = 14     1
# tgt does not read what tgt wrote. Nothing is raised or printed.
# So a figure with an equals sign is another figure, what comes behind it is gone, and what was quoted is said by the speaker.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet tgt==1.5 praat-textgrids==1.4.0 textgrid==1.6.1 praatio==6.2.2 numpy==2.4.6
cat > read.py <<'PY'
import textgrid
import textgrids
import tgt
from praatio import textgrid as praat

labels = ["seats = 14 = half", "14 = 14", '"Nobody"', 'Lee: "no" he said']
grid, tier = tgt.TextGrid(), tgt.IntervalTier(0, 4, "words")
for at, label in enumerate(labels):
    tier.add_interval(tgt.Interval(at, at + 1, label))
grid.add_tier(tier)
tgt.io.write_to_file(grid, "a.TextGrid", format="long")
seen = {
    "tgt": [one.text for one in tgt.io.read_textgrid("a.TextGrid").tiers[0].intervals],
    "praat-textgrids": [str(one.text) for one in textgrids.TextGrid("a.TextGrid")["words"]],
    "textgrid": [one.mark for one in textgrid.TextGrid.fromFile("a.TextGrid")[0]],
    "praatio": [one.label for one in praat.openTextgrid("a.TextGrid", False).getTier("words").entries],
}
for name, words in seen.items():
    print(name, words)
expected = {
    "tgt": ["seat", "1", '"Nobody"', 'Lee: "no" he said'],
    "praat-textgrids": ["seats", "14", "Nobody", 'Lee: ""no"" he said'],
    "textgrid": labels,
    "praatio": labels,
}
raise SystemExit(0 if seen == expected else "no longer so")
PY
env/bin/python -W ignore read.py
