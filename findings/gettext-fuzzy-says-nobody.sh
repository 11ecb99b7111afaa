#!/usr/bin/env bash
# gettext-parser 10.0.0 (npm), polib 1.2.0 and Babel 2.19.0 (PyPI): one file of translations (PO) made into the form that programs read (MO). In it a
# translation was taken over from a similar sentence and marked for a look ("#, fuzzy"), as msgmerge does by itself.
#
# Guess: what is marked fuzzy is left out until somebody looked at it, as GNU's msgfmt does; all three make the same file.
# Seen, where "Everybody died." has got the translation of "Nobody died.":
#   polib, Babel      only "It sank." is translated
#   gettext-parser    "Everybody died." is "Ingen døde." (nobody died), and read back without any mark
# So by one tool of three a translated page says the opposite of its original just where a sentence was changed a little.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund gettext-parser@10.0.0
python3 -m venv env
env/bin/pip install --quiet polib==1.2.0 Babel==2.19.0
cat > nb.po <<'PO'
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\n"

#, fuzzy
#| msgid "Nobody died."
msgid "Everybody died."
msgstr "Ingen døde."

msgid "It sank."
msgstr "Den sank."
PO
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { mo, po } from 'gettext-parser';

const { translations } = mo.parse(mo.compile(po.parse(readFileSync('nb.po'))));
const said = Object.values(translations['']).filter(({ msgid }) => msgid !== '');
const seen = Object.fromEntries(said.map(({ msgid, msgstr }) => [msgid, msgstr.join()]));
console.log(seen, said.map(({ comments }) => comments));
const same = JSON.stringify(seen) === JSON.stringify({ 'Everybody died.': 'Ingen døde.', 'It sank.': 'Den sank.' });
process.exitCode = same && said.every(({ comments }) => comments === undefined) ? 0 : 1;
JS
node run.mjs
env/bin/python - <<'PY'
import polib
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po

polib.pofile("nb.po").save_as_mofile("polib.mo")
with open("nb.po", "rb") as source, open("babel.mo", "wb") as made:
    write_mo(made, read_po(source))
with open("babel.mo", "rb") as made:
    babel = {one.id: one.string for one in read_mo(made) if one.id}
seen = {"polib": {one.msgid: one.msgstr for one in polib.mofile("polib.mo")}, "babel": babel}
print(seen)
raise SystemExit(0 if all(one == {"It sank.": "Den sank."} for one in seen.values()) else "no longer so")
PY
