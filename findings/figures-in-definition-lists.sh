#!/usr/bin/env bash
# html-to-text 10.0.1, @mozilla/readability 0.6.0 over linkedom 0.18.12 (npm) and inscriptis 2.7.6 (PyPI): the figures of a story set apart as
# pairs of term and meaning (<dl>), as overviews of the dead and the hurt are.
#
# Guess: html-to-text and inscriptis, which lay text out as the page does, give each <dt> and <dd> a line, as they do for <li>, <td>
# and <p>; of the text of readability's DOM one expects less.
# Seen: all three glue them: "14people died in the storm33people were hurt in it". The same figures as <ul> are two lines in the first two.
# So what a page puts first of all, how many, is no figure any more: "33" is the end of "storm33people", and no search for the word or
# the figure finds it. (newspaper4k, trafilatura, html-text, turndown and markdownify part them.)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > page.html <<'HTML'
<!doctype html><html lang="en"><head><title>Ferry sinks off Vik</title></head><body><article><h1>Ferry sinks off Vik</h1>
<p>The coast guard searched the waters off the harbour for two days, with three boats and a helicopter, before it called the search off.</p>
<dl><dt>14</dt><dd>people died in the storm</dd><dt>33</dt><dd>people were hurt in it</dd></dl>
<ul><li>14 people died</li><li>33 people were hurt</li></ul>
<p>The board of the port will meet again on Friday, and the owners of the ferry have said that they will answer all of its questions.</p>
</article></body></html>
HTML
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund html-to-text@10.0.1 @mozilla/readability@0.6.0 linkedom@0.18.12
python3 -m venv env
env/bin/pip install --quiet inscriptis==2.7.6
cat > read.cjs <<'JS'
const page = require('node:fs').readFileSync('page.html', 'utf8');
const texts = {
  readability: new (require('@mozilla/readability').Readability)(require('linkedom').parseHTML(page).document).parse().textContent,
  'html-to-text': require('html-to-text').convert(page, { wordwrap: false }),
  inscriptis: require('node:fs').readFileSync('text', 'utf8'),
};
for (const [name, text] of Object.entries(texts)) {
  const lines = text.split('\n').filter((line) => /14|33/.test(line));
  console.log(name, lines);
  const parted = name === 'readability' || lines.length === 3;
  if (!parted || lines[0] !== '14people died in the storm33people were hurt in it') process.exitCode = 1;
}
JS
env/bin/python -c 'from inscriptis import get_text; print(get_text(open("page.html").read()))' > text
node read.cjs
