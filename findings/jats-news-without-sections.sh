#!/usr/bin/env bash
# jats 0.2.2, litdown 0.7.0 (PyPI) and jats-xml 1.1.1 (npm): news items of a scientific journal in JATS, the form in which publishers and
# PubMed Central hand their articles out.
#
# Guess: a body without sections, as short news has it, is text like any other; an agency as the author (<collab>) is an author; a newspaper
# that is cited keeps its day, as the record has month and day.
# Seen:
#   jats convert   an item of two paragraphs and a list is its headline and author, without a word of text. In a section the paragraphs are there,
#                  and the list ("14 dead", "33 hurt") and what stands in a box are still not. (`jats text` has them all.)
#   jats           the authors are Ann Lee: the Vik Press Agency beside her is none
#   jats-xml       the agency is an author whose name is a space
#   litdown        has all of the text; a newspaper of 7 May 2019, page A1, is cited as "2019:A1"
# No error in any. So of the item that quotes nobody but an agency neither words nor agency are left, and "the journal does not report it".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet jats==0.2.2 litdown==0.7.0
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund jats-xml@1.1.1
cat > write.py <<'PY'
text = "<p>The ferry had 142 people.</p><p>Nobody died.</p>"
text += '<list list-type="bullet"><list-item><p>14 dead</p></list-item><list-item><p>33 hurt</p></list-item></list>'
text += "<boxed-text><p>The port is shut.</p></boxed-text>"
authors = "<name><surname>Lee</surname><given-names>Ann</given-names></name>", "<collab>Vik Press Agency</collab>"
front = "<title-group><article-title>Ferry sinks</article-title></title-group><contrib-group>"
front += "".join(f'<contrib contrib-type="author">{author}</contrib>' for author in authors)
front += '</contrib-group><pub-date date-type="pub"><day>8</day><month>5</month><year>2019</year></pub-date>'
cited = "<article-title>Port shut</article-title><source>Vik Times</source><year>2019</year><month>5</month><day>7</day><fpage>A1</fpage>"
back = f'<ref-list><ref id="r1"><label>1</label><element-citation publication-type="newspaper">{cited}</element-citation></ref></ref-list>'
journal = "<journal-meta><journal-title-group><journal-title>Vik Letters</journal-title></journal-title-group></journal-meta>"
for name, body in {"plain": text, "sections": f"<sec><title>News</title>{text}</sec>"}.items():
    with open(f"{name}.xml", "w") as file:
        file.write(
            f'<article article-type="news"><front>{journal}<article-meta>{front}</article-meta></front>'
            f"<body>{body}</body><back>{back}</back></article>"
        )
PY
python3 write.py
said() { grep -c -e "$2" "$1" || true; } # in how many lines of a file something is said
for name in plain sections; do
  env/bin/jats convert $name.xml > $name.md
  env/bin/jats text $name.xml > $name.txt
done
env/bin/litdown plain.xml > litdown.md
cat plain.md
tail -n 1 litdown.md
cat > authors.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { Jats } from 'jats-xml';
console.log(JSON.stringify(new Jats(readFileSync('plain.xml', 'utf8')).frontmatter.authors.map(({ name }) => name)));
JS
node authors.mjs | tee authors.json
seen="$(said plain.md 142) $(said sections.md 142) $(said sections.md hurt) $(said sections.md shut) $(said plain.txt '142.*hurt.*shut')"
seen+=" $(said plain.md Agency) $(said litdown.md 142) $(said litdown.md 'Vik Times. 2019:A1') $(cat authors.json)"
echo "$seen"
[ "$seen" = '0 1 0 0 1 0 1 1 ["Ann Lee"," "]' ] || { echo 'no longer so'; exit 1; }
