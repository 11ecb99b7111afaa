#!/usr/bin/env bash
# unpdf 1.8.1 (npm), pdfminer.six 20250506, pdfplumber 0.11.7, PyMuPDF 1.26.4 and pypdf 6.1.1 (PyPI): the text of a PDF made with
# pdf-lib 1.17.1, in which bold is made by drawing a word twice, a third of a point apart, as programs without the bold font do.
#
# Guess: readers that know where each letter stands take what is drawn twice at one place for one word.
# Seen, for "killed 14 people" with 14 drawn twice:
#   unpdf, pdfminer.six    "killed 1414 people"
#   pdfplumber             "killed 1144 people" (its pages have `dedupe_chars()`, after which it is 14; nothing calls it)
#   PyMuPDF, pypdf         14, a line break, and 14 once more
# So the figures that a report prints in bold are the ones that come out as others.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund unpdf@1.8.1 pdf-lib@1.17.1
python3 -m venv python
python/bin/pip --quiet install pdfminer.six==20250506 pdfplumber==0.11.7 PyMuPDF==1.26.4 pypdf==6.1.1
cat > read.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
const pdf = await PDFDocument.create();
const font = await pdf.embedFont(StandardFonts.TimesRoman);
const page = pdf.addPage([400, 200]);
let x = 40;
for (const [index, text] of ['The storm killed ', '14', ' people in the first week.'].entries()) {
  for (const by of index === 1 ? [0, 0.3] : [0]) page.drawText(text, { x: x + by, y: 150, size: 12, font });
  x += font.widthOfTextAtSize(text, 12);
}
const bytes = await pdf.save();
writeFileSync('report.pdf', bytes);
const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
console.log('unpdf', JSON.stringify(text));
process.exitCode = text.includes('killed 1414 people') ? 0 : 1;
JS
node read.mjs
python/bin/python - <<'PY'
import pdfplumber
import pymupdf
from pdfminer.high_level import extract_text
from pypdf import PdfReader

page = pdfplumber.open("report.pdf").pages[0]
texts = {
    "pdfminer.six": extract_text("report.pdf"),
    "pdfplumber": page.extract_text(),
    "pdfplumber, dedupe_chars": page.dedupe_chars().extract_text(),
    "PyMuPDF": pymupdf.open("report.pdf")[0].get_text(),
    "pypdf": PdfReader("report.pdf").pages[0].extract_text(),
}
for name, text in texts.items():
    print(name, repr(text))
as_seen = (
    "killed 1414 people" in texts["pdfminer.six"]
    and "killed 1144 people" in texts["pdfplumber"]
    and "killed 14 people" in texts["pdfplumber, dedupe_chars"]
    and "14\n14" in texts["PyMuPDF"]
    and "14\n14" in texts["pypdf"]
)
raise SystemExit(0 if as_seen else "no longer so")
PY
