#!/usr/bin/env bash
# string-similarity 4.0.4, fuzzball 2.2.6 (npm) and rouge-score 0.1.2 (PyPI): how like two sentences are, from 0 to 1 (fuzzball: to 100).
#
# Guess: what differs by a word, a sign of money or a minus is less than the highest number; a text is like itself.
# Seen:
#                                                string-similarity   fuzzball (ratio)   rouge-score (rouge1)
#   He is not able.     He is notable.           1                   96
#   12 14 dead          1214 dead                1                   95
#   +3 degrees          -3 degrees                                   100                1
#   £14 was paid        $14 was paid                                 100                1
#   14% died            14 died                                      100                1
#   Паром затонул       the same                                     100                0
# So white space, or all but Latin letters and figures, is left out before anything is measured: a sentence and its opposite are one, and two
# Russian texts have nothing in common, each with itself. Equal is only what is equal letter by letter, whatever the number.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund string-similarity@4.0.4 fuzzball@2.2.6
python3 -m venv env
env/bin/pip install --quiet rouge-score==0.1.2
cat > run.cjs <<'JS'
const { compareTwoStrings } = require('string-similarity');
const { ratio } = require('fuzzball');
const seen = [
  [compareTwoStrings, 'He is not able.', 'He is notable.', 1],
  [compareTwoStrings, '12 14 dead', '1214 dead', 1],
  [ratio, 'He is not able.', 'He is notable.', 96],
  [ratio, '12 14 dead', '1214 dead', 95],
  [ratio, '+3 degrees', '-3 degrees', 100],
  [ratio, '£14 was paid', '$14 was paid', 100],
  [ratio, '14% died', '14 died', 100],
  [ratio, 'Паром затонул', 'Паром затонул', 100],
];
for (const [like, one, other, expected] of seen) {
  const read = like(one, other);
  console.log(like.name, { one, other, read });
  if (read !== expected) process.exitCode = 1;
}
JS
node run.cjs
env/bin/python - <<'PY'
from rouge_score.rouge_scorer import RougeScorer

scorer = RougeScorer(["rouge1"])
seen = {
    ("+3 degrees", "-3 degrees"): 1,
    ("£14 was paid", "$14 was paid"): 1,
    ("14% died", "14 died"): 1,
    ("Паром затонул", "Паром затонул"): 0,
}
read = {pair: scorer.score(*pair)["rouge1"].fmeasure for pair in seen}
print(read)
raise SystemExit(read != seen)
PY
