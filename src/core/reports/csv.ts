// The sentences of a comparison as CSV.
import type { ComparisonReport, ReportedArticle } from './comparisonReport';
import { type Cell, csvText } from './csvText';

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
];

/** A link, or a sentence that has none. */
interface Row {
  readonly left: number | null;
  readonly right: number | null;
  readonly kind: string;
  readonly moved: boolean | null;
  readonly score: number | null;
}

/** A row for each link and for each sentence without one: in the order of the left article, then what only the right one has. */
export function comparisonCsv({ left, right, links }: ComparisonReport): string {
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
    ];
  });
  return csvText([columns, ...cells]);
}

function unlinked({ sentences }: ReportedArticle): number[] {
  return [...sentences.keys()].filter((index) => !sentences[index]?.shared);
}

function sentenceCells({ sentences }: ReportedArticle, index: number | null) {
  const sentence = index === null ? undefined : sentences[index];
  return {
    span: sentence ? [sentence.start, sentence.end] : [null, null],
    text: sentence ? sentence.text.replace(/\s+/gu, ' ').trim() : null,
  };
}
