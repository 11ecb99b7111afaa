#!/usr/bin/env bash
# simhash-js 1.0.0 (npm), a much used package in JavaScript for fingerprints of texts that are near for near texts.
#
# Guess: of two articles of 400 words that differ in one word the fingerprints are much alike ("documents that differ in just a single byte",
# its documentation says), wherever the word stands. Its shingles overlap, as shingles do.
# Seen: they are cut one behind the other, every four characters, so that a word of another length moves all cuts behind it. The mean
# similarity of 40 made-up articles to themselves, edited:
#   a word in the middle replaced by one of the same length     .84
#   the last word replaced by one that is a letter longer       .77
#   the first word replaced by one that is a letter longer      .24
#   another article                                             .24
# So by it an edited article is found again only where the edit kept the number of letters: "14" made "17", but not "9" made "10".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund simhash-js@1.0.0
cat > near.cjs <<'JS'
const { SimHash, Comparator } = require('simhash-js');
let seed = 7;
const random = (below) => (seed = (seed * 16807) % 2147483647) % below;
const word = (length) => Array.from({ length }, () => 'etaoinshrdlucmfw'[random(16)]).join('');
const vocabulary = Array.from({ length: 800 }, () => word(3 + random(6)));
const article = () => Array.from({ length: 400 }, () => vocabulary[random(800)]);
const hash = (words) => new SimHash().hash(words.join(' '));
const ways = {
  'middle word, same length': (words) => words.with(200, word(words[200].length)),
  'last word, one letter longer': (words) => words.with(399, word(words[399].length + 1)),
  'first word, one letter longer': (words) => words.with(0, word(words[0].length + 1)),
  'other article': () => article(),
};
const articles = Array.from({ length: 40 }, article);
const means = Object.entries(ways).map(([name, other]) => {
  const all = articles.map((words) => Comparator.similarity(hash(words), hash(other(words))));
  const mean = all.reduce((sum, value) => sum + value) / all.length;
  console.log(name.padEnd(30), mean.toFixed(2));
  return mean;
});
const [middle, last, first, unlike] = means;
process.exitCode = middle > 0.7 && last > 0.7 && Math.abs(first - unlike) < 0.1 && first < 0.45 ? 0 : 1;
JS
node near.cjs
