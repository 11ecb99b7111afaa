#!/usr/bin/env bash
# pybtex 0.26.1 and pylatexenc 2.11 (PyPI): the title of a report in BibTeX, read and written by the one and read as text by the other, and set in
# a bibliography of plain text.
#
# Guess: what is written says what was read, and after a second round the same; in plain text "\emph{not}" is "not" and "\$3 million" is
# "$3 million".
# Seen:
#   read         Water at 30 \% in Vik, nobody died
#   written      Water at 30 \\% in Vik, nobody died        and with a backslash more in each further round
#   pylatexenc   "Water at 30 % in Vik, nobody died" of what was read, "Water at 30" of what was written
#   plain        ... did \emph not sink ... \$3 million     (of "\%" it knows: "30 %")
# For "\\%" is a new line and a comment. So a list of sources that a program only put in order loses what a title says after a percentage,
# and it is the figure that makes it so.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet pybtex==0.26.1 pylatexenc==2.11
env/bin/python - <<'PY'
from pybtex import format_from_string
from pybtex.database import parse_string
from pylatexenc.latex2text import LatexNodes2Text

title = r"Water at 30 \% in Vik, nobody died"
source = f"@misc{{a, title = {{{title}}}}}"
titles = []
for _ in range(3):
    source = parse_string(source, "bibtex").to_string("bibtex")
    titles.append(source.split('"')[1])
print(titles)
texts = [" ".join(LatexNodes2Text().latex_to_text(words).split()) for words in (title, titles[0])]
print(texts)
other = r"@misc{a, author = {Lee, Ann}, title = {Ferry did \emph{not} sink at 30 \%, \$3 million lost}, year = 2019}"
plain = format_from_string(other, "plain", output_backend="plaintext")
print(plain)
expected = [rf"Water at 30 {slashes}% in Vik, nobody died" for slashes in ("\\\\", "\\\\\\", "\\\\\\\\")]
same = titles == expected and texts == ["Water at 30 % in Vik, nobody died", "Water at 30"]
raise SystemExit(not same or r"\emph not sink at 30 %, \$3 million" not in plain)
PY
