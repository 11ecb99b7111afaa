#!/usr/bin/env bash
# @vscode/vsce 3.9.2 (npm): packs an extension for VS Code, and checks its README on the way.
#
# Guess: --no-rewrite-relative-links leaves the links of the README as they are, and nothing else. A picture that the page of an
#   extension cannot show (from http, an SVG) is refused with it as it is without it.
# Seen: without it vsce refuses both ("must come from an HTTPS source", "SVGs are restricted"). With it every check of pictures is
#   left out too: the same README packs with "DONE" and exit code 0, pictures that lie beside it among them, which the page of an
#   installed extension shows as broken.
# So whoever packs without rewriting checks the pictures of the README alone.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @vscode/vsce@3.9.2
mkdir extension
cd extension
cat > package.json <<'JSON'
{
  "name": "tide-tables",
  "version": "1.0.0",
  "publisher": "harbour",
  "license": "MIT",
  "engines": { "vscode": "^1.100.0" },
  "repository": "https://github.com/harbour/tide-tables"
}
JSON
echo 'Anybody may use this.' > LICENSE

pack() {
  ../node_modules/.bin/vsce package "$@" --out ../tide-tables.vsix > ../log 2>&1
}

for picture in http://example.com/pier.png pier.svg; do
  printf '# Tide tables\n\nThe pier at noon.\n\n![The pier](%s)\n' "$picture" > README.md
  if pack; then
    echo "It packs $picture now."
    exit 1
  fi
  grep --extended-regexp 'HTTPS source|SVGs are restricted' ../log
  if ! pack --no-rewrite-relative-links; then
    echo "It refuses $picture now, also where links stay as they are."
    exit 1
  fi
  grep DONE ../log
done
