#!/usr/bin/env bash
# @mozilla/readability 0.6.0 over linkedom 0.18.12, turndown 7.2.1, node-html-markdown 2.0.0 and html-to-text 9.0.5 (npm), trafilatura 2.3.1,
# newspaper4k 0.9.6 and readability-lxml 0.9 (PyPI): a quotation inside a sentence marked up as the HTML standard has it, with <q>.
#
# Guess: the text has the quotation marks that every browser shows (the standard forbids the page to write them itself), as
# html2text 2025.4.15, inscriptis 2.7.6 and markdownify 1.2.3 (PyPI) put them.
# Seen: they are gone: `The mayor, <q>nobody is to blame</q>, left` becomes "The mayor, nobody is to blame, left", also in the
#   Markdown of turndown and node-html-markdown. trafilatura ends the paragraph behind the quotation besides.
# What somebody said has become what the paper says, and two sources that quote the same words differ in who says them.
# So <q> is replaced by marks before a page is read.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > page.html <<'HTML'
<!doctype html><html lang="en"><head><title>Ferry sinks off Vik</title></head><body><article><h1>Ferry sinks off Vik</h1>
<p>The coast guard searched the waters off the harbour for two days, with three boats and a helicopter, before it called the search off.</p>
<p>The mayor said on Monday that <q>nobody is to blame</q> for the loss of the old ferry, which sank in the harbour in the night of the storm.</p>
<p>The board of the port will meet again on Friday, and the owners of the ferry have said that they will answer all of its questions.</p>
</article></body></html>
HTML
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 linkedom@0.18.12 turndown@7.2.1 node-html-markdown@2.0.0 html-to-text@9.0.5
python3 -m venv new
new/bin/pip install --quiet trafilatura==2.3.1 lxml_html_clean==0.4.6 inscriptis==2.7.6 html2text==2025.4.15 markdownify==1.2.3
python3 -m venv old
old/bin/pip install --quiet newspaper4k==0.9.6 readability-lxml==0.9 lxml_html_clean==0.4.6
cat > read.cjs <<'JS'
const page = require('node:fs').readFileSync('page.html', 'utf8');
const texts = {
  readability: new (require('@mozilla/readability').Readability)(require('linkedom').parseHTML(page).document).parse().textContent,
  turndown: new (require('turndown'))().turndown(page),
  'node-html-markdown': require('node-html-markdown').NodeHtmlMarkdown.translate(page),
  'html-to-text': require('html-to-text').convert(page, { wordwrap: false }),
};
for (const [name, text] of Object.entries(texts)) {
  const [said] = /that \S*nobody is to blame\S* for/.exec(text);
  console.log(name, said);
  if (said !== 'that nobody is to blame for') process.exitCode = 1;
}
JS
node read.cjs
cat > read.py <<'PY'
import re
import warnings

warnings.simplefilter("ignore")
page = open("page.html").read()
try:
    import html2text
    import trafilatura
    from inscriptis import get_text
    from markdownify import markdownify

    marked = {"html2text": html2text.html2text(page), "inscriptis": get_text(page), "markdownify": markdownify(page)}
    bare = {"trafilatura": trafilatura.extract(page)}
except ModuleNotFoundError:
    import lxml.html
    from newspaper import Article
    from readability import Document

    article = Article("https://vik.example/ferry")
    article.download(input_html=page)
    article.parse()
    marked, bare = {}, {"newspaper4k": article.text, "readability-lxml": lxml.html.fromstring(Document(page).summary()).text_content()}
changed = False
for name, text in {**marked, **bare}.items():
    said = re.search(r"that\s+\S?nobody\s+is\s+to\s+blame\S?\s+for", text).group()
    print(name, repr(said))
    changed |= ('"' in said) != (name in marked) or (name == "trafilatura" and "\n" not in said)
raise SystemExit("no longer so" if changed else 0)
PY
new/bin/python read.py
old/bin/python read.py
