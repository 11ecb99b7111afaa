#!/usr/bin/env bash
# alto-tools 0.1.0 and alto-xml 0.0.5 (PyPI): the text of a scanned newspaper in ALTO, the form that national libraries hand theirs out in.
#
# Guess: a word that the column breaks, of which ALTO tells both parts and the whole ("Nord", "havn", SUBS_CONTENT "Nordhavn"), is
# "Nordhavn" or "Nord-havn" in the text; a page whose blocks of text stand in its print space, as the schema allows, is read.
# Seen:
#   1. alto-tools -t writes the first part in place of the second, and no space behind it: "the port of Nordhavn was shut" is
#      "the port of Nord", "Nordwas shut". The rest of the word is nowhere.
#   2. alto-xml raises ValueError at such a page ("Expecting tag name … ComposedBlock, got tag name … TextBlock"): it wants every
#      block of text inside another, as one program for recognition writes it.
# A column of a newspaper breaks a word in every few lines. So names, the longest words, are what a search in such a text does not find.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet alto-tools==0.1.0 alto-xml==0.0.5
cat > pages.py <<'PY'
def string(word, part=None):
    whole = f' SUBS_TYPE="HypPart{part}" SUBS_CONTENT="Nordhavn"' if part else ""
    return f'<String CONTENT="{word}"{whole} HEIGHT="20" WIDTH="50" HPOS="0" VPOS="0" WC="0.9"/>'

space = '<SP WIDTH="5" HPOS="50" VPOS="0"/>'
lines = [
    space.join([string("the"), string("port"), string("of"), string("Nord", 1)]) + '<HYP CONTENT="-" WIDTH="5" HPOS="50" VPOS="0"/>',
    space.join([string("havn", 2), string("was"), string("shut")]),
]
place = 'HEIGHT="20" WIDTH="500" HPOS="0" VPOS="0"'
block = f'<TextBlock ID="B1" {place}>' + "".join(f'<TextLine ID="L{n}" {place}>{line}</TextLine>' for n, line in enumerate(lines)) + "</TextBlock>"
page = f'<Page ID="P1" PHYSICAL_IMG_NR="1" HEIGHT="1000" WIDTH="1000"><PrintSpace {place}>{block}</PrintSpace></Page>'
about = "<MeasurementUnit>pixel</MeasurementUnit><sourceImageInformation><fileName>1.tif</fileName></sourceImageInformation>"
open("page.xml", "w").write(
    f'<?xml version="1.0" encoding="UTF-8"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Description>{about}</Description>'
    f"<Layout>{page}</Layout></alto>"
)
PY
env/bin/python pages.py
env/bin/alto-tools -t page.xml | tee text
echo
cat > read.py <<'PY'
from alto import parse_file

lines = [line.strip() for line in open("text") if line.strip()]
try:
    parse_file("page.xml")
    raised = ""
except ValueError as error:
    raised = str(error)
print(raised)
raise SystemExit(0 if lines == ["the port of Nord", "Nordwas shut"] and "got tag name" in raised else "no longer so")
PY
env/bin/python read.py
