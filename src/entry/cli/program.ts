import { parseArgs } from 'node:util';
import { type Command, Misuse, type Options, type Output } from './command';
import { Failure, messageOf } from './failure';
import { commands } from './table';

const widestForm = 28;

const help = `Parallax compares sources: what two articles share, who they name, and which article of a folder tells the same story.

Usage: node cli.js COMMAND [options]

${commands.flatMap(linesOf).join('\n')}

Options
  --json         answer in JSON (always so with --jsonl in align, differences and mentions)
  --jsonl FILE   rows of input, one JSON object a line; - is standard input
  --limit N      siblings of each article, at most (10)
  --format NAME  of a report: md (Markdown, when none is named), html, csv, json (what compare and differences answer, of
                 stories what stories and differences do and more) or annotations (W3C Web Annotations);
                 of an export: jsonl (when none is named) or passim
  --out FILE     where a report is written, the whole of it or nothing; without it, standard output
  --out DIR      where the text files of imported ones go; none that exists already is written over
  --help         this text

Text files are those whose names end in .txt, .md, .html or .htm.
Offsets are UTF-16 code units, half-open, into the decoded text without its byte order mark.
Exit code: 0 done, 1 input that cannot be read (a bad row is answered with {"id", "error"}), 2 wrong usage.
`;

/** What the program answers: its exit code, its standard output, and a line of standard error for each message. */
export interface Answer {
  readonly code: number;
  readonly text: string;
  readonly messages: readonly string[];
}

/** Answers one command line; `input` gives standard input, `print` writes at once what comes before the answer. */
export async function answerTo(args: readonly string[], { input, print }: Terminal): Promise<Answer> {
  try {
    const { text, failed, warnings = [], notes = [] } = await run(args, { input, print });
    return { code: failed || warnings.length > 0 ? 1 : 0, text, messages: [...warnings, ...notes] };
  } catch (error) {
    return { code: error instanceof Failure ? error.code : 1, text: '', messages: [messageOf(error)] };
  }
}

type Terminal = Pick<Options, 'input' | 'print'>;

async function run(args: readonly string[], terminal: Terminal): Promise<Output> {
  const { values, positionals } = parse(args);
  const [name, ...operands] = positionals;
  if (values.help === true || name === 'help') return { text: help, failed: false };
  const command = commands.find((each) => each.name === name);
  if (!command) {
    throw new Failure(
      name === undefined ? `no command\n\n${help}` : `no such command: ${name} (--help lists them)`,
      2,
    );
  }
  const { json = false, jsonl, format, out } = values;
  try {
    const output = await command.run(operands, {
      json,
      jsonl,
      limit: limitOf(values.limit),
      format,
      out,
      ...terminal,
    });
    return json ? { ...output, notes: [] } : output;
  } catch (error) {
    throw error instanceof Misuse ? new Failure(`usage: ${usageOf(command)}`, 2) : error;
  }
}

function usageOf({ name, forms }: Command): string {
  return forms.map(({ operands }) => `${name} ${operands}`.trim()).join(' or ');
}

/** The command's lines of the help. */
function linesOf({ name, forms }: Command): readonly string[] {
  return forms.map(({ operands, does }) => `  ${`${name} ${operands}`.padEnd(widestForm)} ${does}`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'string' },
        limit: { type: 'string' },
        format: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Failure(messageOf(error), 2);
  }
}

function limitOf(given: string | undefined): number {
  if (given === undefined) return 10;
  const limit = Number(given);
  if (!Number.isInteger(limit) || limit < 1)
    throw new Failure(`--limit ${given}: not a whole number above 0`, 2);
  return limit;
}
