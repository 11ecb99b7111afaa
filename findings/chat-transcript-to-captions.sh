#!/usr/bin/env bash
# pylangacq 0.23.0 (PyPI): transcripts in CHAT, the form of the archives of talk, brought to captions (to_srt_strs), and what pysrt 1.1.2 and
# pysubs2 1.8.1 (PyPI) then read as words.
#
# Guess: the captions hold what was said, as `words()` does: overlapping, stressed and uncertain words are words, a corrected one is the correction.
# Seen: the marks of CHAT are carried over as they are, and <...> around several words is a tag to those who read captions.
#   *BO: <it did not sink> [>] .             BO:  [>] .
#   *LEE: <not one> [<] died .               LEE:  [<] died .
#   *BO: it <did not> [?] sink .             BO: it  [?] sink .
#   *BO: <nobody died> [!] in Vik .          BO:  [!] in Vik .
#   *LEE: seventeen [: fourteen] died .      LEE: seventeen [: fourteen] died .
# pylangacq itself has all of them right: "it did not sink", "not one died", "fourteen died".
# So where two speak at a time, and where a word is stressed or hard to hear, it is not in the captions, and "did not" is lost with it. Write the
# captions from the words.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet pylangacq==0.23.0 pysrt==1.1.2 pysubs2==1.8.1
"$dir/env/bin/python" - <<'PY'
import pylangacq
import pysrt
import pysubs2

said = [
    ("BO", "<it did not sink> [>] ."),
    ("LEE", "<not one> [<] died ."),
    ("BO", "it <did not> [?] sink ."),
    ("BO", "<nobody died> [!] in Vik ."),
    ("LEE", "seventeen [: fourteen] died ."),
]
lines = [f"*{who}:\t{words} \x15{at}000_{at + 1}000\x15" for at, (who, words) in enumerate(said)]
about = ["@UTF8", "@Begin", "@Languages:\teng", "@Participants:\tLEE Ann_Lee Adult, BO Bo_Dahl Adult"]
ids = ["@ID:\teng|x|LEE|||||Adult|||", "@ID:\teng|x|BO|||||Adult|||"]
chat = pylangacq.CHAT.from_strs(["\n".join([*about, *ids, *lines, "@End", ""])])
words = [" ".join(token.word for token in one.tokens) for one in chat.utterances()]
captions = chat.to_srt_strs()[0]
seen = [one.text_without_tags for one in pysrt.from_string(captions)]
other = [one.plaintext for one in pysubs2.SSAFile.from_string(captions)]
print(words, seen, other, sep="\n")
expected = ["BO:  [>] .", "LEE:  [<] died .", "BO: it  [?] sink .", "BO:  [!] in Vik .", "LEE: seventeen [: fourteen] died ."]
right = ["it did not sink .", "not one died .", "it did not sink .", "nobody died in Vik .", "fourteen died ."]
raise SystemExit(0 if seen == other == expected and words == right else "no longer so")
PY
