#!/usr/bin/env bash
# geo-coordinates-parser 1.7.4 (npm) and lat-lon-parser 1.3.1 (PyPI): where a ship was last heard of, as it stands in an article.
#
# Guess: a number with a point is degrees and their tenths; a minus is one, whether it is typed (-) or set (−), or it is an error.
# Seen:
#   geo-coordinates-parser   59.5, -10.5      59.08333, -10.08333: with one decimal or two the point parts degrees from minutes
#                            59.9, 10.7       59.15, 10.11667
#                            59.500, -10.500  59.5, -10.5
#   lat-lon-parser           −10.5            10.5: the set minus is nothing, and the place is on the other side of the world
#                            minus 10         10
# There is no warning; 59.75 with 10.75 is an error, as there are no 75 minutes, so a file is refused or moved line by line.
# So one place given with one decimal and with three is two places, 46 km apart; and the typographic minus is mended before.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund geo-coordinates-parser@1.7.4
python3 -m venv env
env/bin/pip install --quiet lat-lon-parser==1.3.1
cat > run.mjs <<'JS'
import { convert } from 'geo-coordinates-parser';

const expected = {
  ...{ '59.5, -10.5': [59.08333, -10.08333], '59.9, 10.7': [59.15, 10.11667], '59.500, -10.500': [59.5, -10.5], '59.75, 10.75': 'error' },
};
const read = (text) => {
  try {
    const { decimalLatitude, decimalLongitude } = convert(text);
    return [decimalLatitude, decimalLongitude];
  } catch {
    return 'error';
  }
};
const seen = Object.fromEntries(Object.keys(expected).map((text) => [text, read(text)]));
console.log(seen);
process.exitCode = JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1;
JS
node run.mjs
env/bin/python - <<'PY'
from lat_lon_parser import parse

seen = {text: parse(text) for text in ("-10.5", "−10.5", "minus 10", "10.5 W")}
print(seen)
raise SystemExit(0 if list(seen.values()) == [-10.5, 10.5, 10, -10.5] else "no longer so")
PY
