// Writes src/core/siblings/terms/commonTerms.json: the share of English texts in which a stem is to be expected. It is the
// smaller one of two shares, in news (Groningen Meaning Bank) and on the web (UNER EWT), so that it holds for what is
// common everywhere and not for what one collection is about.
//   node out/bench/siblings-common-terms.js DATA_DIR
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stem } from '../../src/core/alignment/words/stem';
import { wordTokens } from '../../src/core/text/words/tokens';

/** A text is taken to have this many sentences. */
const sentencesInText = 20;
/** Rarer stems are not listed. */
const smallestShare = 0.05;

const data = process.argv[2] ?? path.join(__PROJECT_ROOT__, '..', 'shared', 'data');
const news = shares(['gmb.jsonl']);
const web = shares(['uner_ewt_dev.jsonl', 'uner_ewt_test.jsonl']);

const common = [...news]
  .map(([term, share]) => [term, Math.round(100 * Math.min(share, web.get(term) ?? 0)) / 100] as const)
  .filter(([, share]) => share >= smallestShare)
  .sort(([a, shareA], [b, shareB]) => shareB - shareA || (a < b ? -1 : 1));
const target = path.join(__PROJECT_ROOT__, 'src', 'core', 'siblings', 'terms', 'commonTerms.json');
writeFileSync(target, `${JSON.stringify(Object.fromEntries(common))}\n`);
console.log(`${common.length} stems written to ${target}`);

function shares(files: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let sentences = 0;
  for (const file of files) {
    for (const line of readFileSync(path.join(data, 'entities', file), 'utf8')
      .trim()
      .split('\n')) {
      const { tokens } = JSON.parse(line) as { tokens: string[] };
      sentences += 1;
      for (const term of new Set(wordTokens(tokens.join(' ')).map(({ norm }) => stem(norm)))) {
        counts.set(term, (counts.get(term) ?? 0) + 1);
      }
    }
  }
  return new Map([...counts].map(([term, count]) => [term, 1 - (1 - count / sentences) ** sentencesInText]));
}
