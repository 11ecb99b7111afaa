#!/usr/bin/env bash
# webvtt-py 0.6.0 and pysubs2 1.8.1 (PyPI): the words of a broadcast from its captions (WebVTT), as a source beside an article.
#
# Guess: of a cue with two speakers, <v Ann Lee> and <v Bo Dahl>, both are known, or none; a cue whose words have their times inside, as live
# and automatic captions do, is its words without the times.
# Seen:
#   1. webvtt-py: the voice of such a cue is Ann Lee, and the text of both stands under it, without names: "Nobody is to blame." and
#      "That is not so." are both hers. pysubs2 leaves out who speaks in every cue, though its events have a name.
#   2. pysubs2: "The <00:00:05.500>ferry <00:00:06.000>sank" is lost: a line with two times is taken for the times of a new cue, and two
#      empty ones stand in its place. With one time inside, the time stays in the text. Nothing is raised.
# (pycaption 2.3.14 writes "Ann Lee: Nobody is to blame." and "Bo Dahl: That is not so.", and leaves the times out.)
# So a transcript gives a denial to the one who is denied, or has nothing where the words come one by one.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet webvtt-py==0.6.0 pysubs2==1.8.1
"$dir/env/bin/python" - <<'PY'
from io import StringIO

from pysubs2 import SSAFile
from webvtt import WebVTT

captions = """WEBVTT

00:00:01.000 --> 00:00:04.000
<v Ann Lee>Nobody is to blame.
<v Bo Dahl>That is not so.

00:00:05.000 --> 00:00:07.000
The <00:00:05.500>ferry <00:00:06.000>sank

00:00:08.000 --> 00:00:09.000
in the <00:00:08.500>night.
"""
cues = [(cue.voice, cue.text) for cue in WebVTT.from_buffer(StringIO(captions))]
events = [(event.name, event.plaintext) for event in SSAFile.from_string(captions)]
print("webvtt-py", cues)
print("pysubs2  ", events)
both = "Nobody is to blame.\nThat is not so."
same = cues == [("Ann Lee", both), (None, "The ferry sank"), (None, "in the night.")]
same &= events == [("", both), ("", ""), ("", ""), ("", "in the <00:00:08.500>night.")]
raise SystemExit(0 if same else "no longer so")
PY
