import { alignSentences } from '../../../core/alignment/compare';
import { type AlignmentAnswer, alignmentAnswer } from '../../../core/reports/json';
import { type Command, expectOperands, one, type Options, rows } from '../command';
import { Failure, messageOf } from '../failure';
import { answerRows, type BadRow, type Fields, fieldsOf, type Id, stringsOf } from '../rows';
import { readInput } from '../textFile';

export interface AlignAnswer extends AlignmentAnswer {
  readonly id?: Id;
}

function onStandardInput(input: string): AlignAnswer {
  let given: Fields;
  try {
    given = fieldsOf(JSON.parse(input));
  } catch (error) {
    throw new Failure(`standard input is not {"a": […], "b": […]}: ${messageOf(error)}`, 1);
  }
  return alignmentAnswer(alignSentences(stringsOf(given, 'a'), stringsOf(given, 'b')));
}

function inRows(file: string, input: Options['input']): Iterable<AlignAnswer | BadRow> {
  return answerRows(file, input, (row, id) => ({
    id,
    ...alignmentAnswer(alignSentences(stringsOf(row, 'a'), stringsOf(row, 'b'))),
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
    if (options.jsonl !== undefined) return rows(options, inRows(options.jsonl, options.input));
    const answer = onStandardInput(readInput(options.input));
    return one(options, answer, () => readable(answer));
  },
};
