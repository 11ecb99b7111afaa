#!/usr/bin/env bash
# html-to-text 10.0.1, turndown 7.2.5, node-html-markdown 2.0.0, @extractus/article-extractor 9.0.1 (npm), html2text 2025.4.15, markdownify 1.2.3,
# inscriptis 2.7.6, trafilatura 2.3.1 (PyPI): numbered lists of an article, as HTML has them: one that counts down (`reversed`), one that begins
# with 14 (`start`), one whose item says its number (`value`).
#
# Guess: an item has the number that the page shows; or there are no numbers at all.
# Seen, of "3 Vik, 2 Nordhavn, 1 Malm" (reversed, the worst storm last), of "14 Nobody shall be moved" (start) and "1 Vik, 5 Malm" (value):
#   html-to-text, turndown, markdownify, html2text     1, 2, 3     14    1, 2
#   node-html-markdown, trafilatura (Markdown)         1, 2, 3      1    1, 2
#   inscriptis                                         1, 2, 3      1    1, 5
#   article-extractor                                  the page without all three attributes
# So the third of a ranking is the first, and "point 14" of a paper is point 1. Nothing tells that the numbers are not
# those of the page.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund html-to-text@10.0.1 turndown@7.2.5 node-html-markdown@2.0.0 @extractus/article-extractor@9.0.1
python3 -m venv env
env/bin/pip install --quiet html2text==2025.4.15 markdownify==1.2.3 inscriptis==2.7.6 trafilatura==2.3.1 lxml_html_clean==0.4.6
cat > lists.html <<'HTML'
<ol reversed><li>Vik</li><li>Nordhavn</li><li>Malm</li></ol><p>Then:</p><ol start="14"><li>Nobody shall be moved.</li></ol><p>Then:</p><ol><li>Vik</li><li value="5">Malm</li></ol>
HTML
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { extractFromHtml } from '@extractus/article-extractor';
import { convert } from 'html-to-text';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import TurndownService from 'turndown';

const lists = readFileSync('lists.html', 'utf8');
const words = (sentence) => `<p>${sentence.repeat(12)}</p>`;
const page = words('The storm of May was long and the people of Vik knew it well. ') + lists + words('The port stays shut, the office of Nordhavn said. ');
const { content } = await extractFromHtml(`<html><head><title>Storm</title></head><body><article>${page}</article></body></html>`, 'https://vik.press/a');
const numbers = (text) => [...text.matchAll(/^\s*(\d+)\./gm)].map(([, number]) => number).join();
const seen = {
  htmlToText: numbers(convert(lists)),
  turndown: numbers(new TurndownService().turndown(lists)),
  nodeHtmlMarkdown: numbers(NodeHtmlMarkdown.translate(lists)),
  articleExtractor: /reversed|start=|value=/.test(content),
};
console.log(seen);
process.exitCode = Object.values(seen).join(' ') === '1,2,3,14,1,2 1,2,3,14,1,2 1,2,3,1,1,2 false' ? 0 : 1;
JS
node run.mjs
env/bin/python - <<'PY'
import re

import html2text
import markdownify
import trafilatura
from inscriptis import get_text

lists = open("lists.html").read()
before = "<p>" + "The storm of May was long and the people of Vik knew it well. " * 12 + "</p>"
after = "<p>" + "The port stays shut, the office of Nordhavn said. " * 12 + "</p>"
page = f"<html><body><article>{before}{lists}{after}</article></body></html>"
texts = {
    "html2text": html2text.html2text(lists),
    "markdownify": markdownify.markdownify(lists),
    "inscriptis": get_text(lists),
    "trafilatura": trafilatura.extract(page, output_format="markdown"),
}
seen = {name: ",".join(re.findall(r"(?m)^\s*(\d+)\.", text)) for name, text in texts.items()}
print(seen)
raise SystemExit(list(seen.values()) != ["1,2,3,14,1,2", "1,2,3,14,1,2", "1,2,3,1,1,5", "1,2,3,1,1,2"])
PY
