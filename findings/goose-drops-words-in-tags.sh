#!/usr/bin/env bash
# goose3 3.1.22 (PyPI) and unfluff 3.2.0 (npm), two extractors of one descent, and boilerpy3 1.0.7 (PyPI), after Boilerpipe: words that
# a page marks up inside a sentence.
#
# Guess: in "the old ferry had <mark>142 people</mark> on board" the words are part of the sentence, whatever the element: the HTML
# standard has some thirty of them for words (q, time, data, abbr, cite, mark, ins, small, sub …).
# Seen, with one and the same paragraph between two others:
#   goose3      b, em, span, sup and small are kept; within q, time, data, abbr, cite, mark, ins, sub, u, code, ruby the words are deleted
#               and the sentence is closed behind them: "the old ferry had on board when it went down"
#   unfluff     the same, but keeps u and code, and drops small ("had  on board"); "CO<sub>2</sub>" is "CO", and a quotation in <q> is gone
#   boilerpy3   within most of them the sentence is cut into three blocks, each kept or dropped by its own length: a page that ends
#               with "In all <mark>142 people</mark> were on board, the port said." ends with "In all"
# No gap and no sign is left. So a text by one of these says neither how many nor who, and "the source does not say" is untrue.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund unfluff@3.2.0
python3 -m venv env
env/bin/pip install --quiet goose3==3.1.22 boilerpy3==1.0.7
cat > pages.py <<'PY'
import json

names = "b em span sup q time data abbr cite mark ins sub u code ruby small".split()
around = "<p>The coast guard searched the waters off the harbour for two days, with three boats and a helicopter, before it called the search off.</p>"
page = (
    '<!doctype html><html lang="en"><head><title>Ferry sinks off Vik</title></head><body><article>{0}<p>The port of Vik said that the old ferry '
    "had <{1}>142 people</{1}> on board when it went down, and that the storm was the worst in ten years.</p>{0}</article></body></html>"
)
json.dump({name: page.format(around, name) for name in names}, open("pages.json", "w"))
PY
env/bin/python pages.py
cat > read.py <<'PY'
import json
import warnings

warnings.simplefilter("ignore")
from boilerpy3.extractors import ArticleExtractor
from goose3 import Goose

pages = json.load(open("pages.json"))
texts = {name: Goose().extract(raw_html=page).cleaned_text for name, page in pages.items()}
kept = [name for name, text in texts.items() if "had 142 people on board" in text]
lost = [name for name, text in texts.items() if "had on board when it went down" in text]
print("goose3 keeps", kept, "and drops", lost)
cut = [name for name, page in pages.items() if "had\n142 people\non board" in ArticleExtractor().get_content(page)]
end = "<p>In all <{0}>142 people</{0}> were on board, the port said.</p></article>"
ends = [ArticleExtractor().get_content(pages["b"].replace("</article>", end.format(name))).strip().split("\n")[-1] for name in ("b", "mark")]
print("boilerpy3 cuts at", cut, "and ends with", ends)
same = kept == ["b", "em", "span", "sup", "small"] and len(kept) + len(lost) == len(pages)
same &= ends == ["In all 142 people were on board, the port said.", "In all"]
raise SystemExit(0 if same and cut == "q time data cite mark ins ruby small".split() else "no longer so")
PY
env/bin/python read.py 2> error || { cat error; exit 1; }
cat > read.cjs <<'JS'
const pages = Object.entries(JSON.parse(require('node:fs').readFileSync('pages.json', 'utf8')));
const texts = pages.map(([name, page]) => [name, require('unfluff')(page).text]);
const kept = texts.filter(([, text]) => text.includes('had 142 people on board')).map(([name]) => name);
const lost = texts.filter(([, text]) => text.includes('had  on board')).map(([name]) => name);
console.log('unfluff keeps', kept.join(' '), 'and drops', lost.join(' '));
process.exitCode = kept.join(' ') === 'b em span sup u code' && kept.length + lost.length === pages.length ? 0 : 1;
JS
node read.cjs
