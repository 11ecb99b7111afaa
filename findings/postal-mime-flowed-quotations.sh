#!/usr/bin/env bash
# postal-mime 4.0.0 (npm): reads a mail; the message is plain text with format=flowed (RFC 3676), as newsletters and press
# releases come.
#
# Guess: lines that flow are joined to one, quoted ones too, with one mark of quotation before the whole.
# Seen: lines of its own text are joined well. Of a quotation the lines are joined with the mark of each left inside:
# "> Nobody", "> died." become "> Nobody > died.", so that the words of a quoted source are parted by a sign that it does not have.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund postal-mime@4.0.0
cat > flowed.mjs <<'JS'
import PostalMime from 'postal-mime';
const mail = [
  'From: desk@example.org',
  'Subject: Ferry',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8; format=flowed',
  '',
  'The ferry carried 140 ',
  'people on Tuesday.',
  '',
  '> Nobody ',
  '> died.',
  '',
].join('\r\n');
const { text } = await PostalMime.parse(mail);
console.log([text]);
process.exitCode = text.includes('carried 140 people') && text.includes('> Nobody > died.') ? 0 : 1;
JS
node flowed.mjs
