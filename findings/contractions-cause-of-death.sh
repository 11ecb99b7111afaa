#!/usr/bin/env bash
# contractions 0.1.73 (PyPI; its default), contraction-fix 0.2.2 (PyPI) and @stdlib/nlp-expand-contractions 0.2.3 (npm): "didn't" written out as
# "did not", as it is done before texts are compared and before one looks for a "not".
#
# Guess: "He'd resigned" is "He had resigned" (before such a word it can be nothing else) or stays; what is no contraction stays.
# Seen:
#                               contractions                 contraction-fix          @stdlib/nlp-expand-contractions
#   He'd resigned.              He would resigned.           He would resigned.       He would resigned.
#   It's been shut.             It is been shut.             It is been shut.         It is been shut.
#   the cause of death          the because of death         stays                    stays
#   the U.S. Navy               the YOU.S. Navy              the YOU.S. Navy          stays
#   at five o'clock             at five of the clock         the same                 stays
#   It ain't so.                It are not so.               It are not so.           stays
#   She didn’t. (’)             She did not.                 stays                    stays
# So what was done is what would be, of two of the three a "not" is only found where the quotation mark is the straight one, and a text in
# which nothing was contracted has new words. Texts are compared as they stand; "didn't" and "did not" are taken for one when they meet.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet contractions==0.1.73 contraction-fix==0.2.2
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund @stdlib/nlp-expand-contractions@0.2.3
cat > run.py <<'PY'
import json
import subprocess

import contraction_fix
import contractions

seen = {
    "He'd resigned.": ["He would resigned.", "He would resigned.", "He would resigned."],
    "It's been shut.": ["It is been shut.", "It is been shut.", "It is been shut."],
    "the cause of death": ["the because of death", "the cause of death", "the cause of death"],
    "the U.S. Navy": ["the YOU.S. Navy", "the YOU.S. Navy", "the U.S. Navy"],
    "at five o'clock": ["at five of the clock", "at five of the clock", "at five o'clock"],
    "It ain't so.": ["It are not so.", "It are not so.", "It ain't so."],
    "She didn’t.": ["She did not.", "She didn’t.", "She didn’t."],
    "She didn't.": ["She did not.", "She did not.", "She did not."],
}
code = "console.log(JSON.stringify(JSON.parse(process.argv[1]).map(require('@stdlib/nlp-expand-contractions'))))"
others = json.loads(subprocess.run(["node", "-e", code, json.dumps(list(seen))], check=True, capture_output=True).stdout)
read = {text: [contractions.fix(text), contraction_fix.fix(text), other] for text, other in zip(seen, others)}
for text, made in read.items():
    print(text, made)
raise SystemExit(read != seen)
PY
env/bin/python run.py
