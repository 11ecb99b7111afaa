#!/usr/bin/env bash
# parse-link-header 2.0.0, li 1.3.0 and http-link-header 1.1.4 (npm): the list of an address's archived versions (TimeMap of Memento, RFC 7089,
# in the format of links of RFC 8288), from which one takes what an article said before it was changed.
#
# Guess: of four versions four are there, and those between the first and the last too.
# Seen:
#   parse-link-header   an object by relation: "memento" is the last of the four, "first" and "last" are apart, the two between are nowhere
#   li                  the same, if `extended` is not asked for
#   http-link-header    all four
# Neither raises anything. So an article that was changed twice was changed once, and the version that said something else was never kept.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund parse-link-header@2.0.0 li@1.3.0 http-link-header@1.1.4
cat > run.cjs <<'JS'
const article = 'https://vik.press/ferry';
const days = { 2019: 'Tue, 07 May 2019', 2020: 'Thu, 07 May 2020', 2021: 'Fri, 07 May 2021', 2022: 'Sat, 07 May 2022' };
const relation = { 2019: 'first memento', 2022: 'last memento' };
const versions = Object.entries(days).map(
  ([year, day]) => `<https://archive.example/${year}/${article}>; rel="${relation[year] ?? 'memento'}"; datetime="${day} 10:00:00 GMT"`,
);
const map = [`<${article}>; rel="original"`, ...versions].join(', ');
const years = (found) => Object.keys(days).filter((year) => JSON.stringify(found).includes(`/${year}/`)).join();
const li = require('li');
const found = {
  'parse-link-header': years(require('parse-link-header')(map)),
  li: years(li.parse(map)),
  'li, extended': years(li.parse(map, { extended: true })),
  'http-link-header': years(require('http-link-header').parse(map).rel('memento')),
};
console.log(found);
process.exitCode = Object.values(found).join(' ') === '2019,2022 2019,2022 2019,2020,2021,2022 2019,2020,2021,2022' ? 0 : 1;
JS
node run.cjs
