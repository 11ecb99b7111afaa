#!/usr/bin/env bash
# chrono-node 2.10.3 (npm), its locales beside English, told to count from Wednesday, 15 May 2019.
#
# Guess: "last Friday" is 10 May and "next Monday" 20 May in every locale that ships, as `fr` and `it` have them; the word
# for "last" or "next" is part of the result, and a month with "mid" or "end" before it is at least the month.
# Seen: where the word is not known, the weekday alone is taken and counted to the nearest one, on the side that the text
# denies; the span is cut to match, so that nothing tells.
#   es  el viernes pasado        [viernes]        17 May, the coming one
#   pt  sexta-feira passada      [sexta-feira]    17 May, the coming one
#   nl  afgelopen vrijdag        [vrijdag]        17 May, the coming one
#   de  vergangenen Freitag      [Freitag]        17 May, the coming one ("letzten Freitag" is right)
#   pt  próxima segunda-feira    [segunda-feira]  13 May, the past one
#   nl  komende maandag          [maandag]        13 May, the past one
#   fr  avant-hier               [hier]           14 May, yesterday
#   de  Ende März 2019, Mitte September, Freitagabend    nothing at all
#   es  la semana pasada; pt  semana passada             nothing at all
#   en  3.4.2015                 [3.4.2015]       4 March, also between full stops
# So a value is to be taken only where the whole expression is the result, and a weekday never without its sentence.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --prefix "$dir" chrono-node@2.10.3
cat >"$dir/check.cjs" <<'JS'
const from = new Date(2019, 4, 15, 12);
const seen = [
  ['fr', 'vendredi dernier', 'vendredi dernier', 10],
  ['it', 'venerdì scorso', 'venerdì scorso', 10],
  ['es', 'el viernes pasado', 'viernes', 17],
  ['pt', 'sexta-feira passada', 'sexta-feira', 17],
  ['nl', 'afgelopen vrijdag', 'vrijdag', 17],
  ['de', 'letzten Freitag', 'letzten Freitag', 10],
  ['de', 'vergangenen Freitag', 'Freitag', 17],
  ['pt', 'próxima segunda-feira', 'segunda-feira', 13],
  ['nl', 'komende maandag', 'maandag', 13],
  ['fr', 'avant-hier', 'hier', 14],
  ['de', 'Ende März 2019', null, null],
  ['de', 'Mitte September', null, null],
  ['de', 'Freitagabend', null, null],
  ['es', 'la semana pasada', null, null],
  ['pt', 'semana passada', null, null],
  ['en', '3.4.2015', '3.4.2015', 4],
];
let changed = false;
for (const [locale, text, words, day] of seen) {
  const [found] = require(`chrono-node/${locale}`).casual.parse(text, from);
  const now = [found?.text ?? null, found?.start.date().getDate() ?? null];
  console.log(locale, text, '->', now.join(' '));
  if (now[0] !== words || now[1] !== day) changed = true;
}
process.exit(changed ? 1 : 0);
JS
node "$dir/check.cjs"
