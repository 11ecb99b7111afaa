// Dates and amounts by pattern: F1 of the exact span on the IEER stories, beside compromise's dates, money, percentages.
//   node .build/bench.mjs dates [DATA_DIR]
// Prints a table and one line of JSON. Parallax takes a whole expression for a date; the stories mark "Friday" of "Friday
// night", "1990s" of "early 1990s", the two ends of "1997-98" and no date that is told from today ("last year") or from another
// one ("the following day"). The row "date, marked so" holds what Parallax finds against them by these rules.
import compromise from 'compromise';
import type { Mention } from '../../src/core/entities/entity';
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

const relative =
  /^(?:(?:early|late|mid)[- ])?(?:last|this|next|past|today|yesterday|tomorrow|earlier|later|the|a)(?!\p{L})/iu;

/** The places of a date that the stories would mark. */
function markedSo({ text, start, end }: Mention): readonly string[] {
  if (relative.test(text)) {
    const [inner] = /(?<=^last\s)(?:\p{Lu}\p{L}+|spring|summer|autumn|fall|winter)$/iu.exec(text) ?? [];
    return inner === undefined || /^(?:week|month|year|quarter|decade|century|weekend)$/iu.test(inner)
      ? []
      : [`date:${String(end - inner.length)}:${String(end)}`];
  }
  const from = start + (/^(?:early|late) /iu.exec(text)?.[0].length ?? 0);
  const to = end - (/ (?:morning|afternoon|evening|night)$/iu.exec(text)?.[0].length ?? 0);
  const stretch = /(?<=\d)[-–](?=\d+$)/u.exec(text);
  if (!stretch) return [`date:${String(from)}:${String(to)}`];
  const at = start + stretch.index;
  return [`date:${String(from)}:${String(at)}`, `date:${String(at + 1)}:${String(to)}`];
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
  const asMarked = texts.map(({ text, spans }) =>
    count(
      spans,
      findMentions(text).flatMap((mention) => (mention.kind === 'date' ? markedSo(mention) : [])),
      'date',
    ),
  );
  rows.push({ kind: 'date, marked so', finder: 'parallax', ...scores(sum(asMarked)) });
  console.table(rows);
  console.log(JSON.stringify({ bench: 'dates', rows }));
}
