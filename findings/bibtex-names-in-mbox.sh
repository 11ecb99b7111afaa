#!/usr/bin/env bash
# bibtexparser 2.1.0 with pylatexenc 2.11 (PyPI): titles of BibTeX without their LaTeX (LatexDecodingMiddleware).
#
# Guess: a command that only keeps words on one line (\mbox) or raises them gives its words, as \emph does; the language of a foreign
# quotation is no part of it.
# Seen:
#   \mbox{Bo Dahl} did \emph{not} resign        " did not resign": he is gone, with no warning
#   14\footnote{17 by police} died              14[17 by police] died
#   Lee: \foreignquote{german}{nein}            Lee: germannein
#   10\textsuperscript{6} litres                106 litres
# \mbox is what keeps a name or "3 million" from being parted at the end of a line, so it is names and amounts that go.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet bibtexparser==2.1.0 pylatexenc==2.11
env/bin/python - 2> /dev/null <<'PY'
import bibtexparser
from bibtexparser.middlewares import LatexDecodingMiddleware

seen = {
    r"\mbox{Bo Dahl} did \emph{not} resign": " did not resign",
    r"It cost \mbox{3 million} crowns": "It cost  crowns",
    r"14\footnote{17 by police} died": "14[17 by police] died",
    r"Lee: \foreignquote{german}{nein}": "Lee: germannein",
    r"10\textsuperscript{6} litres": "106 litres",
}
read = {}
for title in seen:
    library = bibtexparser.parse_string(f"@misc{{a, title = {{{title}}}}}", append_middleware=[LatexDecodingMiddleware()])
    read[title] = library.entries[0]["title"]
    print(title, repr(read[title]))
raise SystemExit(read != seen)
PY
