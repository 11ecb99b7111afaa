// Learns which pairs of sentences a reader links, and writes src/core/alignment/scoring/linkModel.json.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readOccasionTexts } from './occasions';
import { readJudgedTexts } from './readJudgedTexts';
import { trainLinks } from './trainLinks';

const texts = readJudgedTexts();
process.stdout.write(`Learning from ${texts.length} pairs of articles…\n`);
const { features, base, trees } = trainLinks(texts, readOccasionTexts());
const lines = [
  '{',
  `  "features": ${JSON.stringify(features)},`,
  `  "base": ${base},`,
  '  "trees": [',
  trees.map((tree) => `    ${JSON.stringify(tree)}`).join(',\n'),
  '  ]',
  '}',
  '',
];
const target = path.join(__PROJECT_ROOT__, 'src', 'core', 'alignment', 'scoring', 'linkModel.json');
writeFileSync(target, lines.join('\n'));
process.stdout.write(`${trees.length} trees written to ${path.relative(__PROJECT_ROOT__, target)}\n`);
