#!/usr/bin/env bash
# word2number 1.1 and numerizer 0.2.4 (PyPI), compromise 14.17.0 (npm): numbers that are written out, as newspapers do.
#
# Guess: a number in words has the value that a reader gives it, or none.
# Seen:
#   word2number   "a hundred and twenty"      2000        (a hundred times twenty)
#                 "half a million"            1000000
#                 "five and six"              11          (two numbers are one, their sum)
#                 "nineteen seventy nine"     1339
#                 "two dozen"                 2
#   compromise    "three and a half million"  3000000
#                 "two dozen ships"           2           ("a dozen" is no number)
#                 "1.2m people"               1.2, with the unit "m"
#   numerizer     "half a million"            "1/2 1000000"
#                 "no one was hurt"           "no 1 was hurt"
# No error and no doubt is told. So figures of two sources cannot be compared by them: a difference may be the reader's own.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet word2number==1.1 numerizer==0.2.4
"$dir/env/bin/python" - <<'PY'
from numerizer import numerize
from word2number import w2n

values = {
    "a hundred and twenty": 2000,
    "half a million": 1000000,
    "five and six": 11,
    "nineteen seventy nine": 1339,
    "two dozen": 2,
}
rewritten = {"half a million": "1/2 1000000", "no one was hurt": "no 1 was hurt"}
changed = False
for words, expected in values.items():
    value = w2n.word_to_num(words)
    print(f"word2number  {words:26} {value}")
    changed |= value != expected
for words, expected in rewritten.items():
    text = numerize(words)
    print(f"numerizer    {words:26} {text}")
    changed |= text != expected
raise SystemExit("no longer so" if changed else 0)
PY
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund compromise@14.17.0
cat > numbers.cjs <<'JS'
const nlp = require('compromise');
const seen = {
  'three and a half million': [[3000000, '']],
  'two dozen ships': [[2, '']],
  'a dozen': [],
  '1.2m people': [[1.2, 'm']],
};
for (const [words, expected] of Object.entries(seen)) {
  const found = nlp(words).numbers().json().map(({ number }) => [number.num, number.unit]);
  console.log(`compromise   ${words.padEnd(26)} ${JSON.stringify(found)}`);
  if (JSON.stringify(found) !== JSON.stringify(expected)) process.exitCode = 1;
}
JS
node numbers.cjs
