#!/usr/bin/env bash
# tei-reader 0.0.17 and acdh-tei-pyutils 2.4.0 (PyPI): the text of a TEI file with a critical apparatus, as editions of newspapers have it, and
# as the collation tool collatex 2.3 (PyPI, with networkx 3.6.1 and levenshtein 0.27.5) writes it of two versions.
#
# Guess: of <app><lem>142</lem><rdg>147</rdg></app> the "main text" that the one promises has the lemma; of <choice> it has one of
# <sic> and <corr>, and of <del> and <add> what stands.
# Seen: both have all readings, one behind the other: "carried 142147 people", "resingedresigned", "MondayTuesday". The other one also puts
# foot notes into the sentence, and a headline and its paragraph together: "sinksThe".
#   What collatex writes of "sank on Monday with 14" and "sank on Tuesday with 17" is read as "sank on MondayTuesday with 1417".
# So the places where versions differ, which such a file is made for, are the ones that no version has. One reading is taken by XPath first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet tei-reader==0.0.17 acdh-tei-pyutils==2.4.0 collatex==2.3 networkx==3.6.1 levenshtein==0.27.5
cat > read.py <<'PY'
import re

from acdh_tei_pyutils.tei import TeiReader as Document
from acdh_tei_pyutils.utils import extract_fulltext
from collatex import Collation, collate
from tei_reader import TeiReader

collation = Collation()
collation.add_plain_witness("A", "The ferry sank on Monday with 14 people.")
collation.add_plain_witness("B", "The ferry sank on Tuesday with 17 people.")
versions = re.search(r"<cx:apparatus[^>]*>(.*)</cx:apparatus>", collate(collation, output="tei"), re.DOTALL).group(1)
people = '<app><lem wit="#A">142</lem><rdg wit="#B">147</rdg></app>'
left = "<choice><sic>resinged</sic><corr>resigned</corr></choice> on <del>Monday</del><add>Tuesday</add>"
body = f'<head>Ferry sinks</head><p>The ferry carried {people} people. The mayor {left}.<note place="foot">So the port.</note></p><p>{versions}</p>'
about = "<titleStmt><title>Vik Post</title></titleStmt><publicationStmt><p>Made up.</p></publicationStmt><sourceDesc><p>None.</p></sourceDesc>"
with open("edition.xml", "w") as file:
    file.write(
        f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>{about}</fileDesc></teiHeader>'
        f"<text><body><div>{body}</div></body></text></TEI>"
    )
texts = {
    "tei-reader": TeiReader().read_file("edition.xml").text,
    "acdh-tei-pyutils": extract_fulltext(Document("edition.xml").any_xpath(".//tei:body")[0]),
}
same = "sinksThe" in texts["acdh-tei-pyutils"] and "MondayTuesday.So the port." in texts["acdh-tei-pyutils"]
for name, text in texts.items():
    print(name, repr(text))
    said = ["carried 142147 people", "resingedresigned on MondayTuesday", "sank on MondayTuesday with 1417 people"]
    same &= all(words in text for words in said)
raise SystemExit(0 if same else "no longer so")
PY
env/bin/python -W ignore read.py
