#!/usr/bin/env bash
# htmldiff-js 1.0.5, visual-dom-diff 0.7.3 and node-htmldiff 0.9.4 (npm), lxml 6.1.3 (PyPI, lxml.html.diff): two versions of a page compared, with
# what came in <ins> and what went in <del>.
#
# Guess: whoever leaves out all <ins> has the words of the old version; a picture whose text (alt) says another figure is shown as changed.
# Seen:
#                      "It did <i>not</i> sink." -> "It did not sink."      a picture, "14 dead" -> "17 dead"
#   htmldiff-js        It did <ins class="mod">not</ins> sink.              both, as it should be
#   visual-dom-diff    It did <ins class="vdd-modified">not</ins> sink.     both
#   node-htmldiff      no change                                            the new one, as if it had been so always
#   lxml               no change                                            the same
# (visual-dom-diff needs tslib, which it does not bring.)
# So a "not" that stood in both is an insertion since its italics went: the old version seems to have said that it did sink. And the figure
# under a picture changes unseen.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund htmldiff-js@1.0.5 visual-dom-diff@0.7.3 node-htmldiff@0.9.4 jsdom@26.1.0 tslib@2.8.1
python3 -m venv env
env/bin/pip install --quiet lxml==6.1.3
cat > run.cjs <<'JS'
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('');
Object.assign(globalThis, { document: window.document, Node: window.Node });
const tree = (html) => Object.assign(window.document.createElement('div'), { innerHTML: html });
const { visualDomDiff } = require('visual-dom-diff');
const tools = {
  'htmldiff-js': require('htmldiff-js').default.execute,
  'visual-dom-diff': (before, after) => {
    const shown = tree('');
    shown.append(visualDomDiff(tree(before), tree(after)));
    return shown.innerHTML;
  },
  'node-htmldiff': require('node-htmldiff'),
};
const seen = {
  'htmldiff-js': ['It did sink.', 'both'],
  'visual-dom-diff': ['It did sink.', 'both'],
  'node-htmldiff': ['It did not sink.', 'new'],
};
for (const [name, compare] of Object.entries(tools)) {
  const word = compare('<p>It did <i>not</i> sink.</p>', '<p>It did not sink.</p>');
  const picture = compare('<p><img src="a.png" alt="14 dead"></p>', '<p><img src="a.png" alt="17 dead"></p>');
  console.log({ name, word, picture });
  const old = tree(word);
  for (const added of old.querySelectorAll('ins')) added.remove();
  const read = [old.textContent.replace(/\s+/g, ' '), picture.includes('14 dead') && picture.includes('17 dead') ? 'both' : 'new'];
  if (read.join() !== seen[name].join()) process.exitCode = 1;
}
JS
node run.cjs
env/bin/python - <<'PY'
from lxml.html.diff import htmldiff

word = htmldiff("<p>It did <i>not</i> sink.</p>", "<p>It did not sink.</p>")
picture = htmldiff('<p><img src="a.png" alt="14 dead"></p>', '<p><img src="a.png" alt="17 dead"></p>')
print(word, picture)
raise SystemExit("<ins>" in word or "14" in picture or "17" not in picture)
PY
