#!/usr/bin/env bash
# html-to-text 10.0.1, turndown 7.2.5, node-html-markdown 2.0.0 (npm), html2text 2025.4.15, markdownify 1.2.3, inscriptis 2.7.6 and
# trafilatura 2.3.1 (PyPI): parts of a page that no reader sees.
#
# Guess: what HTML itself does not show is not in the text: a paragraph that is `hidden`, the contents of a <template> (which is no part of the page
# until a script copies it). At least those of them that follow styles (inscriptis, trafilatura) leave out what
# is hidden.
# Seen:
#   <template><p>14 people died.</p></template>     said by all but turndown, as a paragraph of the article
#   <p hidden>The mayor resigned.</p>               said by all seven, also by those that leave out the next
#   <p style="display: none">Nobody was hurt.</p>   said by all but inscriptis and trafilatura
# So a draft, a correction that waits, or the pattern of a live ticker is what the paper reports. Take `template, [hidden]` out of the page
# first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund html-to-text@10.0.1 turndown@7.2.5 node-html-markdown@2.0.0
python3 -m venv env
env/bin/pip install --quiet html2text==2025.4.15 markdownify==1.2.3 inscriptis==2.7.6 trafilatura==2.3.1 lxml_html_clean==0.4.6 2> /dev/null
cat > page.py <<'PY'
hidden = "<p hidden>The mayor resigned.</p><p style='display: none'>Nobody was hurt.</p><template><p>14 people died.</p></template>"
before = "<p>" + "The storm of May was long and the people of Vik knew it well. " * 12 + "</p>"
after = "<p>" + "The port stays shut, the office of Nordhavn said. " * 12 + "</p>"
page = f"<html><head><title>Storm</title></head><body><article>{before}{hidden}{after}</article></body></html>"
PY
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { convert } from 'html-to-text';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import TurndownService from 'turndown';

const page = readFileSync('page.html', 'utf8');
const texts = [convert(page, { wordwrap: false }), new TurndownService().turndown(page), NodeHtmlMarkdown.translate(page)];
const seen = texts.map((text) => ['The mayor resigned.', 'Nobody was hurt.', '14 people died.'].map((words) => text.includes(words)));
console.log(seen);
const all = [true, true, true];
process.exitCode = JSON.stringify(seen) === JSON.stringify([all, [true, true, false], all]) ? 0 : 1;
JS
env/bin/python -c 'from page import page; print(page)' > page.html
node run.mjs
env/bin/python - <<'PY'
import html2text
import markdownify
import trafilatura
from inscriptis import get_text

from page import page

texts = {
    "html2text": html2text.html2text(page, bodywidth=0),
    "markdownify": markdownify.markdownify(page),
    "trafilatura": trafilatura.extract(page),
    "inscriptis": get_text(page),
}
seen = {name: [words in text for words in ("The mayor resigned.", "Nobody was hurt.", "14 people died.")] for name, text in texts.items()}
print(seen)
raise SystemExit(list(seen.values()) != [[True] * 3] * 2 + [[True, False, True]] * 2)
PY
