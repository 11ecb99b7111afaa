#!/usr/bin/env bash
# rank-bm25 0.2.2 (PyPI), `BM25Okapi`: the usual package for ranking texts by a query, with the folder of one story that a
# reporter has.
#
# Guess: among three articles, of which two tell the same, the other of the two comes next when one is the query.
# Seen: the unrelated one does. A word that stands in more than half of the articles has a negative weight; the package
# replaces that by a quarter of the mean weight of all words, which is negative too in so small a set. So each word that
# the siblings share lowers the score:
#   the article itself    .33
#   the unrelated one    -.06
#   the sibling          -.15
# Of two articles, neither of which shares anything but "the" and "on" with the other, all scores are below 0.
# In the folders where sources are compared most words of a story stand in most of the articles: the formula is for archives.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet rank-bm25==0.2.2
"$dir/env/bin/python" - <<'PY'
from rank_bm25 import BM25Okapi

article = "the ferry sank off vik on monday night".split()
unrelated = "the board voted on the new budget".split()
sibling = "a ferry sank off vik late on monday".split()
itself, other, nearest = BM25Okapi([article, unrelated, sibling]).get_scores(article)
alone = BM25Okapi([article, unrelated]).get_scores(article)
print({"itself": round(float(itself), 2), "unrelated": round(float(other), 2), "sibling": round(float(nearest), 2), "two only": alone.round(2).tolist()})
raise SystemExit(0 if nearest < other < 0 < itself and max(alone) < 0 else "no longer so")
PY
