#!/usr/bin/env bash
# feedparser 6.0.14 (PyPI), rss-parser 3.13.0, @rowanmanning/feed-parser 2.1.5 and feedsmith 3.0.1 (npm): who wrote what a feed tells of.
#
# Guess: of an RSS item with two dc:creator both are its authors, and the one author that a reader gives stands first in the feed; of an
# entry that an Atom feed took over, with the author inside atom:source, that is the author (RFC 4287: where an entry has no author
# of its own, its source's are considered before the feed's).
# Seen:
#                 "Ann Lee", "Bo Dahl"             source: Eva Berg of the Other Post, in the feed of "Desk"
#   feedparser    author: Bo Dahl, the last        no author
#   rss-parser    creator: Ann Lee, the first      no author
#   feed-parser   both                             Desk: who collected it wrote it
#   feedsmith     both                             as it stands in the feed
# So one article has other writers by the library that was asked, and the desk of an aggregator is the writer of what others wrote.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > rss.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
  <title>Vik Post</title><link>https://vik.example/</link><description>News of Vik</description>
  <item><title>Ferry sinks</title><link>https://vik.example/ferry</link><dc:creator>Ann Lee</dc:creator><dc:creator>Bo Dahl</dc:creator></item>
</channel></rss>
XML
cat > atom.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Vik Today</title><id>urn:x:vik</id><updated>2019-05-16T08:00:00Z</updated><author><name>Desk</name></author>
  <entry>
    <title>Ferry sinks</title><id>urn:x:ferry</id><updated>2019-05-16T08:00:00Z</updated><link href="https://other.example/ferry"/>
    <source><title>Other Post</title><id>urn:x:other</id><updated>2019-05-15T08:00:00Z</updated><author><name>Eva Berg</name></author></source>
    <content type="text">The ferry sank off Vik.</content>
  </entry>
</feed>
XML
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund rss-parser@3.13.0 @rowanmanning/feed-parser@2.1.5 feedsmith@3.0.1
python3 -m venv env
env/bin/pip install --quiet feedparser==6.0.14
cat > read.py <<'PY'
import feedparser

rss, atom = (feedparser.parse(open(name).read()).entries[0] for name in ("rss.xml", "atom.xml"))
print("feedparser ", rss.author, [author.name for author in rss.authors], "|", atom.get("author"), atom.source.author)
raise SystemExit(0 if (rss.author, atom.get("author")) == ("Bo Dahl", None) else "no longer so")
PY
env/bin/python read.py
cat > read.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { parseFeed as parse } from '@rowanmanning/feed-parser';
import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';

const [rss, atom] = ['rss.xml', 'atom.xml'].map((name) => readFileSync(name, 'utf8'));
const [first, taken] = await Promise.all([rss, atom].map(async (feed) => (await new Parser().parseString(feed)).items[0]));
const [both, desk] = [rss, atom].map((feed) => parse(feed).items[0].authors.map(({ name }) => name));
const [item, entry] = [parseFeed(rss).feed.items[0], parseFeed(atom).feed.entries[0]];
const seen = {
  'rss-parser': [first.creator, taken.author ?? taken.creator ?? 'none'],
  'feed-parser': [both.join(), desk.join()],
  feedsmith: [item.dc.creators.join(), entry.source.authors[0].name],
};
console.log(seen);
const expected = { 'rss-parser': ['Ann Lee', 'none'], 'feed-parser': ['Ann Lee,Bo Dahl', 'Desk'], feedsmith: ['Ann Lee,Bo Dahl', 'Eva Berg'] };
process.exitCode = JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1;
JS
node read.mjs
