#!/usr/bin/env bash
# bluebell-akn 3.1.1 with cobalt 9.0.1 (PyPI), which makes Akoma Ntoso, the XML of parliaments, of plain text, and plain text of that again.
#
# Guess: a line of a statement that opens with a name, or with a word in capitals and goes on as a sentence, is a paragraph with all of its words; an
# address is one.
# Seen, as the text of the XML:
#   P. Lee denied it.                                        Lee denied it. (P. is the mark of a paragraph)
#   ARTICLE 14 was broken.                                   an article whose number is "14 was broken."
#   In 10**6 and 10**9 litres                                In 106 and 109 litres
#   See https://a.example, not https://b.example.            See https:a.example, not https:b.example.
# "P. Lee" inside a line stays. Back as plain text the second line is "ART 14 was broken.", and the first "Lee denied it."
# So of two members called Lee the one whose first name begins with P is the other one in the record. A backslash before such a line keeps it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet bluebell-akn==3.1.1 cobalt==9.0.1
"$dir/env/bin/python" - <<'PY'
from bluebell.parser import AkomaNtosoParser
from cobalt import FrbrUri
from lxml import etree


def read(line):
    parser = AkomaNtosoParser(FrbrUri.parse("/akn/no/statement/2019-05-06/14"))
    xml = parser.parse_to_xml(f"The ferry sank.\n\n{line}\n\nNobody died.\n", "statement")
    _, place, _ = next(one for one in xml.iter() if etree.QName(one).localname == "mainBody")
    back = [one for one in parser.unparse(xml).split("\n") if one.strip()]
    return etree.QName(place).localname, "".join(place.itertext()), back[1]


expected = {
    "P. Lee denied it.": ("p", "Lee denied it.", "Lee denied it."),
    "Before that P. Lee denied it.": ("p", "Before that P. Lee denied it.", "Before that P. Lee denied it."),
    "\\P. Lee denied it.": ("p", "P. Lee denied it.", "\\P. Lee denied it."),
    "ARTICLE 14 was broken.": ("article", "14 was broken.", "ART 14 was broken."),
    "In 10**6 and 10**9 litres": ("p", "In 106 and 109 litres", "In 10**6 and 10**9 litres"),
}
addresses = "See https://a.example, not https://b.example."
expected[addresses] = ("p", addresses.replace("//", ""), addresses)
seen = {line: read(line) for line in expected}
print(seen)
raise SystemExit(0 if seen == expected else "no longer so")
PY
