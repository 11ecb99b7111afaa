#!/usr/bin/env bash
# mammoth 1.13.0 (npm), `extractRawText` on a Word file; the file is made by docx 9.5.1 (npm).
#
# Guess: a line break inside a paragraph is a space or a new line in the raw text, as paragraphs are parted by two.
# Seen: it is nothing at all: "on Monday", break, "and voted" become "on Mondayand voted". `convertToHtml` keeps it as
# <br />, so text taken from its HTML has both words. Drafts are full of such breaks (addresses, headlines, verse), and a
# joined word is neither found nor linked.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 docx@9.5.1
cat > breaks.cjs <<'JS'
const { Document, Packer, Paragraph, TextRun } = require('docx');
const mammoth = require('mammoth');
(async () => {
  const words = [new TextRun('The board met on Monday'), new TextRun({ text: 'and voted.', break: 1 })];
  const buffer = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children: words })] }] }));
  const raw = (await mammoth.extractRawText({ buffer })).value;
  const html = (await mammoth.convertToHtml({ buffer })).value;
  console.log({ raw, html });
  process.exitCode = raw.includes('Mondayand') && html.includes('Monday<br />and') ? 0 : 1;
})();
JS
node breaks.cjs
