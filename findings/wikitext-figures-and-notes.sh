#!/usr/bin/env bash
# mwparserfromhell 0.7.2 and wikitextparser 3.0.0 (PyPI), wtf_wikipedia 10.4.2 (npm): the plain text of an article of Wikipedia.
#
# Guess: what a reader of the page does not see in a sentence is not in it: the text of a reference, which is "[1]" there. Values
# that a template only writes in a form of its own ("{{formatnum:3600}}", "{{nowrap|142 people}}") stay, as they are told in the source.
# Seen: the usual ways to plain text of both Python packages (`strip_code`, `plain_text`)
#   1. leave the values out, so that sentences about figures have none: "The ferry sank  off Vik with  tonnes and  aboard.";
#   2. keep the text of the reference, joined to the sentence: "aboard.Post, 6 May".
# wtf_wikipedia writes 12 km, 3,600 and 142 people, and leaves the reference out.
# So "the encyclopedia does not say how many" is a statement about the reader that was used.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund wtf_wikipedia@10.4.2
python3 -m venv env
env/bin/pip install --quiet mwparserfromhell==0.7.2 wikitextparser==3.0.0
printf '%s' 'The ferry sank {{convert|12|km|mi}} off Vik with {{formatnum:3600}} tonnes and {{nowrap|142 people}} aboard.<ref>Post, 6 May</ref>' > a.wiki
env/bin/python - <<'PY'
import mwparserfromhell
import wikitextparser

source = open("a.wiki").read()
texts = {
    "mwparserfromhell": mwparserfromhell.parse(source).strip_code(),
    "wikitextparser": wikitextparser.parse(source).plain_text(),
}
for name, text in texts.items():
    print(name, repr(text))
as_seen = all(
    "aboard.Post, 6 May" in text and not any(value in text for value in ("12", "3600", "3,600", "142"))
    for text in texts.values()
)
raise SystemExit(0 if as_seen else "no longer so")
PY
cat > read.mjs <<'JS'
import { readFileSync } from 'node:fs';
import wtf from 'wtf_wikipedia';
const text = wtf(readFileSync('a.wiki', 'utf8')).text();
console.log('wtf_wikipedia', JSON.stringify(text));
process.exitCode = ['12 km', '3,600', '142 people'].every((value) => text.includes(value)) && !text.includes('Post') ? 0 : 1;
JS
node read.mjs
