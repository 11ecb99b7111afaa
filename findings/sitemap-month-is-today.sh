#!/usr/bin/env bash
# ultimate-sitemap-parser 1.8.1 (PyPI), a reader of the maps in which newspapers list their articles (Google News sitemaps).
#
# Guess: "2019-05" and "2019", which the format allows for a day (W3C's form of ISO 8601), are that month and that year: the first day of it, or
# nothing.
# Seen: they are filled in from today's date, in `last_modified` and in the day of publication of the news alike:
#   2019-05       the day of the month that it is today, of May 2019
#   2019          today's day and month, of 2019
# On the 31st "2019-06" is 30 June. Days given in full are right.
# So an article is of another day each time it is asked for, never has the same day twice in two readings, and may come before what it answers.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet ultimate-sitemap-parser==1.8.1
"$dir/env/bin/python" - <<'PY'
import calendar
import datetime

from usp.tree import sitemap_from_str


def days(day):
    news = f"<n:news><n:publication><n:name>Vik Post</n:name><n:language>en</n:language></n:publication><n:publication_date>{day}</n:publication_date><n:title>Ferry sank</n:title></n:news>"
    names = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"'
    text = f'<?xml version="1.0" encoding="UTF-8"?><urlset {names}><url><loc>https://vik.press/a</loc><lastmod>{day}</lastmod>{news}</url></urlset>'
    page = next(sitemap_from_str(text).all_pages())
    return [str(page.last_modified.date()), str(page.news_story.publish_date.date())]


today = datetime.date.today()
last = calendar.monthrange(2019, today.month)[1]
expected = {
    "2019-05": f"2019-05-{today.day:02}",
    "2019": f"2019-{today.month:02}-{min(today.day, last):02}",
    "2019-05-07": "2019-05-07",
}
read = {day: days(day) for day in expected}
print(read)
raise SystemExit(read != {day: [filled, filled] for day, filled in expected.items()})
PY
