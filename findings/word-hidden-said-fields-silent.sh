#!/usr/bin/env bash
# mammoth 1.13.0 and officeparser 7.8.0 (npm), python-docx 1.2.0 and docx2txt 0.9 (PyPI): the text of a Word file whose words stand in
# content controls, fields, boxes and hidden runs, as forms and templates of newsrooms have them. The file is made by hand.
#
# Guess: hidden text (w:vanish) is left out, as Word leaves it out on the page and in print; what a content control, a field or a
# box shows is there, once; text that was moved away with track changes is not.
# Seen:
#                                    mammoth   officeparser   python-docx   docx2txt
#   hidden: "told by the mate"       said      said           said          said
#   result of a field: "7 May"       lost      said           lost          said
#   control in a line: "142 people"  said      said           lost          said
#   control around a paragraph       said      lost           lost          said
#   text of a box: "33 boats"        said      lost           lost          twice
#   moved away: "99 crew"            left out  said           left out      said
# So none of the four gives what the page shows: a source that was hidden is in the text, and a day or a count that a template filled in is
# not. "The release does not say when" has to be looked up in the file.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 officeparser@7.8.0
python3 -m venv env
env/bin/pip install --quiet python-docx==1.2.0 docx2txt==0.9
cat > make.py <<'PY'
import zipfile

schemas = "http://schemas.openxmlformats.org"
names = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": f"{schemas}/wordprocessingml/2006/main",
        "mc": f"{schemas}/markup-compatibility/2006",
        "wp": f"{schemas}/drawingml/2006/wordprocessingDrawing",
        "a": f"{schemas}/drawingml/2006/main",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "v": "urn:schemas-microsoft-com:vml",
    }.items()
)

def run(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'

def paragraph(*content):
    return f"<w:p>{''.join(content)}</w:p>"

def control(content):
    return f"<w:sdt><w:sdtContent>{content}</w:sdtContent></w:sdt>"

inside = f"<w:txbxContent>{paragraph(run('33 boats.'))}</w:txbxContent>"
shape = f'<a:graphic><a:graphicData uri="shape"><wps:wsp><wps:txbx>{inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic>'
box = (
    f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>{shape}</wp:anchor></w:drawing></mc:Choice>'
    f"<mc:Fallback><w:pict><v:shape><v:textbox>{inside}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)
moved = '<w:moveFrom w:id="1" w:author="Ann Lee" w:date="2025-01-01T00:00:00Z">' + run("99 crew") + "</w:moveFrom>"
body = (
    paragraph(run("It sank on "), f'<w:fldSimple w:instr="DOCPROPERTY Day">{run("7 May")}</w:fldSimple>', run("."))
    + paragraph(run("It carried "), control(run("142 people")), run(", police said"), run(", told by the mate", "<w:vanish/>"), run("."))
    + control(paragraph(run("The port is shut.")))
    + paragraph(run("Help came in"), box, run(" the night."))
    + paragraph(run("Of "), moved, run("nobody more is known."))
)
package = "application/vnd.openxmlformats-package.relationships+xml"
main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
with zipfile.ZipFile("a.docx", "w") as file:
    file.writestr(
        "[Content_Types].xml",
        f'<Types xmlns="{schemas}/package/2006/content-types"><Default Extension="rels" ContentType="{package}"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
    )
    file.writestr(
        "_rels/.rels",
        f'<Relationships xmlns="{schemas}/package/2006/relationships"><Relationship Id="r1" Target="word/document.xml" '
        f'Type="{schemas}/officeDocument/2006/relationships/officeDocument"/></Relationships>',
    )
    file.writestr("word/document.xml", f"<w:document {names}><w:body>{body}</w:body></w:document>")
PY
env/bin/python make.py
cat > read.cjs <<'JS'
const parts = ['told by the mate', '7 May', '142 people', 'The port is shut', '33 boats', '99 crew'];
exports.seen = (name, text) => {
  const counts = parts.map((part) => text.split(part).length - 1);
  console.log(name, counts.join(' '));
  return counts.join('');
};
const { extractRawText } = require('mammoth');
const { parseOffice } = require('officeparser');
void (async () => {
  const mammoth = exports.seen('mammoth', (await extractRawText({ path: 'a.docx' })).value);
  const officeparser = exports.seen('officeparser', (await parseOffice('a.docx')).toText());
  process.exitCode = mammoth === '101110' && officeparser === '111001' ? 0 : 1;
})();
JS
node read.cjs
env/bin/python - <<'PY'
import docx
import docx2txt

parts = ["told by the mate", "7 May", "142 people", "The port is shut", "33 boats", "99 crew"]
texts = {
    "python-docx": "\n".join(paragraph.text for paragraph in docx.Document("a.docx").paragraphs),
    "docx2txt": docx2txt.process("a.docx"),
}
counts = {name: "".join(str(text.count(part)) for part in parts) for name, text in texts.items()}
print(counts)
raise SystemExit(0 if counts == {"python-docx": "100000", "docx2txt": "111121"} else "no longer so")
PY
