#!/usr/bin/env bash
# unpdf 1.8.1 (npm), pdfminer.six 20250506, PyMuPDF 1.26.4 and pypdf 6.1.1 (PyPI): the text of a PDF, made with pdf-lib 1.17.1.
#
# Guess: a small raised figure that refers to a note ("14" with a raised "2") comes apart from the figure before it: these readers
# know the size and the baseline of every run, and put a space where runs stand apart.
# Seen:
#   1. unpdf, pdfminer.six and PyMuPDF give "killed 142 and hurt" and "$35 million" for 14 and $3 with notes 2 and 5.
#   2. pypdf gives "killed 14", "2" and " and hurt" as three lines.
# So whoever compares the counts of a report with those of an article takes the runs with their places, not the text.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund unpdf@1.8.1 pdf-lib@1.17.1
python3 -m venv python
python/bin/pip --quiet install pdfminer.six==20250506 PyMuPDF==1.26.4 pypdf==6.1.1
cat > read.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
const pdf = await PDFDocument.create();
const font = await pdf.embedFont(StandardFonts.TimesRoman);
const page = pdf.addPage([400, 200]);
function line(y, ...runs) {
  let x = 40;
  for (const [index, text] of runs.entries()) {
    const size = index === 1 ? 7 : 12;
    page.drawText(text, { x, y: index === 1 ? y + 4 : y, size, font });
    x += font.widthOfTextAtSize(text, size);
  }
}
line(150, 'The storm killed 14', '2', ' and hurt 30 people.');
line(120, 'It cost $3', '5', ' million in the first week.');
const bytes = await pdf.save();
writeFileSync('report.pdf', bytes);
const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
console.log('unpdf', JSON.stringify(text));
process.exitCode = text.includes('killed 142 and') && text.includes('$35 million') ? 0 : 1;
JS
node read.mjs
python/bin/python - <<'PY'
import pymupdf
from pdfminer.high_level import extract_text
from pypdf import PdfReader

texts = {
    "pdfminer.six": extract_text("report.pdf"),
    "PyMuPDF": pymupdf.open("report.pdf")[0].get_text(),
    "pypdf": PdfReader("report.pdf").pages[0].extract_text(),
}
for name, text in texts.items():
    print(name, repr(text))
joined = all("killed 142 and" in texts[name] and "$35 million" in texts[name] for name in ("pdfminer.six", "PyMuPDF"))
raise SystemExit(0 if joined and "14\n2\n" in texts["pypdf"] else 1)
PY
