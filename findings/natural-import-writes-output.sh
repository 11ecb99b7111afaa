#!/usr/bin/env bash
# natural 8.1.1 (npm): what importing it does, and its tokenizer of sentences.
#
# Guess: an import of a library for language reads nothing, sets nothing and prints nothing; its tokenizer knows "U.S.", "p.m." and
# "Mr.", as the ones of sbd and pysbd do.
# Seen: the import reads the file `.env` of the folder that it is run in, puts what stands there into the environment of the process, and
# prints five lines ("injected env … tip: …") to standard output, so that a program that answers in JSON no longer does. The
# tokenizer ends a sentence at each full stop before a space or a letter: "The U.", "S.", "officials left at 3 p.", "m.".
# So a program whose output is read by others cannot import it, and its sentences are no units to compare sources by.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund natural@8.1.1
echo 'PROBE_OF_ENVIRONMENT=set by an import' > .env
cat > run.mjs <<'JS'
import natural from 'natural';

const sentences = new natural.SentenceTokenizer().tokenize('The U.S. officials left at 3 p.m. Tuesday. Mr. Berg stayed.');
console.log(JSON.stringify({ set: process.env.PROBE_OF_ENVIRONMENT ?? null, sentences }));
JS
node run.mjs | tee printed.txt
node -e "
  const lines = require('node:fs').readFileSync('printed.txt', 'utf8').trim().split('\n');
  const { set, sentences } = JSON.parse(lines.pop());
  const told = lines.filter((line) => /injected env/.test(line)).length;
  process.exit(told > 0 && set !== null && sentences[0] === 'The U.' && sentences.length === 7 ? 0 : 1);
"
