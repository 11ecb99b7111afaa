#!/usr/bin/env bash
# microformats-parser 2.0.6 (npm) and mf2py 2.0.2 (PyPI): the text of an article that a page marks up by itself (microformats, h-entry), by two
# readers of one standard.
#
# Guess: both give the same plain text, in which paragraphs and the cells of a table are apart.
# Seen, of <p>It did sink.</p><p>Killed: 14</p><p>35 were hurt.</p> and a table "Vik | 3 | 142":
#   npm     It did sink.Killed: 1435 were hurt.Vik3142
#   PyPI    It did sink. / Killed: 14 / 35 were hurt. / Vik3142
# And of the headline "Ferry <img alt="not"> sank" the npm package has "Ferry not sank", with one space, and the other "Ferry  not  sank", so that
# the same headline is not the same.
# So of one page one reader has 1435 hurt, and both have 3,142 where 3 of 142 are meant. The `html` of the content has it in full.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund microformats-parser@2.0.6
python3 -m venv env
env/bin/pip install --quiet mf2py==2.0.2
cat > page.html <<'HTML'
<div class="h-entry"><p class="p-name">Ferry <img src="a.png" alt="not"> sank</p><div class="e-content"><p>It did sink.</p><p>Killed: 14</p><p>35 were hurt.</p><table><tr><td>Vik</td><td>3</td><td>142</td></tr></table></div></div>
HTML
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { mf2 } = require('microformats-parser');
const { name, content } = mf2(readFileSync('page.html', 'utf8'), { baseUrl: 'https://vik.press/' }).items[0].properties;
console.log(name[0], '|', content[0].value);
process.exitCode = name[0] === 'Ferry not sank' && content[0].value === 'It did sink.Killed: 1435 were hurt.Vik3142' ? 0 : 1;
JS
node run.cjs
env/bin/python - <<'PY'
import mf2py

entry = mf2py.parse(doc=open("page.html").read(), url="https://vik.press/")["items"][0]["properties"]
name, text = entry["name"][0], entry["content"][0]["value"]
print(name, "|", text.split("\n"))
raise SystemExit(name != "Ferry  not  sank" or [line for line in text.split("\n") if line] != ["It did sink.", "Killed: 14", "35 were hurt.", "Vik3142"])
PY
