// What one more article costs the entities of a library of 10,000: indexing it, reading its mentions with their entities,
// and listing the entities of it and another.
//   node .build/bench.mjs entityIndex [DATA_DIR]
// Articles are made by mixing paragraphs of the Groningen Meaning Bank. Prints a table and one line of JSON.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Mention } from '../../src/core/entities/entity';
import { cardSteps } from '../../src/core/entities/card';
import { EntityIndex } from '../../src/core/entities/entityIndex';
import { collectMentions } from '../../src/core/entities/articleMentions';
import { makeMentionFinder } from '../../src/core/entities/mentions';
import { finish } from '../../src/core/steps';
import { median, percentile } from './benchTools';
import { entitiesFolder, readRows } from './entitiesData';
import { numbers } from './host/articles';

const articleCount = 10_000;
const paragraphCount = 1_500;
const sentencesInParagraph = 5;
const paragraphsInArticle = 3;
const more = 100;

interface Named {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

function join(parts: readonly Named[]): Named {
  let text = '';
  const mentions: Mention[] = [];
  for (const part of parts) {
    const at = text.length;
    mentions.push(
      ...part.mentions.map((mention) => ({ ...mention, start: mention.start + at, end: mention.end + at })),
    );
    text += `${part.text}\n\n`;
  }
  return { text, mentions };
}

function hundredths(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}

const folder = entitiesFolder();
if (folder !== null) {
  const find = makeMentionFinder(readFileSync(path.join(__PROJECT_ROOT__, 'media', 'names.bin')));
  const sentences = (readRows(folder, 'gmb.jsonl') as readonly { readonly tokens: readonly string[] }[])
    .slice(0, paragraphCount * sentencesInParagraph)
    .map(({ tokens }) => tokens.join(' ').replace(/ (?=[.,;:!?'’)])/gu, ''));
  const paragraphs = Array.from({ length: paragraphCount }, (_, index): Named => {
    const from = index * sentencesInParagraph;
    const text = sentences.slice(from, from + sentencesInParagraph).join(' ');
    return { text, mentions: find(text) };
  });
  const next = numbers(11);
  const article = (): Named =>
    join(
      Array.from(
        { length: paragraphsInArticle },
        () => paragraphs[next(paragraphCount)] ?? { text: '', mentions: [] },
      ),
    );

  const index = new EntityIndex();
  let begin = performance.now();
  for (let n = 0; n < articleCount; n++) {
    const { text, mentions } = article();
    index.put(finish(collectMentions(`a${n}`, text, mentions)));
  }
  const indexed = performance.now() - begin;
  begin = performance.now();
  const entities = index.summaries().length;
  const listed = performance.now() - begin;

  const times = {
    put: [] as number[],
    mentions: [] as number[],
    pair: [] as number[],
    card: [] as number[],
    remove: [] as number[],
  };
  const timed = (list: number[], work: () => unknown): void => {
    const start = performance.now();
    work();
    list.push(performance.now() - start);
  };
  for (let n = 0; n < more; n++) {
    const { text, mentions } = article();
    const id = `b${n}`;
    timed(times.put, () => {
      index.put(finish(collectMentions(id, text, mentions)));
    });
    timed(times.mentions, () => index.mentionsOf(id));
    timed(times.pair, () => index.summaries([id, `a${n}`]));
    timed(times.card, () => {
      const entity = finish(index.entitySteps('place:country US'));
      return entity && finish(cardSteps(entity, null));
    });
    timed(times.remove, () => {
      index.remove(id);
    });
  }
  const table = [
    { step: `index ${articleCount} articles`, medianMs: Math.round(indexed), p95Ms: null },
    { step: `list all ${entities} entities`, medianMs: Math.round(listed), p95Ms: null },
    ...Object.entries(times).map(([step, list]) => ({
      step: `one article: ${step}`,
      medianMs: hundredths(median(list)),
      p95Ms: hundredths(percentile(list, 0.95)),
    })),
  ];
  console.table(table);
  console.log(JSON.stringify({ bench: 'entityIndex', rows: table }));
}
