#!/usr/bin/env bash
# mailbox of Python 3.11.7 and email-reply-parser 0.5.12 (PyPI): a press release that was kept in an mbox file, read again and asked for what it
# says itself.
#
# Guess: what is put into a mailbox comes out of it as it was; and of a release that quotes no other mail every paragraph is its own.
# Seen: a line that begins with "From " is written as ">From ", as the format asks for, and comes back as ">From ": the library does not take off
# what it put on. To the next reader ">" is what another mail said: "From Vik the ferry sailed with 142 people." is gone. Without
# "From Vik" in front the sentence stays.
# So where a ship came from and whom it carried is lost between two libraries, for the sake of one word at the beginning of a line.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet email-reply-parser==0.5.12
env/bin/python - <<'PY'
import mailbox
from email.message import EmailMessage

from email_reply_parser import EmailReplyParser

def kept(name, first):
    release = EmailMessage()
    release["From"] = "desk@vik.press"
    release["Subject"] = "Ferry"
    release.set_content(f"The owner says:\n\n{first}\n\nNobody died.\n")
    box = mailbox.mbox(name)
    box.add(release)
    box.close()
    return mailbox.mbox(name)[0].get_payload()

read = []
for name, first in {"a.mbox": "From Vik the ferry sailed with 142 people.", "b.mbox": "It sailed with 142 people."}.items():
    text = kept(name, first)
    said = EmailReplyParser.parse_reply(text)
    print(repr(text), repr(said))
    read.append((">From Vik" in text, "142" in said, "Nobody died." in said))
raise SystemExit(read != [(True, False, True), (False, True, True)])
PY
