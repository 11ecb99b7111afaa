import type { Mention } from '../../../core/entities/entity';
import type { MentionSteps } from '../../../core/entities/mentions';
import { plainText } from '../../../core/plain/plainText';
import { finish } from '../../../core/steps';
import { type Command, expectOperands, one, type Options, rows } from '../command';
import { line } from '../line';
import { loadMentionSteps } from '../mentionFinder';
import { answerRows, type BadRow, type Id, stringOf } from '../rows';
import { readInput } from '../textFile';

type MentionAnswer = Pick<Mention, 'start' | 'end' | 'text' | 'kind'>;

interface MentionsAnswer {
  readonly id: Id;
  readonly mentions: readonly MentionAnswer[];
}

function inRows(file: string, input: Options['input']): Iterable<MentionsAnswer | BadRow> {
  const find = loadMentionSteps();
  return answerRows(file, input, (row, id) => ({ id, mentions: mentionsIn(stringOf(row, 'text'), find) }));
}

function mentionsIn(text: string, find: MentionSteps): MentionAnswer[] {
  return finish(find(plainText(text))).map(({ start, end, kind }) => ({
    start,
    end,
    text: text.slice(start, end),
    kind,
  }));
}

function readable(mentions: readonly MentionAnswer[]): string {
  return mentions
    .map(({ start, end, kind, text }) => `${start}–${end}  ${kind.padEnd(12)} ${line(text)}`)
    .join('\n');
}

export const mentions: Command = {
  name: 'mentions',
  forms: [
    { operands: '', does: 'names, dates and figures of the text on standard input' },
    { operands: '--jsonl FILE', does: 'the same for rows {"id", "text"}, one answer a line' },
  ],
  run: (operands, options) => {
    expectOperands(operands, 0);
    if (options.jsonl !== undefined) return rows(options, inRows(options.jsonl, options.input));
    const answer = mentionsIn(readInput(options.input), loadMentionSteps());
    return one(options, answer, () => readable(answer));
  },
};
