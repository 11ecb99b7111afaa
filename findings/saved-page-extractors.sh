#!/usr/bin/env bash
# goose3 3.1.22 and newspaper4k 0.9.6 (PyPI): what is left of one well-formed article page.
#
# Guess: both keep every paragraph, list item and quotation inside <article>; a table is kept apart or left out.
# Seen:
#   goose3        keeps the long paragraphs and one long list item; "Nobody was hurt.", the short item and the quotation are
#                 gone, without a trace that there was more
#   newspaper4k   keeps all, and joins a table's cells with nothing between: "YearShips20091,200", so that the year 2009 and
#                 the count 1,200 become the figure 20091,200
# A text made by either is no basis for saying that a source "does not have" a sentence or a figure.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet goose3==3.1.22 newspaper4k==0.9.6 lxml_html_clean==0.4.6
"$dir/env/bin/python" -W ignore - <<'PY'
from goose3 import Goose
from newspaper import Article

def paragraph(sentence):
    return f"<p>{sentence * 4}</p>"

page = (
    "<!doctype html><html><head><title>Port closed</title></head><body><article><h1>Port closed</h1>"
    + paragraph("The port of Nordhavn was closed on Monday after the storm, the board said in a statement. ")
    + "<p>Nobody was hurt.</p>"
    + paragraph("Two ships, which had left the harbour, came back, the mayor said, and the pier was shut. ")
    + "<ul><li>Pier 4 is shut until Friday, the harbour board said in the statement.</li><li>Pier 5 is open.</li></ul>"
    + "<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2009</td><td>1,200</td></tr></table>"
    + "<blockquote><p>We are glad.</p></blockquote>"
    + paragraph("The crane will be repaired before the summer, and the board will meet again in the autumn, it said. ")
    + "</article></body></html>"
)
looked_for = ("Nobody was hurt", "Pier 4", "Pier 5", "We are glad")
goose = Goose().extract(raw_html=page).cleaned_text
article = Article("http://127.0.0.1/story", language="en")
article.download(input_html=page)
article.parse()
kept_by_goose = [words for words in looked_for if words in goose]
kept_by_newspaper = [words for words in looked_for if words in article.text]
print("goose3 keeps", kept_by_goose)
print("newspaper4k keeps", kept_by_newspaper, "and joins cells:", "YearShips20091,200" in article.text)
as_seen = (
    kept_by_goose == ["Pier 4"]
    and kept_by_newspaper == list(looked_for)
    and "YearShips20091,200" in article.text
)
raise SystemExit(0 if as_seen else "no longer so")
PY
