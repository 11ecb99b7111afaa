#!/usr/bin/env bash
# metascraper 5.49.5 with metascraper-date and metascraper-author (npm): when a page was published, and by whom.
#
# Guess: of `datePublished` and `dateModified` in the JSON-LD of a news article the first is the date; two authors that are given there
# are the authors; a byline goes before the credit of a photograph; a page at example.org and one at vik.example are the same to it.
# Seen:
#   1. The date is that of the last change, as soon as a page gives one. Without either it is any <time>: the day a ship sank.
#   2. Two authors given as a list are none; one given as an object is found.
#   3. "Photo: Bo Dahl / Reuters" in an element of class "photo-author" is the author, below the byline "By Ann Lee".
#   4. An address that ends in .example, which is reserved for examples, is refused as no address.
# So published and changed are read apart, authors as a list, and a class that ends in "author" is no byline.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund metascraper@5.49.5 metascraper-date@5.49.5 metascraper-author@5.49.5
cat > run.mjs <<'JS'
import metascraper from 'metascraper';
import author from 'metascraper-author';
import date from 'metascraper-date';

const scrape = metascraper([date(), author()]);
const page = (data, body) =>
  `<!doctype html><html lang="en"><head><title>Ice closes Vik</title>${
    data ? `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>` : ''
  }</head><body><article><h1>Ice closes Vik</h1>${body}</article></body></html>`;
const person = (name) => ({ '@type': 'Person', name });
const read = (html, url = 'https://example.org/ice') => scrape({ html, url });

const seen = {
  changed: (await read(page({ datePublished: '2025-03-03', dateModified: '2025-05-05' }, '<p>Closed.</p>'))).date,
  published: (await read(page({ datePublished: '2025-03-03' }, '<p>Closed.</p>'))).date,
  sank: (await read(page(null, '<p>The ship sank on <time datetime="2019-04-12">12 April 2019</time>.</p>'))).date,
  two: (await read(page({ author: [person('Ann Lee'), person('Jo Berg')] }, '<p>Closed.</p>'))).author,
  one: (await read(page({ author: person('Ann Lee') }, '<p>Closed.</p>'))).author,
  credit: (await read(page(null, '<p class="byline">By Ann Lee</p><p class="photo-author">Photo: Bo Dahl / Reuters</p>'))).author,
  refused: await read(page(null, ''), 'https://vik.example/ice').then(() => null, ({ code }) => code),
};
console.log(seen);
const expected = {
  ...{ changed: '2025-05-05', published: '2025-03-03', sank: '2019-04-12' },
  ...{ two: null, one: 'Ann Lee', credit: 'Photo: Bo Dahl / Reuters', refused: 'INVALID_URL' },
};
const same = Object.entries(expected).every(([key, value]) =>
  value === null ? seen[key] === null : String(seen[key]).startsWith(value),
);
process.exit(same ? 0 : 1);
JS
node run.mjs
