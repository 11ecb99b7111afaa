#!/usr/bin/env bash
# htmldate 1.11.0 (PyPI): the date of publication of a saved page.
#
# Guess: where a page has a date line, that is the date, and asked for the original date it is the more so; where a page does not
# say when it was published, there is none.
# Seen:
#   1. "By Ann Lee, March 3, 2025" above "The ship sank on 12 April 2019": 2025-03-03, but with `original_date=True` the day the ship sank,
#      since the earliest day of the page is taken for the first version.
#   2. A page without a date: the 1 January of a telephone number ("2019-0412") and of "Copyright 2023", the day in the folder of
#      a picture's address (2018/05/06), the day of an older story that is linked below, the day of a reader's comment.
# So such a date is asked for only where the page states it (JSON-LD, Open Graph, a date line), else left open: a wrong day
# of publication moves every "Tuesday" of the article.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check htmldate==1.11.0
cat > run.py <<'PY'
import sys
from htmldate import find_date

def page(body, head=""):
    head = f'<head><title>Ice closes Vik</title>{head}</head>'
    return f'<!doctype html><html lang="en">{head}<body><article><h1>Ice closes Vik</h1>{body}</article></body></html>'

told = page("<p>By Ann Lee, March 3, 2025</p><p>The ship sank on 12 April 2019.</p>")
untold = {
    "telephone": page("<p>The harbour is closed. Call 2019-0412 to book.</p>"),
    "copyright": page("<p>The harbour is closed.</p><p>Copyright 2023 Vik Weekly</p>"),
    "picture": page("<p>The harbour is closed.</p>", '<meta property="og:image" content="https://example.org/2018/05/06/ship.jpg">'),
    "older story": page('<p>The harbour is closed.</p><ul><li><time datetime="2024-01-02">2 January 2024</time> The quay</li></ul>'),
    "comment": page('<p>The harbour is closed.</p><section class="comments"><p>Bo, 5 May 2025: no.</p></section>'),
}
seen = [find_date(told), find_date(told, original_date=True), *map(find_date, untold.values())]
for name, day in zip(["date line", "the same, original", *untold], seen):
    print(f"{name}: {day}")
expected = ["2025-03-03", "2019-04-12", "2019-01-01", "2023-01-01", "2018-05-06", "2024-01-02", "2025-05-05"]
sys.exit(0 if seen == expected else 1)
PY
venv/bin/python run.py
