#!/usr/bin/env bash
# extruct 0.18.0 (PyPI): the same ClaimReview in a page as microdata and as RDFa, two ways of schema.org.
#
# Guess: <time datetime="2019-05-07">on Tuesday</time> is 7 May 2019 in both, as HTML's own element for it (HTML+RDFa 1.1, rule of @datetime).
# Seen: datePublished is "2019-05-07" by microdata and "on Tuesday" by RDFa. A <meta content> is read in both.
# So one page has two days of publication, and that of the one has no year: two reviews of a claim can be put in order only where they chose
# the same way of saying it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet extruct==0.18.0
env/bin/python - <<'PY'
import extruct

page = """<html><body>
<div itemscope itemtype="https://schema.org/ClaimReview"><span itemprop="claimReviewed">The ferry sank</span>,
<time itemprop="datePublished" datetime="2019-05-07">on Tuesday</time><meta itemprop="dateModified" content="2019-05-09"></div>
<div vocab="https://schema.org/" typeof="ClaimReview"><span property="claimReviewed">The ferry sank</span>,
<time property="datePublished" datetime="2019-05-07">on Tuesday</time><meta property="dateModified" content="2019-05-09"></div>
</body></html>"""
found = extruct.extract(page, base_url="https://vik.press/", syntaxes=["microdata", "rdfa"])
names = ("claimReviewed", "datePublished", "dateModified")
review = found["microdata"][0]["properties"]
other = next(thing for thing in found["rdfa"] if "https://schema.org/claimReviewed" in thing)
read = [[review[name] for name in names], [other[f"https://schema.org/{name}"][0]["@value"] for name in names]]
print(read)
raise SystemExit(read != [["The ferry sank", "2019-05-07", "2019-05-09"], ["The ferry sank", "on Tuesday", "2019-05-09"]])
PY
