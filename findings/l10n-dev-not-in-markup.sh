#!/usr/bin/env bash
# @vscode/l10n-dev 0.0.35 (npm), which takes the messages of a VS Code extension out of its source and brings back what translators wrote (XLIFF).
#
# Guess: what translators mark up in a sentence (<g>, <mrk>, <ph>, as XLIFF 1.2 has it and tools for translators write it) is in the message,
# with or without the marks; a message is taken from the source as a run of the program has it: '14\u201317 died' is "14–17 died".
# Seen:
#   Fergen sank <g id="1">ikke</g> i dag           "Fergen sank  i dag"     did not sink: sank
#   <g id="1">Ingen</g> døde                       " døde"                  nobody died: died
#   Av <ph id="1">{0}</ph> døde                    "Av  døde"               the figure has no place
#   l10n.t('14\u201317 died')                      "14ȁ17 died"             so asked for as "14–17 died" it is never found translated
#   l10n.t('It did ' + 'not sink')                 is not taken, nor said to be left out
# Nothing is raised. So an extension says in one language the opposite of what it says in the other; messages are read again after they came back,
# and dashes and quotation marks stand in the source as they are.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @vscode/l10n-dev@0.0.35
cat > run.cjs <<'JS'
const { getL10nFilesFromXlf, getL10nJson } = require('@vscode/l10n-dev');
const unit = (target, id) => `<trans-unit id="${id}"><source xml:lang="en">-</source><target>${target}</target></trans-unit>`;
const targets = ['Fergen sank <g id="1">ikke</g> i dag', '<g id="1">Ingen</g> døde', 'Av <ph id="1">{0}</ph> døde', 'Fergen sank ikke'];
const about = 'original="bundle" source-language="en" target-language="nb" datatype="plaintext"';
const file = `<file ${about}><body>${targets.map(unit).join('')}</body></file>`;
const xliff = `<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">${file}</xliff>`;
const calls = ["'14\\u201317 died'", "'14–17 were hurt'", "'It did ' + 'not sink'"];
const contents = `import * as vscode from 'vscode';\n${calls.map((words) => `vscode.l10n.t(${words});`).join('\n')}`;
void (async () => {
  const [{ messages }] = await getL10nFilesFromXlf(xliff);
  const taken = Object.keys(await getL10nJson([{ extension: '.ts', contents }]));
  console.log(messages, taken);
  const same = Object.values(messages).join('|') === 'Fergen sank  i dag| døde|Av  døde|Fergen sank ikke';
  process.exitCode = same && taken.join('|') === '14ȁ17 died|14–17 were hurt' ? 0 : 1;
})();
JS
node run.cjs
