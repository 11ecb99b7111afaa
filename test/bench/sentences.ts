// Sentence boundaries beside Intl.Segmenter and other libraries: the golden rules of pragmatic_segmenter and the
// development part of the English Web Treebank.
//   node .build/bench.mjs sentences [DATA_DIR]
// Prints a table and one line of JSON. Sentences are joined by a space; F1 is over the boundaries inside a paragraph.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ckirby from '@ckirby/sbd';
import sbd from 'sbd';
import { readArticle } from '../../src/core/article/readArticle';
import { sentenceSpans } from '../../src/core/text/sentences/segment';
import { addUp, compareSets, dataFolder, processorTime, readRows, scoresOf } from './benchTools';

type Splitter = (text: string) => readonly string[];
interface Rule {
  readonly name: string;
  readonly text: string;
  readonly arr: readonly string[];
}

const rounds = 40;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const splitters: Readonly<Record<string, Splitter>> = {
  Parallax: (text) =>
    sentenceSpans(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)),
  'Intl.Segmenter': (text) => Array.from(segmenter.segment(text), ({ segment }) => segment.trim()),
  sbd: (text) => sbd.sentences(text, {}),
  '@ckirby/sbd': (text) => ckirby.sentences(text, {}),
};

const data = dataFolder();
if (data !== null) {
  const rules = JSON.parse(
    readFileSync(path.join(data, 'sentences', 'golden_rules_en.json'), 'utf8'),
  ) as Rule[];
  const paragraphs = readRows(data, 'sentences', 'ewt_dev_paragraphs.jsonl') as { sentences: string[] }[];
  const articles = (readRows(data, 'siblings', 'basil_dev.jsonl') as { text: string }[]).map(
    ({ text }) => text,
  );

  const table = Object.entries(splitters).map(([name, split]) => ({
    name,
    ...measure(split, rules, paragraphs, articles),
  }));
  console.table(table);

  // The best of many rounds, in turns: other work on the machine only ever adds time, and the first rounds compile.
  let alone = Infinity;
  let reading = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const times = [
      (text: string) => Array.from(segmenter.segment(text)),
      (text: string) => readArticle(text),
    ].map((work) =>
      processorTime(() => {
        each(articles, work);
      }),
    );
    alone = Math.min(alone, times[0] ?? Infinity);
    reading = Math.min(reading, times[1] ?? Infinity);
  }
  const long = articles.join('\n\n');
  const linear = [1, 2, 5, 10].map((megabytes) => {
    const text = long.repeat(Math.ceil((megabytes * 1e6) / long.length)).slice(0, megabytes * 1e6);
    return { megabytes, milliseconds: Math.round(processorTime(() => readArticle(text))) };
  });
  console.log(
    `readArticle takes ${(reading / alone).toFixed(2)} × the time of Intl.Segmenter alone on ${articles.length} articles`,
  );
  console.table(linear);
  console.log(JSON.stringify({ table, timesSegmenter: reading / alone, linear }));
}

function measure(
  split: Splitter,
  rules: readonly Rule[],
  paragraphs: readonly { sentences: string[] }[],
  articles: readonly string[],
) {
  const right = ({ text, arr }: Rule) =>
    JSON.stringify(split(text).map((item) => item.trim())) === JSON.stringify(arr);
  const others = rules.filter(({ name }) => !/\b(?:list|newlines?)\b/i.test(name));
  const { precision, recall, f1 } = scoresOf(
    addUp(paragraphs.map(({ sentences }) => compareSets(ends(split(sentences.join(' '))), ends(sentences)))),
  );
  const time = processorTime(() => {
    each(articles, split);
  });
  const characters = articles.reduce((sum, text) => sum + text.length, 0);
  return {
    golden: `${rules.filter(right).length} of ${rules.length}`,
    'not lists or newlines': `${others.filter(right).length} of ${others.length}`,
    precision,
    recall,
    f1,
    'M chars/s': Math.round(characters / time / 100) / 10,
  };
}

/** Where sentences end, counted in characters that are not white space; not the end of the text. */
function ends(sentences: readonly string[]): ReadonlySet<string> {
  const places: number[] = [];
  let at = 0;
  for (const sentence of sentences) places.push((at += sentence.replace(/\s+/g, '').length));
  return new Set(places.filter((place) => place > 0 && place < at).map(String));
}

function each(texts: readonly string[], work: (text: string) => unknown): void {
  for (const text of texts) work(text);
}
