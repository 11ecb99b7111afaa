#!/usr/bin/env bash
# striprtf 0.0.35 (PyPI) and officeparser 7.8.0 (npm): the text of an RTF file, as older newsroom systems and Word hand it on.
#
# Guess: text that is marked as deleted (\deleted) or as hidden (\v) is not in the text, as it is not on the page; a footnote is.
# Seen, alike in both:
#   1. What was deleted is joined to what was put in its place: "140" replaced by "170" is "140170 people".
#   2. Hidden text is read out: "Not for print: told by the mate." stands in the article.
#   3. A footnote is lost, and the raised mark "2" behind a word stays as its last letter.
# So of such a file neither the figures nor the secrets are safe: it is saved in another form first, or its marks of character are read.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund officeparser@7.8.0
python3 -m venv env
env/bin/pip install --quiet striprtf==0.0.35
cat > a.rtf <<'RTF'
{\rtf1\ansi\deff0{\fonttbl{\f0 Times New Roman;}}{\*\revtbl{Unknown;}{Ann Lee;}}
\f0\fs24 The ferry carried {\deleted\revauthdel1 140}{\revised\revauth1 170} people, the police said{\super 2}.\par
{\v Not for print: told by the mate. }It sank on Monday{\footnote\pard\plain{\super\chftn} Others say Sunday.}.\par}
RTF
cat > check.py <<'PY'
import sys

def as_seen(name, text):
    print(name, repr(text))
    return (
        "140170 people" in text and "said2." in text and "Not for print" in text and "Sunday" not in text
    )

if len(sys.argv) > 1:
    raise SystemExit(0 if as_seen("officeparser", sys.stdin.read()) else "no longer so")
from striprtf.striprtf import rtf_to_text
raise SystemExit(0 if as_seen("striprtf", rtf_to_text(open("a.rtf").read())) else "no longer so")
PY
env/bin/python check.py
node -e "require('officeparser').parseOffice('a.rtf').then((read) => process.stdout.write(read.toText()))" \
  | env/bin/python check.py officeparser
