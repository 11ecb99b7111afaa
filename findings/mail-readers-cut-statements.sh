#!/usr/bin/env bash
# email-reply-parser 0.5.12 and mail-parser-reply 1.36 (PyPI), email-reply-parser 2.3.7 (npm): what a mail itself says, without earlier mails
# and signatures; here press releases and newsletters that come by mail.
#
# Guess: what follows "On Tuesday the owner of the ferry wrote:" is cut only where it has the marks of a quoted mail (">", an address, a
# time of the day); a paragraph that begins with a dash, as speech does in papers, is a paragraph.
# Seen:
#   1. All three end the release before that line: the statement is gone, and so is all that the release says below it. With "said" in the
#      place of "wrote" all three keep everything.
#   2. "-Nobody died, says Ann Lee." and "-- 14 people were saved." are signatures for the Python package of that name, which leaves out
#      the paragraphs below them as well. The other two keep them.
# Nothing tells that there was more. So a release ends where it begins to quote, by one word; it is read whole instead.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > releases.json <<'JSON'
{
  "wrote": "The port closed.\n\nOn Tuesday the owner of the ferry wrote:\nWe regret the loss.\n\nThe mayor left.",
  "said": "The port closed.\n\nOn Tuesday the owner of the ferry said:\nWe regret the loss.\n\nThe mayor left.",
  "speech": "The port closed.\n\n-Nobody died, says Ann Lee.\n\nThe mayor left.",
  "dashes": "The port closed.\n\n-- 14 people were saved.\n\nThe mayor left."
}
JSON
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund email-reply-parser@2.3.7
python3 -m venv env
env/bin/pip install --quiet email-reply-parser==0.5.12 mail-parser-reply==1.36
cat > read.py <<'PY'
import json

from email_reply_parser import EmailReplyParser
from mailparser_reply import EmailReplyParser as MailReplyParser

cut = {"email-reply-parser": [], "mail-parser-reply": []}
for name, text in json.load(open("releases.json")).items():
    for reader, read in {"email-reply-parser": EmailReplyParser.parse_reply(text), "mail-parser-reply": MailReplyParser(languages=["en"]).read(text=text).latest_reply}.items():
        if read.strip() == "The port closed.":
            cut[reader].append(name)
        elif read.strip() != text:
            cut[reader].append(f"{name}: {read}")
print("cut behind the first sentence:", cut)
raise SystemExit(0 if cut == {"email-reply-parser": ["wrote", "speech", "dashes"], "mail-parser-reply": ["wrote"]} else "no longer so")
PY
env/bin/python read.py
cat > read.cjs <<'JS'
const package_ = require('email-reply-parser');
const Reader = package_.default ?? package_;
const read = Object.entries(require('./releases.json')).map(([name, text]) => [name, new Reader().read(text).getVisibleText().trim(), text]);
const cut = read.filter(([, seen]) => seen === 'The port closed.').map(([name]) => name);
console.log('npm:', cut);
process.exitCode = cut.join() === 'wrote' && read.slice(1).every(([, seen, text]) => seen === text) ? 0 : 1;
JS
node read.cjs
