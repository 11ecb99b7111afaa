#!/usr/bin/env bash
# copydetect 0.5.0 (PyPI), a plagiarism checker after MOSS (winnowing), on plain text.
#
# Guess: two identical articles kept as .txt are found to be wholly the same.
# Seen: its default filter keeps tokens of code only; for Pygments a .txt file is one token of text, so nothing is left of
# the article and the similarity of two identical texts is 0. Files named .md or .html fare alike.
# No error, no warning of the filter. With `filter=False` the similarity is 1.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet copydetect==0.5.0 pygments==2.19.2
cd "$dir"
env/bin/python -W ignore - <<'PY'
from copydetect import CodeFingerprint, compare_files

article = (
    "The harbour board met on Monday and closed the pier after the storm. Two ships came back. "
    "The mayor said nobody was hurt at the time, and that the crane would be repaired before the summer."
)
for name in ("a.txt", "b.txt"):
    with open(name, "w") as file:
        file.write(article)

def similarity(filtered):
    one, other = (CodeFingerprint(name, 25, 1, filter=filtered) for name in ("a.txt", "b.txt"))
    print(f"filter={filtered}: {len(one.filtered_code)} characters are left of {len(article)}")
    return compare_files(one, other)[1]

by_default, unfiltered = similarity(True), similarity(False)
print("similarity by default", by_default, "unfiltered", unfiltered)
raise SystemExit(0 if by_default == (0, 0) and min(unfiltered) == 1 else "no longer so")
PY
