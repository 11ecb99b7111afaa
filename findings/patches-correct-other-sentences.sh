#!/usr/bin/env bash
# diff-match-patch 1.0.5 (npm): the correction that one paper made (patch_make) brought to another paper's version of the article (patch_apply), which
# answers for each whether it was applied.
#
# Guess: where the words that were corrected are not there, the answer is false and the text stays; what is applied takes out and puts in what the
# correction did.
# Seen, of "In Vik 14 people died. ..." corrected to "In Vik 17 people died. ...", with true each time:
#   In Nordhavn 14 people left. In Vik nobody died.    In Nordhavn 17 people left. In Vik nobody died.
#   In Vik 35 people died. The ferry was old.          In Vik 7 people died. The ferry was old.
#   In Vik 140 people died. The ferry was old.         In Vik 17 people died. The ferry was old.
#   In Vik 17 people died. The ferry was old.          as it is
# and of "The ferry did not sink" corrected to "did sink":
#   The ferry could not sink on Monday.                The ferry could sink on Monday.
# So a paper that has 35 dead has 7 after "14 is 17" was carried over, which is in no source. The words that go are looked up first, whole.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund diff-match-patch@1.0.5
cat > run.cjs <<'JS'
const patcher = new (require('diff-match-patch'))();
const rest = ' people died. The ferry was old.';
const count = patcher.patch_make(`In Vik 14${rest}`, `In Vik 17${rest}`);
const sank = patcher.patch_make('The ferry did not sink on Monday.', 'The ferry did sink on Monday.');
const expected = [
  [count, 'In Nordhavn 14 people left. In Vik nobody died.', 'In Nordhavn 17 people left. In Vik nobody died.'],
  [count, `In Vik 35${rest}`, `In Vik 7${rest}`],
  [count, `In Vik 140${rest}`, `In Vik 17${rest}`],
  [count, `In Vik 17${rest}`, `In Vik 17${rest}`],
  [sank, 'The ferry could not sink on Monday.', 'The ferry could sink on Monday.'],
];
const seen = expected.map(([patch, text]) => patcher.patch_apply(patch, text));
console.log(JSON.stringify(seen, null, 1));
process.exitCode = JSON.stringify(seen) === JSON.stringify(expected.map(([, , after]) => [after, [true]])) ? 0 : 1;
JS
node run.cjs
