#!/usr/bin/env bash
# docutils 0.23 (PyPI) and asciidoctor 4.1.0 (npm): paragraphs of plain text, given as they stand to two languages of markup.
#
# Guess: a paragraph that begins with an initial or with a decimal point is a paragraph, or both make the same of it; no words go.
# Seen:
#   A. Lee said nobody died.     a list of one point, "Lee said nobody died."
#   I. Lee was there.            the same; point I. in docutils, point 9 (I) in asciidoctor
#   B. Dahl said nobody died.    docutils: point 2 of a list; asciidoctor: point 2 as well
#   14. May was cold.            point 14, "May was cold."
#   .5 million were hurt.        docutils: as it is; asciidoctor: nothing at all
#   14--17 died.                 docutils: as it is; asciidoctor: 14—17
# In the text of the page the initial is nowhere: it is drawn as the number of a point.
# So of two people called Lee, Ann and Ida, both are "Lee", and half a million hurt are not told. Escape what begins a paragraph.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund asciidoctor@4.1.0
python3 -m venv env
env/bin/pip install --quiet docutils==0.23
cat > run.mjs <<'JS'
import * as asciidoctor from 'asciidoctor';

const points = ['A. Lee said nobody died.', 'I. Lee was there.', 'B. Dahl said nobody died.', '14. May was cold.'];
const texts = [...points, '.5 million were hurt.', '14--17 died.'];
const characters = (html) => html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
const plain = (html) => characters(html.replace(/<[^>]*>/g, '')).replaceAll('\u200b', '').trim();
const convert = asciidoctor.convert ?? asciidoctor.default().convert;
const seen = [];
for (const text of texts) {
  const html = String(await convert(text));
  seen.push([plain(html), html.includes('<li>')]);
}
console.log(seen);
const expected = [...points.map((text) => [text.replace(/^\w+\. /, ''), true]), ['', false], ['14—17 died.', false]];
process.exitCode = JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1;
JS
node run.mjs
env/bin/python - <<'PY'
import re

from docutils.core import publish_parts

texts = ["A. Lee said nobody died.", "I. Lee was there.", "B. Dahl said nobody died.", "14. May was cold.", ".5 million were hurt.", "14--17 died."]
html = [publish_parts(text, writer="html5", settings_overrides={"report_level": 5})["body"] for text in texts]
seen = [(re.sub("<[^>]*>", "", one).strip(), "<li>" in one) for one in html]
print(seen)
points = ["Lee said nobody died.", "Lee was there.", "Dahl said nobody died.", "May was cold."]
raise SystemExit(0 if seen == [*((point, True) for point in points), (texts[4], False), (texts[5], False)] else "no longer so")
PY
