import { parseArgs } from 'node:util';
import {
  align,
  alignRows,
  compare,
  entitiesInFolder,
  mentions,
  mentionsRows,
  read,
  siblingsInFolder,
  siblingsInRows,
} from './cli/answers';
import { writeAll } from './cli/descriptors';
import { differencesInFolder, differencesInRows, differencesOf } from './cli/differences';
import { codeOf, Failure, messageOf } from './cli/failure';
import { textFilesBelow } from './cli/folder';
import {
  readableAlignment,
  readableArticle,
  readableComparison,
  readableDifferences,
  readableEntities,
  readableMentions,
  readableSiblings,
  readableStories,
} from './cli/readable';
import { formatOf, report, writeWhole } from './cli/report';
import { isBadRow } from './cli/rows';

const help = `Parallax compares sources: what two articles share, who they name, and which article of a folder tells the same story.

Usage: node cli.js COMMAND [options]

  read FILE                    understand a file as an article: title, outlet, date, blocks, sentences
  siblings DIR                 for each text file below DIR, the others that tell the same story
  siblings --jsonl FILE        the same for rows {"id", "text", "title"?, "date"?}
  compare A B                  link the sentences of two files that state the same
  align                        the same for {"a": [sentence…], "b": [sentence…]} on standard input
  align --jsonl FILE           the same for rows {"id", "a", "b"}, one answer a line
  report A B                   what two files share, as a document to hand on
  differences A B              where two files do not say the same: figures, dates, names, sources, quotations
  differences --jsonl FILE     the same for rows {"id", "a": [sentence…], "b": [sentence…]}, one answer a line
  differences DIR              the stories of the text files below DIR, each as a table of such differences
  mentions                     names, dates and figures of the text on standard input
  mentions --jsonl FILE        the same for rows {"id", "text"}, one answer a line
  entities DIR                 who and what the text files below DIR name, and how each of them does

Options
  --json         answer in JSON (always so with --jsonl in align, differences and mentions)
  --jsonl FILE   rows of input, one JSON object a line; - is standard input
  --limit N      siblings of each article, at most (10)
  --format NAME  of a report: md (Markdown, when none is named), html, csv, json (what compare answers)
                 or annotations (W3C Web Annotations)
  --out FILE     where a report is written, the whole of it or nothing; without it, standard output
  --help         this text

Text files are those whose names end in .txt, .md, .html or .htm.
Offsets are UTF-16 code units, half-open, into the decoded text without its byte order mark.
Exit code: 0 done, 1 input that cannot be read (a bad row is answered with {"id", "error"}), 2 wrong usage.
`;

interface Options {
  readonly json: boolean;
  readonly jsonl: string | undefined;
  readonly limit: number;
}

/** An answer for standard output, whether some of its rows are errors, and what is to be said of the rest. */
interface Output {
  readonly text: string;
  readonly failed: boolean;
  readonly warnings?: readonly string[];
}

const standardOutput = 1;
const standardError = 2;

function main(): void {
  try {
    const { text, failed, warnings = [] } = run(process.argv.slice(2));
    if (failed || warnings.length > 0) process.exitCode = 1;
    warnings.forEach(tell);
    print(text);
  } catch (error) {
    process.exitCode = error instanceof Failure ? error.code : 1;
    tell(messageOf(error));
  }
}

function print(text: string): void {
  try {
    writeAll(standardOutput, text);
  } catch (error) {
    throw new Failure(`the answer cannot be written: ${messageOf(error)}`, 1);
  }
}

/** Where nobody can be told, the exit code still says it. */
function tell(message: string): void {
  try {
    writeAll(standardError, `parallax: ${message}\n`);
  } catch (error) {
    if (codeOf(error) === '') throw error;
  }
}

function run(args: readonly string[]): Output {
  const { values, positionals } = parse(args);
  const [command, ...operands] = positionals;
  if (values.help === true || command === 'help') return { text: help, failed: false };
  const options = { json: values.json === true, jsonl: values.jsonl, limit: limitOf(values.limit) };
  switch (command) {
    case 'read': {
      const [file = ''] = expect(operands, 1, 'read FILE');
      const { answer, text } = read(file);
      return one(options, answer, () => readableArticle(answer, text));
    }
    case 'siblings': {
      const [folder = ''] = expect(
        operands,
        options.jsonl === undefined ? 1 : 0,
        'siblings DIR or siblings --jsonl FILE',
      );
      if (options.jsonl !== undefined)
        return many(options, siblingsInRows(options.jsonl, options.limit), readableSiblings);
      const { files, warnings } = textFilesBelow(folder);
      return many(options, siblingsInFolder(folder, files, options.limit), readableSiblings, warnings);
    }
    case 'compare': {
      const [left = '', right = ''] = expect(operands, 2, 'compare A B');
      const answer = compare(left, right);
      return one(options, answer, () => readableComparison(answer));
    }
    case 'report': {
      const [left = '', right = ''] = expect(
        operands,
        2,
        'report A B --format html|md|csv|json|annotations --out FILE',
      );
      const format = formatOf(values.format);
      const document = report(left, right, format);
      if (values.out === undefined) return { text: document, failed: false };
      const { out } = values;
      writeWhole(out, document);
      return one(options, { format, out }, () => out);
    }
    case 'align': {
      expect(operands, 0, 'align or align --jsonl FILE');
      if (options.jsonl !== undefined) return rows(alignRows(options.jsonl));
      const answer = align();
      return one(options, answer, () => readableAlignment(answer));
    }
    case 'differences': {
      const form = 'differences A B, differences --jsonl FILE or differences DIR';
      if (options.jsonl !== undefined) {
        expect(operands, 0, form);
        return rows(differencesInRows(options.jsonl));
      }
      const [first = '', second] = operands;
      expect(operands, second === undefined ? 1 : 2, form);
      if (second !== undefined) {
        const answer = differencesOf(first, second);
        return one(options, answer, () => readableDifferences(answer));
      }
      const { files, warnings } = textFilesBelow(first);
      return many(options, differencesInFolder(first, files), readableStories, warnings);
    }
    case 'mentions': {
      expect(operands, 0, 'mentions or mentions --jsonl FILE');
      if (options.jsonl !== undefined) return rows(mentionsRows(options.jsonl));
      const answer = mentions();
      return one(options, answer, () => readableMentions(answer));
    }
    case 'entities': {
      const [folder = ''] = expect(operands, 1, 'entities DIR');
      const { files, warnings } = textFilesBelow(folder);
      return many(options, entitiesInFolder(folder, files), readableEntities, warnings);
    }
    default:
      throw new Failure(
        command === undefined ? `no command\n\n${help}` : `no such command: ${command} (--help lists them)`,
        2,
      );
  }
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

function expect(operands: readonly string[], count: number, form: string): readonly string[] {
  if (operands.length !== count) throw new Failure(`usage: ${form}`, 2);
  return operands;
}

/** One answer: a JSON value, or a readable text. */
function one({ json }: Options, answer: unknown, readable: () => string): Output {
  return { text: `${json ? JSON.stringify(answer) : readable()}\n`, failed: false };
}

/** One answer of which some parts may be errors. */
function many<Answer extends object>(
  options: Options,
  answers: readonly Answer[],
  readable: (answers: readonly Answer[]) => string,
  warnings: readonly string[] = [],
): Output {
  return { ...one(options, answers, () => readable(answers)), failed: answers.some(isBadRow), warnings };
}

/** One JSON object a line. */
function rows(answers: readonly object[]): Output {
  const text = answers.map((answer) => `${JSON.stringify(answer)}\n`).join('');
  return { text, failed: answers.some(isBadRow) };
}

main();
