#!/usr/bin/env bash
# whatsapp-chat-parser 4.0.2 (npm), a reader of exported chats, as reporters quote from them.
#
# Guess: "Ann Lee changed the subject ..." is a message of the system, whose author is null, as its documentation has it, also where the new subject
# has a colon; who speaks is one of those who speak elsewhere in the chat.
# Seen:
#   Ann Lee changed the subject to “Vik: nobody died”      author: Ann Lee changed the subject to “Vik     message: nobody died”
#   Eva Berg created group "Vik: port"                     author: Eva Berg created group "Vik             message: port"
#   Ann Lee changed the subject to “Vik”                   author: null
# So somebody who is not in the chat says that nobody died, and a count of who said how much has one more person in it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund whatsapp-chat-parser@4.0.2
cat > run.mjs <<'JS'
import { parseString } from 'whatsapp-chat-parser';

const lines = [
  'Ann Lee: It sank.',
  'Ann Lee changed the subject to “Vik: nobody died”',
  'Eva Berg created group "Vik: port"',
  'Ann Lee changed the subject to “Vik”',
];
const chat = lines.map((line, at) => `5/1${at + 3}/19, 10:15 - ${line}`).join('\n');
const seen = parseString(chat).map(({ author, message }) => [author, message]);
console.log(seen);
const expected = [
  ['Ann Lee', 'It sank.'],
  ['Ann Lee changed the subject to “Vik', 'nobody died”'],
  ['Eva Berg created group "Vik', 'port"'],
  [null, lines[3]],
];
process.exitCode = JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1;
JS
node run.mjs
