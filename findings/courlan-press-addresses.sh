#!/usr/bin/env bash
# courlan 1.4.0 (PyPI), alone and in the reader of feeds of trafilatura 2.3.1 with lxml_html_clean 0.4.6 (PyPI): which links lead to an article.
#
# Guess: pictures, films, feeds and PDF files are no articles, nor are pages of tags and numbered lists; what the system of a press site
# puts behind a title is one of its kind, as ".html", ".php" and ".aspx" are.
# Seen: `check_url` answers None, with `strict` and without, to
#   1. /news/ferry-sinks.cms, .ece, .story, .ghtml, .page, .print, .md: two to five letters that are not in a list of page servers of long
#      ago (.adp, .cgi, .stm). Whole papers use one of these for all of their articles. Six letters (.webapp) are let through.
#   2. /pets/cat/ferry-cat-found: "cat" is a category; /news/page/three-dead and /archives/ferry-sinks.
#   3. /news/2019/05/ and /vik/12/34/ (a paper of the year 12, number 34), but not /2019/05/06/.
# So trafilatura's `extract_links`, of a feed with one article in .html and two in .cms, has the first. (Its reader of sitemaps has all three.)
# Nothing tells why. So a folder that was gathered with it has no article of such a paper, and the others seem to be alone with the story.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet courlan==1.4.0 trafilatura==2.3.1 lxml_html_clean==0.4.6
"$dir/env/bin/python" - <<'PY'
from courlan import check_url
from trafilatura.feeds import FeedParameters, extract_links

taken = ["/news/ferry-sinks", *(f"/news/ferry-sinks.{end}" for end in ("html", "php", "aspx", "adp", "stm", "webapp")), "/pets/dog/ferry-dog-found", "/2019/05/06/"]
left = [f"/news/ferry-sinks.{end}" for end in ("cms", "ece", "story", "ghtml", "page", "print", "md")]
left += ["/pets/cat/ferry-cat-found", "/news/page/three-dead", "/archives/ferry-sinks", "/news/2019/05/", "/vik/12/34/"]
same = True
for path, expected in [(path, True) for path in taken] + [(path, False) for path in left]:
    answers = [check_url(f"https://vikpost.com{path}", strict=strict) is not None for strict in (False, True)]
    print(f"{path:28} {'taken' if any(answers) else 'left out'}")
    same &= answers == [expected, expected]
links = [f"https://vikpost.com/news/{name}" for name in ("ferry-sinks.html", "port-shut.cms", "mayor-left.cms")]
items = "".join(f"<item><title>News</title><link>{link}</link></item>" for link in links)
feed = f'<?xml version="1.0"?><rss version="2.0"><channel><title>Vik Post</title>{items}</channel></rss>'
print("of the feed", found := extract_links(feed, FeedParameters("https://vikpost.com", "vikpost.com", "https://vikpost.com/feed")))
same &= found == links[:1]
raise SystemExit(0 if same else "no longer so")
PY
