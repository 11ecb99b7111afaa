#!/usr/bin/env bash
# vscode-diff 3.0.1 (npm): VS Code's own diff as a library, with `computeMoves`, on texts of one sentence a line.
#
# Guess: a long sentence that stands elsewhere in the other text is told as a move.
# Seen: one or two moved lines, however long and unlike the rest, are a deletion and an insertion; from three lines on
# they are a move. An editor who moves a paragraph (one line in most articles) sees it as dropped and added.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund vscode-diff@3.0.1
cat > moves.cjs <<'JS'
const { linesDiffComputers } = require('vscode-diff');
const sentence = (n) => `In its meeting number ${n} the board of the port spoke about pier ${n * 7} and about ship ${n * 13}.`;
const left = Array.from({ length: 9 }, (_, n) => sentence(n));
const movesOf = (count) => {
  const right = [...left.slice(0, 1), ...left.slice(1 + count, 7), ...left.slice(1, 1 + count), ...left.slice(7)];
  const options = { ignoreTrimWhitespace: false, maxComputationTimeMs: 0, computeMoves: true };
  return linesDiffComputers.getDefault().computeDiff(left, right, options).moves.length;
};
const moves = [1, 2, 3].map(movesOf);
console.log('moves told for one, two and three moved sentences:', moves);
process.exitCode = moves.join() === '0,0,1' ? 0 : 1;
JS
node moves.cjs
