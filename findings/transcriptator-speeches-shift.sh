#!/usr/bin/env bash
# transcriptator 1.1.4 (npm), a converter of transcripts of broadcasts (HTML, SubRip and WebVTT) into the form in which podcasts publish them.
#
# Guess: paragraphs under a speaker's name are what he or she said, until the next name; a name before a colon is one that the transcript uses as
# such; WebVTT's own element for who speaks, <v Ann Lee>, names the speaker.
# Seen:
#   HTML: Ann Lee says two paragraphs, Eva Berg one, Ole Vik one
#       Lee the first; Berg what Lee said second; Vik what Berg said; what Vik said is gone ("does not contain time information, ignoring")
#   SubRip: "Ann Lee: Nobody died." / "She said: it sank." / "It was late." / "Not in Vik: in Nordhavn."
#       speakers: Ann Lee, "She said", "She said", "Not in Vik", who says "in Nordhavn."
#   WebVTT: <v Ann Lee>Nobody died.</v>
#       no speaker, and the mark is among the words
# So each statement behind the first long speech is told of the wrong person, and where it did not happen says where it did.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund transcriptator@1.1.4
cat > run.cjs <<'JS'
const { convertFile } = require('transcriptator');
const speech = (name, time, ...said) => `<cite>${name}:</cite><time>${time}</time>${said.map((words) => `<p>${words}</p>`).join('')}`;
const html = speech('Ann Lee', '0:01', 'Nobody died.', 'It did not sink.') + speech('Eva Berg', '0:05', 'It did.') + speech('Ole Vik', '0:09', 'Late.');
const lines = ['Ann Lee: Nobody died.', 'She said: it sank.', 'It was late.', 'Not in Vik: in Nordhavn.'];
const srt = lines.map((words, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at + 1},000\n${words}\n`).join('\n');
const vtt = 'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v Ann Lee>Nobody died.</v>\n';
const seen = [html, srt, vtt].map((text) => convertFile(text).map(({ speaker, body }) => [speaker, body]));
console.log(JSON.stringify(seen, null, 1));
const expected = [
  [['Ann Lee', 'Nobody died.'], ['Eva Berg', 'It did not sink.'], ['Ole Vik', 'It did.']],
  [['Ann Lee', 'Nobody died.'], ['She said', 'it sank.'], ['She said', 'It was late.'], ['Not in Vik', 'in Nordhavn.']],
  [['', '<v Ann Lee>Nobody died.</v>']],
];
process.exitCode = JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1;
JS
node run.cjs
