// Stories as CSV: a row for each thing that one source has, so that a spreadsheet can filter, count and pivot them.
import { oneLine } from '../../text/oneLine';
import { type Cell, csvText } from '../csvText';
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
export function storiesCsv(stories: readonly StoryReport[]): Generator<string> {
  return csvText(cellsOf(stories));
}

function* cellsOf(stories: readonly StoryReport[]): Generator<readonly Cell[]> {
  yield columns;
  for (const story of stories)
    for (const row of rowsOf(story)) yield columns.map((column) => row[column] ?? null);
}

function* rowsOf(report: StoryReport): Generator<Row> {
  const { id, sources, statements, differences, names, times, containment } = report;
  const row = (part: string, source: number, cells: Row): Row => {
    const { file = null, publisher = null, published = null } = sources[source] ?? {};
    return { story: id, part, file, publisher, published, ...cells };
  };
  const textAt = (source: number, start: number, end: number) =>
    oneLine((sources[source]?.text ?? '').slice(start, end));
  for (const [source, { headline, sentences }] of sources.entries())
    yield row('source', source, { number: source + 1, text: headline, count: sentences });
  for (const [at, { text: about, isQuotation, sayings }] of statements.entries())
    for (const { source, way: relation, start, end, text } of sayings)
      yield row('statement', source, {
        ...{ number: at + 1, about, relation, start, end, text },
        kind: isQuotation ? 'quotation' : null,
      });
  for (const [at, { about, kind, relation, cells, score }] of differences.entries())
    for (const [source, cell] of cells.entries())
      if (cell)
        yield row('difference', source, {
          ...{ number: at + 1, about, kind, relation, score },
          ...{ start: cell.start, end: cell.end, text: oneLine(cell.text) },
        });
  for (const [at, { name: about, kind, cells }] of names.entries())
    for (const [source, cell] of cells.entries()) {
      if (!cell) continue;
      const { start, end, count } = cell;
      const text = textAt(source, start, end);
      yield row('name', source, { number: at + 1, about, kind, start, end, text, count });
    }
  for (const [at, { name: about, kind, published, sayings }] of times.entries()) {
    for (const source of published)
      yield row('time', source, { number: at + 1, about, kind, relation: 'published' });
    for (const { source, start, end } of sayings)
      yield row('time', source, {
        ...{ number: at + 1, about, kind, relation: 'said' },
        ...{ start, end, text: textAt(source, start, end) },
      });
  }
  for (const [source, shares] of containment.entries())
    for (const [other, score] of shares.entries())
      if (other !== source) yield row('contained', source, { about: sources[other]?.file ?? null, score });
}
