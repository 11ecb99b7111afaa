// The sentences, the differences and the names of a comparison as CSV.
import type { ComparisonReport, ReportedArticle } from './comparisonReport';
import type { Span } from '../text/span';
import { type Cell, csvText, oneLine } from './csvText';

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
export function comparisonCsv({ left, right, links, differences, names }: ComparisonReport): string {
  const rows: Row[] = [
    ...links,
    ...unlinked(left).map((at) => ({ left: at, right: null, kind: 'only left', moved: null, score: null })),
  ].sort((a, b) => a.left - b.left);
  for (const at of unlinked(right)) {
    rows.push({ left: null, right: at, kind: 'only right', moved: null, score: null });
  }
  const cells = rows.map((row): Cell[] => {
    const near = sentenceCells(left, row.left);
    const far = sentenceCells(right, row.right);
    const { kind, moved, score } = row;
    return [
      ...[left.file, right.file, row.left, row.right, kind, moved, score],
      ...[...near.span, ...far.span, near.text, far.text],
      ...[null, null, null, null, null, null, null, null],
    ];
  });
  const differing = (differences ?? []).map((difference): Cell[] => {
    const { left: near, right: far, about, kind, relation, score } = difference;
    return [
      ...[left.file, right.file, near.sentence, far.sentence, 'difference', null, score],
      ...[near.start, near.end, far.start, far.end, oneLine(near.text), oneLine(far.text)],
      ...[about, kind, relation, null, null, null],
      ...[difference.alsoLeft.join(' ') || null, difference.alsoRight.join(' ') || null],
    ];
  });
  const named = names.map(({ name, kind, cells: [near = null, far = null] }): Cell[] => [
    ...[left.file, right.file, null, null, 'entity', null, null],
    ...[near?.start ?? null, near?.end ?? null, far?.start ?? null, far?.end ?? null],
    ...[printed(left, near), printed(right, far), name, null, null],
    ...[kind, near?.count ?? 0, far?.count ?? 0, null, null],
  ]);
  return csvText([columns, ...cells, ...differing, ...named]);
}

function printed({ text }: ReportedArticle, span: Span | null): string | null {
  return span && oneLine(text.slice(span.start, span.end));
}

function unlinked({ sentences }: ReportedArticle): number[] {
  return [...sentences.keys()].filter((index) => !sentences[index]?.shared);
}

function sentenceCells({ sentences }: ReportedArticle, index: number | null) {
  const sentence = index === null ? undefined : sentences[index];
  return {
    span: sentence ? [sentence.start, sentence.end] : [null, null],
    text: sentence ? oneLine(sentence.text) : null,
  };
}
