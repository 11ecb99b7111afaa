import { isBadRow } from './rows';

export interface Options {
  readonly json: boolean;
  readonly jsonl: string | undefined;
  readonly limit: number;
  readonly format: string | undefined;
  readonly out: string | undefined;
  /** Standard input, a part at a time; there is only one time to ask. Throws a `Failure`. */
  readonly input: () => Iterable<Buffer>;
  /** Writes to standard output at once what is too much to be held as one answer. Throws a `Failure`. */
  readonly print: (text: string) => void;
}

/**
 * An answer for standard output, whether some of its rows are errors, and what is to be said of the rest: warnings of what could
 * not be read, and notes, which people are told and programs (`--json`) are not.
 */
export interface Output {
  readonly text: string;
  readonly failed: boolean;
  readonly warnings?: readonly string[];
  readonly notes?: readonly string[];
}

type Told = Pick<Output, 'warnings' | 'notes'>;

export interface Command {
  readonly name: string;
  /** What may follow the name, and what that does: lines of the help. */
  readonly forms: readonly { readonly operands: string; readonly does: string }[];
  /** Throws a `Failure`, or a `Misuse` when the operands are none of the forms. */
  run(operands: readonly string[], options: Options): Output | Promise<Output>;
}

/** Operands that a command does not have. */
export class Misuse extends Error {}

/** Throws a `Misuse` unless there are so many. */
export function expectOperands(operands: readonly string[], count: number): readonly string[] {
  if (operands.length !== count) throw new Misuse();
  return operands;
}

/** One answer: a JSON value, or a readable text. */
export function one({ json }: Options, answer: unknown, readable: () => string): Output {
  return { text: `${json ? JSON.stringify(answer) : readable()}\n`, failed: false };
}

/** One answer of which some parts may be errors. */
export function many<Answer extends object>(
  options: Options,
  answers: readonly Answer[],
  readable: (answers: readonly Answer[]) => string,
  { warnings = [], notes = [] }: Told = {},
): Output {
  return {
    ...one(options, answers, () => readable(answers)),
    failed: answers.some(isBadRow),
    warnings,
    notes,
  };
}

/** One answer that is written as its parts are made, however many they are: a JSON array, or a readable text. */
export function each<Answer extends object>(
  { json, print }: Options,
  answers: Iterable<Answer>,
  readable: (answer: Answer) => string,
  { warnings = [], notes = [] }: Told = {},
): Output {
  const page = new Page(print);
  let failed = false;
  let before = json ? '[' : '';
  for (const answer of answers) {
    page.add(before + (json ? JSON.stringify(answer) : readable(answer)));
    before = json ? ',' : '\n';
    failed ||= isBadRow(answer);
  }
  if (json && before === '[') page.add(before);
  page.add(json ? ']\n' : '\n');
  return { text: page.rest, failed, warnings, notes };
}

/** One JSON object a line, written as they are made. */
export function rows({ print }: Pick<Options, 'print'>, answers: Iterable<object>): Output {
  const page = new Page(print);
  let failed = false;
  for (const answer of answers) {
    page.add(`${JSON.stringify(answer)}\n`);
    failed ||= isBadRow(answer);
  }
  return { text: page.rest, failed };
}

/** So many units are written at once: to write a line at a time takes longer. */
const pageLength = 1 << 16;

/** Text that is written whenever there is enough of it. */
class Page {
  rest = '';

  constructor(private readonly print: (text: string) => void) {}

  add(text: string): void {
    this.rest += text;
    if (this.rest.length < pageLength) return;
    this.print(this.rest);
    this.rest = '';
  }
}
