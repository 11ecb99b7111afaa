#!/usr/bin/env bash
# sacremoses 0.2.0 (PyPI), the tools of machine translation for making texts alike before they are compared (MosesPunctNormalizer) and for parting
# them in words and joining these again (MosesTokenizer, MosesDetokenizer).
#
# Guess: spaces and marks get one form, and words, figures and what stands inside quotation marks stay; parted and joined again is the same text.
# Seen:
#   normalised   3 600 died (no-break space)    3.600 died in English; 3,600 in French, German and Czech: each time with the decimal mark
#                                               of the language, where a thousand stood
#                from 2018 2019                 from 2018.2019
#                “No”, he said.                 "No," he said. in English: the comma went into the quotation; in the others it stays
#   joined       “Nobody” died                  “Nobody ” died
#                it's 'the' "end"               it's' the '"end"
#                3/4 of it                      3 / 4 of it
# With the narrow no-break space (U+202F) the figure stays as it is. So of one report with 3 600 dead in two typesettings one has three or four,
# and words quoted alike differ by a comma.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet sacremoses==0.2.0
"$dir/env/bin/python" - <<'PY'
from sacremoses import MosesDetokenizer, MosesPunctNormalizer, MosesTokenizer

texts = ["3\u00a0600 died", "3\u202f600 died", "from 2018\u00a02019", "“No”, he said."]
seen = {lang: [MosesPunctNormalizer(lang).normalize(text) for text in texts] for lang in ("en", "fr", "de", "cs")}
other = ["3,600 died", "3\u202f600 died", "from 2018,2019", '"No", he said.']
expected = {"en": ["3.600 died", "3\u202f600 died", "from 2018.2019", '"No," he said.'], "fr": other, "de": other, "cs": other}
words, join = MosesTokenizer("en").tokenize, MosesDetokenizer("en").detokenize
joined = [join(words(text)) for text in ("“Nobody” died", "it's 'the' \"end\"", "3/4 of it")]
print(seen, joined)
raise SystemExit(0 if seen == expected and joined == ["“Nobody ” died", "it's' the '\"end\"", "3 / 4 of it"] else "no longer so")
PY
