#!/usr/bin/env bash
# python-docx 1.2.0, docx2txt 0.9 (PyPI), on a Word file with tracked changes; the file is made by docx 9.5.1 (npm).
#
# Guess: the text of a paragraph is what Word shows when the changes are accepted, or what it was before them.
# Seen: `Paragraph.text` of python-docx is neither. Where "140" was replaced by "170" it is "The ferry carried  people": the
# inserted figure is left out with the deleted one. docx2txt has the inserted one.
# So a figure that an editor put in last is in no text made from `Paragraph.text`, and "only the other source has it" is wrong.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet python-docx==1.2.0 docx2txt==0.9
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund docx@9.5.1
cat > changed.cjs <<'JS'
const { DeletedTextRun, Document, InsertedTextRun, Packer, Paragraph, TextRun } = require('docx');
const by = { author: 'Ann Example', date: '2025-01-01T00:00:00Z' };
const children = [
  new TextRun('The ferry carried '),
  new DeletedTextRun({ ...by, id: 1, text: '140' }),
  new InsertedTextRun({ ...by, id: 2, text: '170' }),
  new TextRun(' people.'),
];
Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children })] }] })).then((buffer) =>
  require('node:fs').writeFileSync('changed.docx', buffer),
);
JS
node changed.cjs
env/bin/python - <<'PY'
import docx, docx2txt

paragraph = docx.Document("changed.docx").paragraphs[0].text
whole = docx2txt.process("changed.docx").strip()
print({"python-docx": paragraph, "docx2txt": whole})
raise SystemExit(0 if paragraph == "The ferry carried  people." and "170" in whole else "no longer so")
PY
