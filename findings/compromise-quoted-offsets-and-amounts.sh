#!/usr/bin/env bash
# compromise 14.16.0 (npm): places of sentences (`json({ offset: true })`) and numbers in words.
#
# Guess: the offset and length of a sentence cut that sentence out of the text; "three and a half million" is 3,500,000, "1.2bn" is
# 1,200,000,000 and "a dozen" 12.
# Seen:
#   1. The offset of a sentence is that of its first word, the length that of all of it: where it begins with a quotation mark or a
#      bracket, the span lacks the mark and takes as many characters of what follows. Terms have their own places and are right.
#   2. "three and a half million" is 3,000,000; "£1.2bn" is 1.2; "a dozen" is no number, and "two dozen" is 2. ("half a million" is
#      500,000, and "two hundred and five" 205.)
# So spans are taken from terms, and amounts of newspapers are not taken from it unread: half a million people fall away without a sign.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund compromise@14.16.0
cat > run.mjs <<'JS'
import nlp from 'compromise';

const text = '“It is over.” She left. (Radio Vik) The quay burned. They ran.';
const cuts = nlp(text)
  .sentences()
  .json({ offset: true })
  .map(({ text: said, offset: { start, length } }) => ({ said, cut: text.slice(start, start + length) }));
console.log(cuts);
const asked = ['three and a half million people', '£1.2bn in aid', 'a dozen boats', 'two dozen boats', 'half a million', 'two hundred and five'];
const read = asked.map((words) => nlp(words).numbers().json().map(({ number }) => number.num).join());
console.log(asked.map((words, at) => `${words}: ${read[at] || 'none'}`).join('\n'));
const marked = cuts.filter(({ said }) => /^[“(]/.test(said));
const shifted = marked.length > 0 && marked.every(({ said, cut }) => cut.length > 0 && said !== cut && cut.startsWith(said.slice(1)));
const plain = cuts.filter(({ said }) => !/^[“(]/.test(said)).every(({ said, cut }) => said === cut);
process.exit(shifted && plain && read.join(';') === '3000000;1.2;;2;500000;205' ? 0 : 1);
JS
node run.mjs
