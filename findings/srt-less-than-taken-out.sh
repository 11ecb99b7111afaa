#!/usr/bin/env bash
# pysrt 1.1.2, webvtt-py 0.6.0 and pysubs2 1.8.1 (PyPI): captions of a broadcast in SubRip, as plain text (text_without_tags, text, plaintext).
#
# Guess: taken out are the marks that SubRip has, <i>, <b>, <u> and <font ...>; figures between "<" and ">", and words in braces, stay.
# Seen:
#   Killed: <14 in Vik and >20 in Nordhavn.     pysrt, webvtt-py: "Killed: 20 in Nordhavn."   pysubs2: as given
#   Lee {not} asked, Berg {her aide} said.      pysubs2: "Lee  asked, Berg  said."            pysrt, webvtt-py: as given
#   Fewer than <14 in Vik.                      all: as given
#   <i>Not</i> in Vik.                          all: "Not in Vik."
# So the first place is gone and its "more than" with it, and who added a "not" in braces is not read.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet pysrt==1.1.2 webvtt-py==0.6.0 pysubs2==1.8.1
"$dir/env/bin/python" -W ignore - <<'PY'
import io

import pysrt
import pysubs2
import webvtt

said = ["Killed: <14 in Vik and >20 in Nordhavn.", "Lee {not} asked, Berg {her aide} said.", "Fewer than <14 in Vik.", "<i>Not</i> in Vik."]
text = "".join(f"{at + 1}\n00:00:0{at},000 --> 00:00:0{at + 1},000\n{words}\n\n" for at, words in enumerate(said))
read = {
    "pysrt": [one.text_without_tags for one in pysrt.from_string(text)],
    "webvtt-py": [one.text for one in webvtt.from_buffer(io.StringIO(text), format="srt")],
    "pysubs2": [one.plaintext for one in pysubs2.SSAFile.from_string(text)],
}
for name, words in read.items():
    print(name, words)
kept = ["Fewer than <14 in Vik.", "Not in Vik."]
figures = ["Killed: 20 in Nordhavn.", said[1], *kept]
braces = [said[0], "Lee  asked, Berg  said.", *kept]
raw = [one.text for one in pysrt.from_string(text)] == said
raise SystemExit(0 if raw and list(read.values()) == [figures, figures, braces] else "no longer so")
PY
