#!/usr/bin/env bash
# redditcleaner 1.1.2 (PyPI), which brings posts of a forum in Markdown to plain text.
#
# Guess: a link leaves its words, a quotation is kept apart from the answer or dropped, &gt; is >, and a sign between figures stays.
# Seen:
#   Lee [did not resign](https://vik.example/a) on Monday      Lee  on Monday: the linked words are gone
#   He says:, > Nobody died., That is wrong. (paragraphs)      He says: > Nobody died. That is wrong.: one line
#   costs &gt; 3 million, 3 * 4 boats                          costs  3 million, 3  4 boats
#   | killed | 14 |                                              killed   14
# So what a post has proof for, and links, is what it does not say any more; and the answer to a quotation goes on with it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet redditcleaner==1.1.2
"$dir/env/bin/python" - <<'PY'
import redditcleaner

expected = {
    "Lee [did not resign](https://vik.example/a) on Monday": "Lee  on Monday",
    "He says:\n\n> Nobody died.\n\nThat is wrong.": "He says: > Nobody died. That is wrong.",
    "costs &gt; 3 million, 3 * 4 boats": "costs  3 million, 3  4 boats",
    "| killed | 14 |": "  killed   14  ",
}
seen = {text: redditcleaner.clean(text) for text in expected}
print(seen)
raise SystemExit(0 if seen == expected else "no longer so")
PY
