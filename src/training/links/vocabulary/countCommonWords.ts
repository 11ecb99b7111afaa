// Counts how common stems are in news prose and writes src/core/alignment/words/commonWords.json.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { countCommonWords } from './commonWords';
import { readRows } from '../readJudgedTexts';

const sentences = ['gmb.jsonl', 'wikigold.jsonl'].flatMap((file) =>
  (readRows(`entities/${file}`) as readonly { readonly tokens: readonly string[] }[]).map(({ tokens }) =>
    tokens.join(' '),
  ),
);
const target = path.join(__PROJECT_ROOT__, 'src', 'core', 'alignment', 'words', 'commonWords.json');
writeFileSync(target, `${JSON.stringify(countCommonWords(sentences), null, 2)}\n`);
process.stdout.write(
  `Common words of ${sentences.length} sentences written to ${path.relative(__PROJECT_ROOT__, target)}\n`,
);
