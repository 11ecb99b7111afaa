#!/usr/bin/env bash
# ttml2srt 1.2.4 (npm): captions of a broadcast in TTML, the XML of television and of the web, brought to SubRip. pycaption 2.3.14 (PyPI) reads the
# same file.
#
# Guess: all captions are there; how the XML is laid out in lines makes no difference.
# Seen: a <p> whose tags and words do not stand in one line of the file is left out, without an error and without a warning:
#   <p ...>The mayor resigned.</p>                         is there
#   <p ...>, line, No, he did not,<br/>, line, said Lee., line, </p>      is not there
#   <p ...>He will be back.</p>                            is there, as the second
# pycaption has the three. Those who write TTML put long captions on lines (pycaption itself all of them; then there is an error, not a caption).
# So what takes a statement back is not in the transcript, and the numbers of the captions do not show that one is missing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund ttml2srt@1.2.4
python3 -m venv env
env/bin/pip install --quiet pycaption==2.3.14
cat > in.ttml <<'XML'
<?xml version="1.0" encoding="utf-8"?>
<tt xml:lang="en" xmlns="http://www.w3.org/ns/ttml"><body><div xml:lang="en">
<p begin="00:00:01.000" end="00:00:03.000">The mayor resigned.</p>
<p begin="00:00:03.000" end="00:00:05.000">
  No, he did not,<br/>
  said Lee.
</p>
<p begin="00:00:05.000" end="00:00:07.000">He will be back.</p>
</div></body></tt>
XML
cat > run.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { ttml2srt } = require('ttml2srt');
const told = [];
console.warn = (...words) => told.push(words);
console.info = () => undefined; // of frame rates
const captions = ttml2srt(readFileSync('in.ttml', 'utf8')).split(/\r\n\r\n/).filter((one) => one.trim());
const seen = captions.map((one) => one.split('\r\n').slice(2).join(' '));
console.log(seen, told);
process.exitCode = seen.join('|') === 'The mayor resigned.|He will be back.' && told.length === 0 ? 0 : 1;
JS
node run.cjs
env/bin/python -W ignore - <<'PY'
from pycaption import DFXPReader

captions = DFXPReader().read(open("in.ttml").read())
seen = [" ".join(caption.get_text().split()) for caption in captions.get_captions("en")]
print(seen)
raise SystemExit(seen != ["The mayor resigned.", "No, he did not, said Lee.", "He will be back."])
PY
