#!/usr/bin/env bash
# vscode-languageserver-textdocument 1.0.16 (npm) and pygls 2.1.1 with lsprotocol 2025.0.0 (PyPI): an editor and a server in Python that speak the
# Language Server Protocol about one text, here one of a PDF, with a form feed between its pages, as pdftotext puts it.
#
# Guess: both count lines alike, as the protocol says which signs end one: \n, \r\n and \r. (The package of npm and VS Code do.)
# Seen: pygls takes Python's splitlines, for which a form feed ends a line too, as do U+0085 (an ellipsis in old files) and U+2028 (of word
# processors). So behind each of them a place is another one, a line higher up in what the server reads:
#   page 1 ends "Nobody died.", form feed, then "The ferry sank.", and "Fourteen were hurt." is the third line
#   asked for the word at the third line's start, the editor's "Fourteen" is the server's "The"
# Nothing is raised. So what a server says of a sentence is shown beside another, one further off with each page.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund vscode-languageserver-textdocument@1.0.16
python3 -m venv env
env/bin/pip install --quiet pygls==2.1.1 lsprotocol==2025.0.0
cat > words.cjs <<'JS'
const { TextDocument } = require('vscode-languageserver-textdocument');
const words = (JSON.parse(process.argv[2])).map((text) => {
  const document = TextDocument.create('file:///a.txt', 'plaintext', 1, text);
  return /^\w+/.exec(text.slice(document.offsetAt({ line: 2, character: 0 })))?.[0] ?? '';
});
console.log(JSON.stringify(words));
JS
cat > words.py <<'PY'
import json
import subprocess

from lsprotocol.types import Position
from pygls.workspace import TextDocument

texts = [f"Page 1.\nNobody died.{sign}The ferry sank.\nFourteen were hurt.\n" for sign in ("\f", "\u0085", "\u2028", " ")]
editor = json.loads(subprocess.check_output(["node", "words.cjs", json.dumps(texts)]))
server = [TextDocument("file:///a.txt", source=text).word_at_position(Position(line=2, character=0)) for text in texts]
print("editor", editor, "server", server)
raise SystemExit(editor != ["Fourteen"] * 4 or server != ["The", "The", "The", "Fourteen"])
PY
env/bin/python words.py
