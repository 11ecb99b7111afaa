#!/usr/bin/env bash
# @extractus/feed-extractor 8.0.3 (npm): the text of a feed's entries, which RSS gives as HTML.
#
# Guess: what stands in two paragraphs, in two cells of a table or on both sides of <br> is apart in the plain text, by a break or a space.
# Seen: <p>Killed: 14</p><p>35 were hurt.</p>            "Killed: 1435 were hurt."
#       Vik<br>Nordhavn<br>Malm                          "VikNordhavnMalm"
#       <td>May</td><td>3</td><td>14</td>                "May314"
#       It did<br>not sink.                              "It didnot sink."
# So the description of an entry has a figure that nobody gave, and neither of the two that it has.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund @extractus/feed-extractor@8.0.3
cat > run.mjs <<'JS'
import { extractFromXml } from '@extractus/feed-extractor';

const texts = [
  '<p>Killed: 14</p><p>35 were hurt.</p>',
  'Vik<br>Nordhavn<br>Malm',
  '<table><tr><td>May</td><td>3</td><td>14</td></tr></table>',
  'It did<br>not sink.',
];
const item = (text, at) => `<item><title>A</title><link>https://vik.press/${at}</link><description><![CDATA[${text}]]></description></item>`;
const channel = `<title>Vik Post</title><link>https://vik.press/</link><description>News</description>${texts.map(item).join('')}`;
const { entries } = extractFromXml(`<?xml version="1.0"?><rss version="2.0"><channel>${channel}</channel></rss>`);
const seen = entries.map(({ description }) => description);
console.log(seen);
const expected = ['Killed: 1435 were hurt.', 'VikNordhavnMalm', 'May314', 'It didnot sink.'];
process.exitCode = JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1;
JS
node run.mjs
