import { type Command, expectOperands, Misuse, rows } from '../command';
import { linesOf } from '../lines';
import { fieldsOf } from '../rows';
import { links } from '../stages/links';
import { score } from '../stages/score';
import { siblings } from '../stages/siblings';
import type { Stage } from '../stages/stage';
import { terms } from '../stages/terms';
import { weigh } from '../stages/weigh';

const stages: ReadonlyMap<string | undefined, Stage> = new Map([
  ['terms', terms],
  ['weigh', weigh],
  ['score', score],
  ['siblings', siblings],
  ['links', links],
]);

/** Answers each line as it comes. What a stage cannot answer ends the program: Spark tries again, or says that its job has failed. */
function* answered(lines: Iterable<string>, stage: Stage): Generator<object, void> {
  for (const line of lines) if (line !== '') yield stage(fieldsOf(JSON.parse(line)));
}

export const stageCommand: Command = {
  name: 'stage',
  forms: [
    {
      operands: 'NAME',
      does: 'a step of scale/spark (terms, weigh, score, siblings, links): rows on standard input, an answer for each',
    },
  ],
  run: (operands, options) => {
    const [name] = expectOperands(operands, 1);
    const stage = stages.get(name);
    if (!stage) throw new Misuse();
    return rows(options, answered(linesOf('-', options.input), stage));
  },
};
