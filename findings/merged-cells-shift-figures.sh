#!/usr/bin/env bash
# turndown 7.2.5 with turndown-plugin-gfm 1.0.2, node-html-markdown 2.0.0, html-table-to-json 1.0.0, @extractus/article-extractor 9.0.1 (npm),
# html2text 2025.4.15, markdownify 1.2.3, inscriptis 2.7.6, html-table-parser-python3 0.3.1 (PyPI): a table of an article in which a cell goes over
# two rows ("rowspan"), as the name of a town before its months does.
#
# Guess: each figure stays under its head; the cell that goes on is said again or left empty.
# Seen, of Town | Month | Dead | Hurt, with Vik | May | 14 | 33 and, under the same Vik, June | 3 | 5: in the second row
#   seven of them              Town: June, Month: 3, Dead: 5, and nobody hurt
#   article-extractor          the page itself without its rowspan, so that every reader after it has the same
#   tabletojson 4.1.15, html-to-text 10.0.1 and trafilatura 2.3.1 have 3 dead and 5 hurt
# So the five who were hurt are five dead, and of the dead there is no figure. Nothing tells of it; the row is one cell shorter.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund turndown@7.2.5 turndown-plugin-gfm@1.0.2 node-html-markdown@2.0.0 html-table-to-json@1.0.0 \
  @extractus/article-extractor@9.0.1 tabletojson@4.1.15 html-to-text@10.0.1
python3 -m venv env
env/bin/pip install --quiet html2text==2025.4.15 markdownify==1.2.3 inscriptis==2.7.6 html-table-parser-python3==0.3.1 trafilatura==2.3.1 \
  lxml_html_clean==0.4.6
cat > table.html <<'HTML'
<table><thead><tr><th>Town</th><th>Month</th><th>Dead</th><th>Hurt</th></tr></thead><tbody><tr><td rowspan="2">Vik</td><td>May</td><td>14</td><td>33</td></tr><tr><td>June</td><td>3</td><td>5</td></tr></tbody></table>
HTML
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { extractFromHtml } from '@extractus/article-extractor';
import { convert } from 'html-to-text';
import HtmlTableToJson from 'html-table-to-json';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import { tabletojson } from 'tabletojson';
import TurndownService from 'turndown';
import { gfm } from 'turndown-plugin-gfm';

const table = readFileSync('table.html', 'utf8');
const words = (sentence) => `<p>${sentence.repeat(12)}</p>`;
const page = words('The storm of May was long and the people of Vik knew it well. ') + table + words('The port stays shut, the office of Nordhavn said. ');
const service = new TurndownService();
service.use(gfm);
const last = (text) => text.trim().split('\n').at(-1).replace(/\s+/g, ' ').trim();
const { content } = await extractFromHtml(`<html><head><title>Storm</title></head><body><article>${page}</article></body></html>`, 'https://vik.press/a');
const seen = {
  turndown: last(service.turndown(table)),
  nodeHtmlMarkdown: last(NodeHtmlMarkdown.translate(table)),
  htmlTableToJson: JSON.stringify(HtmlTableToJson.parse(table).results[0].at(-1)),
  articleExtractor: content.includes('rowspan'),
  tabletojson: JSON.stringify(tabletojson.convert(table)[0].at(-1)),
  htmlToText: convert(table, { selectors: [{ selector: 'table', format: 'dataTable' }] }).split('\n').at(-1),
};
console.log(seen);
const shifted = ['| June | 3 | 5 |', '| June | 3 | 5 | |', '{"Town":"June","Month":"3","Dead":"5"}', false];
const right = ['{"Town":"Vik","Month":"June","Dead":"3","Hurt":"5"}', '       June    3      5'];
process.exitCode = JSON.stringify(Object.values(seen)) === JSON.stringify([...shifted, ...right]) ? 0 : 1;
JS
node run.mjs
env/bin/python - <<'PY'
import html2text
import markdownify
import trafilatura
from html_table_parser.parser import HTMLTableParser
from inscriptis import get_text

table = open("table.html").read()
parser = HTMLTableParser()
parser.feed(table)
before = "<p>" + "The storm of May was long and the people of Vik knew it well. " * 12 + "</p>"
after = "<p>" + "The port stays shut, the office of Nordhavn said. " * 12 + "</p>"
page = f"<html><body><article>{before}{table}{after}</article></body></html>"


def row(text):
    return next(" ".join(line.split()) for line in text.split("\n") if "June" in line)


seen = {
    "html2text": row(html2text.html2text(table)),
    "markdownify": row(markdownify.markdownify(table)),
    "inscriptis": row(get_text(table)),
    "html-table-parser": parser.tables[0][-1],
    "trafilatura": row(trafilatura.extract(page)),
}
print(seen)
raise SystemExit(list(seen.values()) != ["June| 3| 5", "| June | 3 | 5 |", "June 3 5", ["June", "3", "5"], "| | June | 3 | 5 |"])
PY
