#!/usr/bin/env bash
# trafilatura 2.3.1 with jusText 3.0.2 and lxml 6.1.3 (PyPI): where three packages meet.
#
# Guess: `pip install trafilatura` gives a program that starts.
# Seen: jusText imports `lxml.html.clean`, which has been a package of its own since lxml 5.2, and asks for it through the
# extra `lxml[html_clean]`. lxml 6.1.3 no longer provides an extra of that name: pip prints one warning, installs all the
# same, and every `import trafilatura` raises
#   ImportError: lxml.html.clean module is now a separate project lxml_html_clean.
# With lxml_html_clean beside it the import works. Whoever saves pages with it pins that package too.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/env"
"$dir/env/bin/pip" install --quiet trafilatura==2.3.1 justext==3.0.2 lxml==6.1.3
if "$dir/env/bin/python" -c 'import trafilatura' 2> "$dir/error"; then
  echo 'no longer so: it starts without lxml_html_clean'
  exit 1
fi
tail -n 2 "$dir/error"
grep -q 'lxml_html_clean' "$dir/error"
"$dir/env/bin/pip" install --quiet lxml_html_clean==0.4.6
"$dir/env/bin/python" -c 'import trafilatura; print("with lxml_html_clean it starts")'
