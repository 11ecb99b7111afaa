// The sentences, the differences and the names of a comparison as CSV.
import type { ComparisonReport, ReportedArticle } from './comparisonReport';
import type { Span } from '../text/span';
import { type Cell, csvText } from './csvText';
import { oneLine } from '../text/oneLine';

const columns = [
  'left_file',
  'right_file',
  'left_sentence',
  'right_sentence',
  'kind',
  'moved',
  'score',
  'left_start',
  'left_end',
  'right_start',
  'right_end',
  'left_text',
  'right_text',
  'about',
  'difference',
  'relation',
  'name_kind',
  'left_count',
  'right_count',
  'left_also',
  'right_also',
];

/** A link, or a sentence that has none. */
interface Row {
  readonly left: number | null;
  readonly right: number | null;
  readonly kind: string;
  readonly moved: boolean | null;
  readonly score: number | null;
}

/**
 * A row for each link and for each sentence without one: in the order of the left article, then what only the right one has. Then a
 * row for each difference, whose places and texts are those of its two values, with the other sentences of each article that state
 * them; then one for each person, organisation and place,
 * whose places and texts are those of the first mentions.
 */
export function comparisonCsv(report: ComparisonReport): Generator<string> {
  return csvText(rowsOf(report));
}

function* rowsOf(report: ComparisonReport): Generator<readonly Cell[]> {
  const { left, right, differences, names } = report;
  yield columns;
  for (const row of sentenceRows(report)) {
    const near = sentenceCells(left, row.left);
    const far = sentenceCells(right, row.right);
    const { kind, moved, score } = row;
    yield [
      ...[left.file, right.file, row.left, row.right, kind, moved, score],
      ...[...near.span, ...far.span, near.text, far.text],
      ...[null, null, null, null, null, null, null, null],
    ];
  }
  for (const difference of differences ?? []) {
    const { left: near, right: far, about, kind, relation, score } = difference;
    yield [
      ...[left.file, right.file, near.sentence, far.sentence, 'difference', null, score],
      ...[near.start, near.end, far.start, far.end, oneLine(near.text), oneLine(far.text)],
      ...[about, kind, relation, null, null, null],
      ...[difference.alsoLeft.join(' ') || null, difference.alsoRight.join(' ') || null],
    ];
  }
  for (const { name, kind, cells } of names) {
    const [near = null, far = null] = cells;
    yield [
      ...[left.file, right.file, null, null, 'entity', null, null],
      ...[near?.start ?? null, near?.end ?? null, far?.start ?? null, far?.end ?? null],
      ...[printed(left, near), printed(right, far), name, null, null],
      ...[kind, near?.count ?? 0, far?.count ?? 0, null, null],
    ];
  }
}

function* sentenceRows({ left, right, links }: ComparisonReport): Generator<Row> {
  let at = 0;
  for (const [index, { shared }] of left.sentences.entries()) {
    if (!shared) yield { left: index, right: null, kind: 'only left', moved: null, score: null };
    for (let link = links[at]; link?.left === index; link = links[at]) {
      yield link;
      at += 1;
    }
  }
  for (const [index, { shared }] of right.sentences.entries())
    if (!shared) yield { left: null, right: index, kind: 'only right', moved: null, score: null };
}

function printed({ text }: ReportedArticle, span: Span | null): string | null {
  return span && oneLine(text.slice(span.start, span.end));
}

function sentenceCells({ sentences }: ReportedArticle, index: number | null) {
  const sentence = index === null ? undefined : sentences[index];
  return {
    span: sentence ? [sentence.start, sentence.end] : [null, null],
    text: sentence ? oneLine(sentence.text) : null,
  };
}
