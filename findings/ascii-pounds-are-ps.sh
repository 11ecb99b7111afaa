#!/usr/bin/env bash
# Unidecode 1.4.0 (PyPI), transliteration 2.6.1, any-ascii 0.3.3, slugify 1.6.9, @sindresorhus/slugify 3.0.1 and speakingurl 14.0.1 (npm): figures
# with signs written in ASCII, for addresses, keys and names of files, by which two articles are held to be one.
#
# Guess: "−5" keeps a minus, "≠5" and "≤5" are not "5", £ is named by a word or left out, and of "3½" either all or a half is left.
# Seen:
#               Unidecode     transliteration   any-ascii
#   −5          -5            5                 -5
#   ≠5          5             5                 =5              (the opposite)
#   ≤5          <=5           5                 <=5
#   3½          "3 1/2"       31/2              31/2
#   £5m         PS5m          PS5m              GBP5m
# and of slugs "3½ million dead" is 3-million-dead, "½ of Vik" of-vik (slugify: of-Vik), and "−5 degrees" 5-degrees in all three.
# So frost and spring, equal and unequal, three million and three and a half have one key, and pounds are horse power.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
python3 -m venv env
env/bin/pip install --quiet Unidecode==1.4.0
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund transliteration@2.6.1 any-ascii@0.3.3 slugify@1.6.9 @sindresorhus/slugify@3.0.1 speakingurl@14.0.1
cat > run.mjs <<'JS'
import anyAscii from 'any-ascii';
import slugify from 'slugify';
import speakingurl from 'speakingurl';
import { transliterate } from 'transliteration';
import slug from '@sindresorhus/slugify';

const figures = ['−5', '≠5', '≤5', '3½', '£5m'];
const headlines = ['3½ million dead', '½ of Vik', '−5 degrees'];
const lines = [
  ...[transliterate, anyAscii].map((plain) => figures.map((figure) => plain(figure)).join(' ')),
  ...[slugify, slug, speakingurl].map((key) => headlines.map((headline) => key(headline)).join(' ')),
];
console.log(lines);
const expected = [
  ...['5 5 5 31/2 PS5m', '-5 =5 <=5 31/2 GBP5m'],
  ...['3-million-dead of-Vik 5-degrees', '3-million-dead of-vik 5-degrees', '3-million-dead of-vik 5-degrees'],
];
process.exitCode = lines.join('\n') === expected.join('\n') ? 0 : 1;
JS
node run.mjs
env/bin/python -c '
from unidecode import unidecode
read = [unidecode(figure) for figure in ("−5", "≠5", "≤5", "3½", "£5m")]
print(read)
raise SystemExit(read != ["-5", "5", "<=5", "3 1/2", "PS5m"])
'
