#!/usr/bin/env bash
# hocr-parser 0.0.5 with lxml 6.1.0, pyhocr 1.1.1 with beautifulsoup4 4.15.0 (PyPI): the text of a recognised page in hOCR, laid out as Tesseract
# does it.
#
# Guess: every line of the page is in the text. The class of a line tells what it is: ocr_line, or ocr_header for a headline, ocr_caption for
# the words below a picture, ocr_textfloat for what stands apart; Tesseract writes all four.
# Seen, of a page with one headline, two lines, one caption and one line that stands apart:
#   hocr-parser   "The ferry had 142 people on board.", lines of class ocr_line alone; of their words as well
#   pyhocr        page.lines lacks the same three, while page.words has their words: one page is two texts
# (archive-hocr-tools 1.1.70 has all four.)
# So a newspaper that is read line by line has no headlines and no captions, and "the paper does not name the ferry" is the reader's doing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet hocr-parser==0.0.5 pyhocr==1.1.1 lxml==6.1.0 beautifulsoup4==4.15.0
cat > read.py <<'PY'
import json

from hocr_parser.parser import hocr_to_json
from pyhocr.parser import parse

written = [
    ("ocr_header", "Ferry Saga sinks off Vik"),
    ("ocr_line", "The ferry had 142"),
    ("ocr_line", "people on board."),
    ("ocr_caption", "The ferry last year"),
    ("ocr_textfloat", "Nobody died"),
]
body = ""
for at, (kind, text) in enumerate(written, 1):
    words = "".join(
        f"\n      <span class='ocrx_word' id='word_1_{at}{n}' title='bbox {n * 50} {at * 30} {n * 50 + 40} {at * 30 + 20}; x_wconf 90'>{word}</span>"
        for n, word in enumerate(text.split())
    )
    body += f"\n     <span class='{kind}' id='line_1_{at}' title='bbox 0 {at * 30} 400 {at * 30 + 20}'>{words}\n     </span>"
page = f"<p class='ocr_par' id='par_1_1' lang='eng' title='bbox 0 0 400 200'>{body}\n    </p>"
page = f"<div class='ocr_carea' id='block_1_1' title='bbox 0 0 400 200'>\n    {page}\n   </div>"
page = f"<div class='ocr_page' id='page_1' title='image \"1.png\"; bbox 0 0 500 900; ppageno 0'>\n   {page}\n  </div>"
with open("page.hocr", "w") as file:
    file.write(f"<html xmlns='http://www.w3.org/1999/xhtml' lang='en'><head><title></title></head><body>\n  {page}\n</body></html>")

answer = hocr_to_json("page.hocr")
found = (json.loads(answer) if isinstance(answer, str) else answer)["responses"][0]["textAnnotations"]
by_parser = " ".join(found[0]["description"].split())
[read] = parse("page.hocr")
lines = [" ".join(word.text for word in line.words) for line in read.lines]
words = " ".join(word.text for word in read.words)
print("hocr-parser   ", by_parser)
print("pyhocr, lines ", lines)
print("pyhocr, words ", words)
same = by_parser == "The ferry had 142 people on board." == " ".join(word["description"] for word in found[1:])
same &= lines == ["The ferry had 142", "people on board."] and words == " ".join(text for _, text in written)
raise SystemExit(0 if same else "no longer so")
PY
env/bin/python -W ignore read.py
