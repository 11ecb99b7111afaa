#!/usr/bin/env bash
# xlsx 0.18.5 and numfmt 4.0.1 (npm): what a cell of a spreadsheet shows, by its number and its format; the first also writes and reads the file.
#
# Guess: both show the same, as the spreadsheet program does; halves of what is typed in decimals are rounded up.
# Seen:
#   number     format   xlsx      numfmt
#   0.145      0%       14%       15%
#   0.285      0%       28%       29%
#   0.1445     0.0%     14.5%     14.5%
#   1.005      0.00     1.00      1.01
#   59.6 s     mm:ss    00:00     01:00
#   43591      d.m.yy   nothing   6.5.19
#   0.97       # ?/?    1         1 1/1
# So of one table, read by two tools, the share of those who said no is 14 and 15 per cent, and a time is a minute off. Compare the numbers
# themselves.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5 numfmt@4.0.1
cat > run.mjs <<'JS'
import { format } from 'numfmt';
import XLSX from 'xlsx';

const shown = (z, v) => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[{ t: 'n', v, z }]]), 'one');
  return XLSX.read(XLSX.write(book, { type: 'buffer' })).Sheets.one.A1.w;
};
const cells = [['0%', 0.145], ['0%', 0.285], ['0.0%', 0.1445], ['0.00', 1.005], ['mm:ss', 59.6 / 86400], ['d.m.yy', 43591], ['# ?/?', 0.97]];
const seen = cells.map(([style, value]) => [shown(style, value)?.trim() ?? 'nothing', format(style, value)]);
console.log(seen);
const same = seen.join('|') === '14%,15%|28%,29%|14.5%,14.5%|1.00,1.01|00:00,01:00|nothing,6.5.19|1,1 1/1';
process.exitCode = same ? 0 : 1;
JS
node run.mjs
