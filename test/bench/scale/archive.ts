// An archive of any number of articles, mixed from BASIL and OneStopEnglish.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../../../src/core/article/readArticle';
import { readRows } from '../benchTools';
import { mixer } from '../mixedArticles';

/** The rows of an archive, by their number; null, and said so, where the data sets are not there. */
export function archive(folder = path.join(__PROJECT_ROOT__, '..', 'shared', 'data')) {
  if (!existsSync(folder)) {
    console.log(`Skipped: there are no data sets in ${folder}.`);
    return null;
  }
  const rows = ['basil_dev.jsonl', 'onestop.jsonl'].flatMap((name) => readRows(folder, 'siblings', name));
  const mix = mixer(
    (rows as readonly { text: string }[])
      .map(({ text }) => readArticle(text).sentences.map((sentence) => sentence.text))
      .filter(({ length }) => length >= 8),
  );
  return (number: number) => {
    const { text, publisher } = mix(number);
    return { id: `mixed-${String(number)}`, series: publisher, text };
  };
}
