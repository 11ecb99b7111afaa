#!/usr/bin/env bash
# syntok 1.4.4 (PyPI), a sentence splitter; `segmenter.process` walks paragraphs, sentences and tokens.
#
# Guess: `token.offset` is what its documentation says, "the Token's position in the original text".
# Seen: it counts from the beginning of the paragraph: the first token of each paragraph has offset 0, and the API does
# not tell where the paragraph begins. Marks made from it are right in a text of one paragraph, and lie in the first
# paragraph ever after.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet syntok==1.4.4
"$dir/env/bin/python" - <<'PY'
import syntok.segmenter as segmenter

text = "The board met.\n\nIt voted on Monday."
paragraphs = [[token for sentence in paragraph for token in sentence] for paragraph in segmenter.process(text)]
for tokens in paragraphs:
    print([(token.offset, token.value, text[token.offset:][:len(token.value)]) for token in tokens])
starts = [tokens[0].offset for tokens in paragraphs]
print("paragraphs begin at", starts, "and really at", [0, text.index("It voted")])
raise SystemExit(0 if starts == [0, 0] else "no longer so")
PY
