#!/usr/bin/env bash
# subsrt-ts 2.1.2 (npm): captions of a broadcast turned from SubRip into its other formats and back; pysubs2 1.8.1 (PyPI) as the other reader.
#
# Guess: what it wrote itself it reads again, with all words of each caption.
# Seen: of "14 people died." / "Not here," + "said Lee." + "of Vik." come back
#   by way of .ass, .ssa      "4 people died." and "ot here," + ...: each caption without its first letter or figure
#   by way of .sub            all of the first, and two of three lines of the second
#   by way of .lrc            all of the first, and one of three lines of the second
#   by way of .sbv, .json     all
# pysubs2 reads that .ass file in full, so it is lost in reading; and of an .ass file that pysubs2 wrote subsrt-ts loses the same letters.
# So a 14 is a 4 and "Not" is "ot" after a step that only changes the format, and what was said behind the first line is gone with another.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund subsrt-ts@2.1.2
python3 -m venv env
env/bin/pip install --quiet pysubs2==1.8.1
cat > run.cjs <<'JS'
const { writeFileSync } = require('node:fs');
const { convert, parse } = require('subsrt-ts');
const captions = '1\n00:00:01,000 --> 00:00:03,000\n14 people died.\n\n2\n00:00:03,000 --> 00:00:05,000\nNot here,\nsaid Lee.\nof Vik.\n\n';
writeFileSync('in.srt', captions);
const line = (words) => words.trim().replace(/\s*\n\s*/g, ' / ');
const said = (text) => parse(text).flatMap(({ type, text: words }) => (type === 'caption' ? [line(words)] : [])).join(' | ');
const all = '14 people died. | Not here, / said Lee. / of Vik.';
const cut = '4 people died. | ot here, / said Lee. / of Vik.';
const seen = {
  ...{ ass: cut, ssa: cut, sub: '14 people died. | Not here, / said Lee.', lrc: '14 people died. | Not here,' },
  ...{ sbv: all, json: all },
};
for (const [format, expected] of Object.entries(seen)) {
  const written = convert(captions, { format });
  writeFileSync(`out.${format}`, written);
  const back = said(convert(written, { format: 'srt', from: format }));
  console.log(format, back);
  if (back !== expected) process.exitCode = 1;
}
JS
node run.cjs
env/bin/pysubs2 --to srt --output-dir read out.ass
grep -q '^14 people died' read/out.srt || { echo 'pysubs2 reads less'; exit 1; }
env/bin/pysubs2 --to ass in.srt
node -e "
const { convert, parse } = require('subsrt-ts');
const back = convert(require('node:fs').readFileSync('in.ass', 'utf8'), { format: 'srt', from: 'ass' });
console.log(back);
process.exitCode = /^4 people died/m.test(back) && /^ot here/m.test(back) ? 0 : 1;
"
