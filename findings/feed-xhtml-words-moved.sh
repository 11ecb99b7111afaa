#!/usr/bin/env bash
# rss-parser 3.13.0 (npm) and atoma 0.0.17 (PyPI): entries of an Atom feed whose title and text are XHTML, as the standard lets them be.
#
# Guess: "The mayor did <em>not</em> resign on <b>Monday</b>, he said." has its words in this order in whatever comes out, or none of them.
# Seen:
#   rss-parser   content and contentSnippet: "The mayor did  resign on , he said.notMonday": what is marked up stands behind the sentence,
#                the kinds of element one after the other. A title of this kind is an object, not a string.
#   atoma        content and title are None, as if the entry had neither.
# (feedparser 6.0.14 and feedsmith 3.0.1 have both as they are written.)
# So a denial becomes what it denies, with a stray word behind it, and a sentence is not found by its own words.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > write.py <<'PY'
said = "The mayor did <em>not</em> resign on <b>Monday</b>, he said."
title = '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">He did <em>not</em> resign</div></title>'
text = f'<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{said}</p></div></content>'
entry = f"<entry>{title}<id>urn:x:mayor</id><updated>2019-05-06T08:00:00Z</updated>{text}</entry>"
about = "<title>Vik Post</title><id>urn:x:vik</id><updated>2019-05-06T08:00:00Z</updated><author><name>Desk</name></author>"
open("feed.xml", "w").write(f'<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom">{about}{entry}</feed>')
PY
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund rss-parser@3.13.0 feedsmith@3.0.1
python3 -m venv env
env/bin/pip install --quiet atoma==0.0.17 feedparser==6.0.14
env/bin/python write.py
cat > read.py <<'PY'
import atoma
import feedparser

right = "did <em>not</em> resign on <b>Monday</b>, he said." in feedparser.parse(open("feed.xml").read()).entries[0].content[0].value
entry = atoma.parse_atom_file("feed.xml").entries[0]
print("feedparser", right, "| atoma", entry.title, entry.content)
raise SystemExit(0 if right and entry.title is None and entry.content is None else "no longer so")
PY
env/bin/python read.py
cat > read.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';

const feed = readFileSync('feed.xml', 'utf8');
const [{ title, contentSnippet }] = (await new Parser().parseString(feed)).items;
const right = parseFeed(feed).feed.entries[0].content.value;
console.log({ title, contentSnippet, right });
const same = contentSnippet === 'The mayor did  resign on , he said.notMonday' && typeof title === 'object';
process.exitCode = same && right.includes('did <em>not</em> resign on <b>Monday</b>, he said.') ? 0 : 1;
JS
node read.mjs
