#!/usr/bin/env bash
# trafilatura 2.3.1, inscriptis 2.7.6, newspaper4k 0.9.6 (PyPI), @mozilla/readability 0.6.0 over linkedom 0.18.12, turndown 7.2.1 and
# html-to-text 9.0.5 (npm): an article that corrects itself in the open, with <del> and <ins>, as the HTML standard has it.
#
# Guess: of "paid <del>$3</del>$35 million" and "was <del>arrested</del><ins>questioned</ins>" the text of the article has what
# stands, $35 million and questioned; or both with a sign between them.
# Seen: all six say both, and join them: "$3$35 million", "arrestedquestioned". turndown, whose Markdown could strike through, and
# trafilatura, which has an element for deleted text, drop the tags like the others.
# (html2text 2025.4.15 of PyPI writes "~~$3~~ $35 million".)
# So what a source took back is found as what it says, and what it says now is found by nobody who looks for the word.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > page.html <<'HTML'
<!doctype html><html lang="en"><head><title>Ferry sold</title></head><body><article><h1>Ferry sold</h1>
<p>The company paid <del>$3</del>$35 million for the ferry in 2009, and rebuilt it after two years of talks with the town, officials say.</p>
<p>The captain, who had been on the bridge all night, was <del>arrested</del><ins>questioned</ins> on Tuesday, the police said in a note.</p>
<p>Nobody else was hurt when the ferry sank near the harbour, the police said in a note that they sent to the papers.</p>
</article></body></html>
HTML
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 linkedom@0.18.12 turndown@7.2.1 html-to-text@9.0.5
for name in new old; do python3 -m venv $name; done
new/bin/pip install --quiet trafilatura==2.3.1 lxml_html_clean==0.4.6 inscriptis==2.7.6 html2text==2025.4.15
old/bin/pip install --quiet newspaper4k==0.9.6 lxml_html_clean==0.4.6
cat > read.cjs <<'JS'
const page = require('node:fs').readFileSync('page.html', 'utf8');
const texts = {
  readability: new (require('@mozilla/readability').Readability)(require('linkedom').parseHTML(page).document).parse()
    .textContent,
  turndown: new (require('turndown'))().turndown(page),
  'html-to-text': require('html-to-text').convert(page, { wordwrap: false }),
};
for (const [name, text] of Object.entries(texts)) {
  const joined = text.includes('$3$35 million') && text.includes('arrestedquestioned');
  console.log(name, joined ? 'joins what was deleted to what stands' : text);
  if (!joined) process.exitCode = 1;
}
JS
node read.cjs
cat > read.py <<'PY'
import sys, warnings
warnings.simplefilter("ignore")
page = open("page.html").read()
texts = {}
if sys.argv[1] == "new":
    import html2text, inscriptis, trafilatura
    texts = {"trafilatura": trafilatura.extract(page), "inscriptis": inscriptis.get_text(page)}
    marked = html2text.html2text(page, bodywidth=0)
    print("html2text", marked)
    assert "~~$3~~" in marked and "arrestedquestioned" not in marked
else:
    from newspaper import Article
    article = Article("http://127.0.0.1/story", language="en")
    article.download(input_html=page)
    article.parse()
    texts = {"newspaper4k": article.text}
for name, text in texts.items():
    joined = "$3$35 million" in text and "arrestedquestioned" in text
    print(name, "joins what was deleted to what stands" if joined else text)
    assert joined, name
PY
new/bin/python read.py new
old/bin/python read.py old
