// Dates and amounts by pattern: F1 of the exact span on the IEER stories, beside compromise's dates, money, percentages.
//   node .build/bench.mjs dates [DATA_DIR]
// Prints a table and one line of JSON. The stories mark no relative dates ("last year"), which Parallax does find.
import compromise from 'compromise';
import { findMentions } from '../../src/core/entities/mentions';
import { count, entitiesFolder, readIeer, scores, sum } from './entitiesData';

const kinds = {
  DATE: 'date',
  TIME: 'time',
  CARDINAL: 'number',
  MONEY: 'money',
  PERCENT: 'percent',
  DURATION: 'duration',
  MEASURE: 'measure',
};

interface CompromiseMatch {
  readonly offset: { readonly start: number; readonly length: number };
}

/** Amounts as compromise finds them; its dates need a plug-in. */
function findByCompromise(text: string): readonly string[] {
  const document = compromise(text);
  const found = [
    ['money', document.money()],
    ['percent', document.percentages()],
    ['number', document.numbers().not('#Money').not('#Percent').not('#Date')],
    ['date', document.match('#Date+')],
  ] as const;
  return found.flatMap(([kind, matches]) =>
    (matches.json({ offset: true }) as readonly CompromiseMatch[]).map(({ offset: { start, length } }) => {
      const slice = text.slice(start, start + length);
      const head = /^[^\p{L}\p{N}$£€]*/u.exec(slice)?.[0].length ?? 0;
      const tail = /(?:['’]s|[^\p{L}\p{N}%])*$/u.exec(slice)?.[0].length ?? 0;
      return `${kind}:${start + head}:${start + length - tail}`;
    }),
  );
}

const folder = entitiesFolder();
if (folder !== null) {
  const texts = readIeer(folder, kinds);
  const finders = [
    [
      'parallax',
      (text: string) => findMentions(text).map(({ kind, start, end }) => `${kind}:${start}:${end}`),
    ],
    ['compromise', findByCompromise],
  ] as const;
  const rows = finders.flatMap(([finder, find]) => {
    const found = texts.map(({ text }) => find(text));
    const named = finder === 'parallax' ? Object.values(kinds) : ['date', 'number', 'money', 'percent'];
    return named.map((kind) => ({
      kind,
      finder,
      ...scores(sum(texts.map(({ spans }, i) => count(spans, found[i] ?? [], kind)))),
    }));
  });
  console.table(rows);
  console.log(JSON.stringify({ bench: 'dates', rows }));
}
