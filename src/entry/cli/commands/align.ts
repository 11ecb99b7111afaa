import { alignSentences } from '../../../core/alignment/compare';
import type { Alignment } from '../../../core/alignment/comparison';
import { type Command, expectOperands, one, rows } from '../command';
import { Failure, messageOf } from '../failure';
import { answerRows, type BadRow, type Fields, fieldsOf, type Id, stringsOf } from '../rows';
import { pair } from './read';

export interface AlignAnswer extends Pick<Alignment, 'onlyLeft' | 'onlyRight'> {
  readonly id?: Id;
  readonly links: readonly {
    readonly left: number;
    readonly right: number;
    readonly kind: string;
    readonly moved: boolean;
    readonly score: number;
    readonly marks?: Readonly<Record<'left' | 'right', readonly (readonly [number, number])[]>>;
  }[];
}

export function alignAnswer({ links, onlyLeft, onlyRight }: Alignment): AlignAnswer {
  return {
    links: links.map(({ left, right, kind, moved, score, marks }) => ({
      left,
      right,
      kind,
      moved,
      score,
      ...(marks && { marks: { left: marks.left.map(pair), right: marks.right.map(pair) } }),
    })),
    onlyLeft,
    onlyRight,
  };
}

function onStandardInput(input: string): AlignAnswer {
  let given: Fields;
  try {
    given = fieldsOf(JSON.parse(input));
  } catch (error) {
    throw new Failure(`standard input is not {"a": […], "b": […]}: ${messageOf(error)}`, 1);
  }
  return alignAnswer(alignSentences(stringsOf(given, 'a'), stringsOf(given, 'b')));
}

function inRows(file: string, input: () => string): readonly (AlignAnswer | BadRow)[] {
  return answerRows(file, input, (row, id) => ({
    id,
    ...alignAnswer(alignSentences(stringsOf(row, 'a'), stringsOf(row, 'b'))),
  }));
}

function readable({ links, onlyLeft, onlyRight }: AlignAnswer): string {
  return [
    ...links.map((link) => `${link.left} – ${link.right}  ${describeLink(link)}`),
    `only left: ${onlyLeft.join(', ') || 'none'}`,
    `only right: ${onlyRight.join(', ') || 'none'}`,
  ].join('\n');
}

/** What kind of link it is, for people to read. */
export function describeLink({ kind, moved, score }: AlignAnswer['links'][number]): string {
  return `${kind}${moved ? ', moved' : ''} (${score.toFixed(2)})`;
}

export const align: Command = {
  name: 'align',
  forms: [
    { operands: '', does: 'the same for {"a": [sentence…], "b": [sentence…]} on standard input' },
    { operands: '--jsonl FILE', does: 'the same for rows {"id", "a", "b"}, one answer a line' },
  ],
  run: (operands, options) => {
    expectOperands(operands, 0);
    if (options.jsonl !== undefined) return rows(inRows(options.jsonl, options.input));
    const answer = onStandardInput(options.input());
    return one(options, answer, () => readable(answer));
  },
};
