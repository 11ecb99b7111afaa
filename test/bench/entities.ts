// Names beside compromise: F1 of exact span and kind over people, organisations and places; and what the model costs.
//   node .build/bench.mjs entities [DATA_DIR]
// The model has seen none of the sets that are measured here. Prints a table and one line of JSON.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import compromise from 'compromise';
import { findMentions, makeMentionFinder } from '../../src/core/entities/mentions';
import { nameTokens } from '../../src/core/entities/names/nameTokens';
import { isTitlePrefix, isTitleWord } from '../../src/core/entities/gazetteers/titles';
import { processorTime } from './benchTools';
import type { MarkedText } from './entitiesData';
import { count, entitiesFolder, readIeer, readSentences, scores, sum } from './entitiesData';

const kinds = { PER: 'person', ORG: 'organisation', LOC: 'place' };
const ieerKinds = { PERSON: 'person', ORGANIZATION: 'organisation', LOCATION: 'place' };
const measured = ['person', 'organisation', 'place'];

type Finder = (text: string) => readonly string[];

interface CompromiseMatch {
  readonly offset: { readonly start: number; readonly length: number };
}

/**
 * Names as compromise finds them, made comparable: places parted at commas ("Baghdad, Iraq"), people without their
 * titles, all without the marks, articles and genitives that it leaves at the edges.
 */
function findByCompromise(text: string): readonly string[] {
  const document = compromise(text);
  const found = [
    ['person', document.people()],
    ['organisation', document.organizations()],
    ['place', document.places()],
  ] as const;
  return found.flatMap(([kind, matches]) =>
    (matches.json({ offset: true }) as readonly CompromiseMatch[]).flatMap(
      ({ offset: { start, length } }) => {
        const slice = text.slice(start, start + length);
        const parts = kind === 'place' ? slice.matchAll(/[^,\n]+/gu) : slice.matchAll(/[^\n]+/gu);
        return [...parts].map(({ index, 0: part }) => {
          let head = /^(?:[^\p{L}\p{N}]+|the\s+)*/iu.exec(part)?.[0].length ?? 0;
          for (;;) {
            const word = /^(\S+)\s+(?=\S)/u.exec(part.slice(head));
            if (kind !== 'person' || !word || !(isTitleWord(word[1] ?? '') || isTitlePrefix(word[1] ?? '')))
              break;
            head += word[0].length;
          }
          const tail =
            /(?:\s?['’]s|[^\p{L}\p{N}.])*$|(?<=\p{Ll}{2})\.[^\p{L}]*$/u.exec(part)?.[0].length ?? 0;
          return `${kind}:${start + index + head}:${start + index + part.length - tail}`;
        });
      },
    ),
  );
}

function bySpan(find: typeof findMentions): Finder {
  return (text) =>
    find(text)
      .filter(({ kind }) => measured.includes(kind))
      .map(({ kind, start, end }) => `${kind}:${start}:${end}`);
}

const folder = entitiesFolder();
if (folder !== null) {
  const bytes = readFileSync(path.join(__PROJECT_ROOT__, 'media', 'names.bin'));
  const before = process.memoryUsage();
  let find = findMentions;
  const load = processorTime(() => {
    find = makeMentionFinder(bytes);
  });
  const after = process.memoryUsage();

  const sets: readonly (readonly [string, readonly MarkedText[]])[] = [
    ['IEER AP', readIeer(folder, ieerKinds)],
    ['UNER EWT test', readSentences(folder, 'uner_ewt_test.jsonl', kinds)],
    ['politics test', readSentences(folder, 'politics_test.jsonl', kinds)],
    ['UNER PUD', readSentences(folder, 'uner_pud.jsonl', kinds)],
  ];
  const finders: readonly (readonly [string, Finder])[] = [
    ['parallax', bySpan(find)],
    ['parallax, no model', bySpan(findMentions)],
    ['compromise', findByCompromise],
  ];
  const rows = sets.flatMap(([set, texts]) =>
    finders.map(([name, finder]) => {
      const found = texts.map(({ text }) => finder(text));
      const score = (only?: string): ReturnType<typeof scores> =>
        scores(sum(texts.map(({ spans }, i) => count(spans, found[i] ?? [], only))));
      const [person, organisation, place] = measured.map((kind) => score(kind).f1);
      return { set, finder: name, ...score(), person, organisation, place };
    }),
  );
  console.table(rows);

  const texts = sets.flatMap(([, marked]) => marked.map(({ text }) => text));
  const tokens = texts.reduce((total, text) => total + nameTokens(text).length, 0);
  const milliseconds = processorTime(() => {
    for (const text of texts) find(text);
  });
  const cost = {
    bytes: bytes.length,
    gzipped: gzipSync(bytes, { level: 9 }).length,
    loadMs: Math.round(load),
    memoryMB:
      Math.round((after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e5) / 10,
    tokensPerSecond: Math.round((tokens / milliseconds) * 1000),
  };
  console.table([cost]);
  console.log(JSON.stringify({ bench: 'entities', rows, cost }));
}
