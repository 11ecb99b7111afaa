#!/usr/bin/env bash
# remove-markdown 0.7.0 and markdown-to-txt 2.0.1 (npm): the words of a text in Markdown, without its marks. (The second also asks for lodash,
# which it does not bring.)
#
# Guess: a number at the beginning of a line within a paragraph is a word of it (by CommonMark a list that breaks off a paragraph begins with 1);
# signs that mark nothing stay ("[1]" without a note, "~14"); between "<10" and "7>" nothing is a tag.
# Seen:
#                                                       remove-markdown                    markdown-to-txt
#   It was built in / 2019. The port was shut.          It was built in / The port ...     as it stands
#   Of 5 <10 were hurt and 7> 3.                        Of 5  3.                           as it stands
#   Ann Lee [1] and [Bo](https://vik.press) said so.    Ann Lee 1] and [Bo said so.        Ann Lee [1] and Bo said so.
#   The ~14 and ~15 dead                                The 14 and 15 dead                 as it stands
#   7. Mai 2019 sank die Fähre.                         Mai 2019 sank die Fähre.           Mai 2019 sank die Fähre.
# The last is how Markdown has it, a list that begins with its seventh item; but a list whose numbers are dropped loses the day of the
# month of a language that writes it with a full stop. So a year, a day and a whole clause go without a sign, depending on where a line ends:
# Markdown is read by a parser that knows places, and the number of an item is kept.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund remove-markdown@0.7.0 markdown-to-txt@2.0.1 lodash@4.17.21
cat > run.cjs <<'JS'
const removed = require('remove-markdown');
const { markdownToTxt } = require('markdown-to-txt');
const same = undefined;
const seen = [
  ['It was built in\n2019. The port was shut.', 'It was built in\nThe port was shut.', same],
  ['Of 5 <10 were hurt and 7> 3.', 'Of 5  3.', same],
  ['Ann Lee [1] and [Bo](https://vik.press) said so.', 'Ann Lee 1] and [Bo said so.', 'Ann Lee [1] and Bo said so.'],
  ['The ~14 and ~15 dead', 'The 14 and 15 dead', same],
  ['7. Mai 2019 sank die Fähre.', 'Mai 2019 sank die Fähre.', 'Mai 2019 sank die Fähre.'],
];
for (const [text, ...expected] of seen) {
  const read = [removed, markdownToTxt].map((plain) => plain(text));
  console.log({ text, read });
  if (read.some((words, at) => words !== (expected[at] ?? text))) process.exitCode = 1;
}
JS
node run.cjs
