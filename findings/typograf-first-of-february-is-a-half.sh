#!/usr/bin/env bash
# typograf 7.8.0 (npm), which makes the marks of a text typographic (quotation marks, dashes, spaces) before it is published.
#
# Guess: words and figures stay what they are; marks, spaces and dashes change. A day in figures is no fraction.
# Seen, with its rules as they are, in English (US and British) and German alike:
#   On 1/2 the ferry sank.       On ½ the ferry sank.
#   1/2/2019, 3/4/2019           ½/2019, ¾/2019
#   5/1/2019, 11/2/2019          as they are
#   He said:"No"                 He said:"No” (US): the quotation is opened with one kind of mark and closed with the other
#   in tier 10 C                 in tier 10 °C
# So the first of February, the first of April and the third of April are fractions, and a cabin has a temperature. With
# disableRule('common/number/fraction') days stay days.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund typograf@7.8.0
cat > run.cjs <<'JS'
const Typograf = require('typograf');
const texts = ['On 1/2 the ferry sank.', '1/2/2019', '3/4/2019', 'By 1/4 nobody had come.', '5/1/2019', '11/2/2019', 'in tier 10 C', 'He said:"No"'];
const made = (locale, disabled) => {
  const typograf = new Typograf({ locale: [locale] });
  if (disabled) typograf.disableRule(disabled);
  return texts.map((text) => typograf.execute(text).replace(/\s/g, ' '));
};
const expected = ['On ½ the ferry sank.', '½/2019', '¾/2019', 'By ¼ nobody had come.', '5/1/2019', '11/2/2019', 'in tier 10 °C'].join('|');
const seen = ['en-US', 'en-GB', 'de'].map((locale) => made(locale).slice(0, 7).join('|'));
const [quoted] = made('en-US').slice(7);
const days = made('en-US', 'common/number/fraction').slice(0, 6).join('|');
console.log(seen, days, quoted);
process.exitCode = seen.every((one) => one === expected) && days === texts.slice(0, 6).join('|') && quoted === 'He said:"No”' ? 0 : 1;
JS
node run.cjs
