#!/usr/bin/env bash
# num2words 0.5.14, which writes figures in words, and text2num 3.1.0 (PyPI), which reads them: two much used packages for the same languages.
#
# Guess: a figure that the one writes is the figure that the other reads, if not in each language then in English and German; where a form is
# not known, it stays words.
# Seen, of what num2words writes and alpha2digit reads:
#   1,100        one thousand, one hundred            1000, 100
#   142,350      one hundred and forty-two thousand,… 142000, 350
#   year 2019    twenty nineteen                      20 19
#   year 1905    nineteen oh-five                     19 oh-five
#   1,000,000    eine Million                         eine 1000000 (German)
#   3.14         trois virgule un quatre              3,1 4 (French; Spanish, Italian, Dutch and Portuguese alike)
# In English 3.14 is 3.14, in German 3,14, and below 1,000 and in French, Spanish, Dutch and Portuguese all whole figures are what they were.
# So "1,100 people died" is two figures, neither of which is right, and a year is two counts. Commas are taken out of the words before they are read.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet num2words==0.5.14 text2num==3.1.0
"$dir/env/bin/python" - <<'PY'
from num2words import num2words
from text_to_num import alpha2digit

cases = {
    (1100, "en", "cardinal"): "1000, 100",
    (142350, "en", "cardinal"): "142000, 350",
    (2019, "en", "year"): "20 19",
    (1905, "en", "year"): "19 oh-five",
    (1000000, "de", "cardinal"): "eine 1000000",
    **{(3.14, lang, "cardinal"): "3.1 4" if lang == "es" else "3,1 4" for lang in ("fr", "es", "it", "nl", "pt")},
    (3.14, "en", "cardinal"): "3.14",
    (3.14, "de", "cardinal"): "3,14",
}
same = True
for (figure, lang, form), expected in cases.items():
    words = num2words(figure, lang=lang, to=form)
    read = alpha2digit(words, lang)
    print(figure, lang, form, "|", words, "|", read)
    same &= read == expected
figures = [14, 80, 71, 142, 999]
whole = [*figures, 1100, 3600, 14000, 142350, 2500000]
right = {lang: all(alpha2digit(num2words(one, lang=lang), lang) == str(one) for one in whole) for lang in ("fr", "es", "nl", "pt")}
small = all(alpha2digit(num2words(one, lang=lang), lang) == str(one) for one in figures for lang in ("en", "de"))
print(right, small)
raise SystemExit(0 if same and small and all(right.values()) else "no longer so")
PY
