// Stories as CSV: a row for each thing that one source has, so that a spreadsheet can filter, count and pivot them.
import { type Cell, csvText, oneLine } from '../csvText';
import type { StoryReport } from './storyReport';

const columns = [
  'story',
  'part',
  'number',
  'about',
  'kind',
  'relation',
  'file',
  'publisher',
  'published',
  'start',
  'end',
  'text',
  'count',
  'score',
] as const;

type Row = Readonly<Partial<Record<(typeof columns)[number], Cell>>>;

/**
 * Parts: `source` (count: its sentences), `statement` (about: its clearest wording; relation: how the source has it), `difference`,
 * `name` (the first mention; count: all of them), `time` (about: a day or a longer time; relation: `published` then, or `said` of it in
 * the source, where text is the date in its words) and `contained` (score: the share of the source's sentences that are in that of
 * the file it is about). Numbers tell which rows are of one statement, difference, name or time.
 */
export function storiesCsv(stories: readonly StoryReport[]): string {
  const rows = stories.flatMap(rowsOf);
  return csvText([columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]);
}

function rowsOf(report: StoryReport): readonly Row[] {
  const { id, sources, statements, differences, names, times, containment } = report;
  const row = (part: string, source: number, cells: Row): Row => {
    const { file = null, publisher = null, published = null } = sources[source] ?? {};
    return { story: id, part, file, publisher, published, ...cells };
  };
  const textAt = (source: number, start: number, end: number) =>
    oneLine((sources[source]?.text ?? '').slice(start, end));
  return [
    ...sources.map(({ headline, sentences }, source) =>
      row('source', source, { number: source + 1, text: headline, count: sentences }),
    ),
    ...statements.flatMap(({ text: about, isQuotation, sayings }, at) =>
      sayings.map(({ source, way: relation, start, end, text }) =>
        row('statement', source, {
          ...{ number: at + 1, about, relation, start, end, text },
          kind: isQuotation ? 'quotation' : null,
        }),
      ),
    ),
    ...differences.flatMap(({ about, kind, relation, cells, score }, at) =>
      cells.flatMap((cell, source) =>
        cell
          ? row('difference', source, {
              ...{ number: at + 1, about, kind, relation, score },
              ...{ start: cell.start, end: cell.end, text: oneLine(cell.text) },
            })
          : [],
      ),
    ),
    ...names.flatMap(({ name: about, kind, cells }, at) =>
      cells.flatMap((cell, source) => {
        if (!cell) return [];
        const { start, end, count } = cell;
        return row('name', source, {
          number: at + 1,
          ...{ about, kind, start, end, text: textAt(source, start, end), count },
        });
      }),
    ),
    ...times.flatMap(({ name: about, kind, published, sayings }, at) => [
      ...published.map((source) =>
        row('time', source, { number: at + 1, about, kind, relation: 'published' }),
      ),
      ...sayings.map(({ source, start, end }) =>
        row('time', source, {
          ...{ number: at + 1, about, kind, relation: 'said' },
          ...{ start, end, text: textAt(source, start, end) },
        }),
      ),
    ]),
    ...containment.flatMap((shares, source) =>
      shares.flatMap((score, other) =>
        other === source ? [] : row('contained', source, { about: sources[other]?.file ?? null, score }),
      ),
    ),
  ];
}
