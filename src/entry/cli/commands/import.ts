import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { append } from '../../../core/append';
import { numberIn } from '../../../core/import/fileNames';
import { isTextName, mostBytes } from '../../../core/import/importFormats';
import { importMessages, inEnglish } from '../../../core/import/messages';
import { type Command, many, Misuse } from '../command';
import { codeOf, Failure, messageOf } from '../failure';
import { Importer } from '../importer';
import { readTextFile } from '../textFile';
import { writeWhole } from '../writeWhole';
import { type BadRow, isBadRow } from '../rows';

/** A file and the text file that was made of it, with what is to be told of that. */
interface ImportAnswer {
  readonly id: string;
  /** Its number where the file holds several. */
  readonly document?: number;
  readonly out: string;
  readonly notes: readonly string[];
}

/** Makes a text file of each file, in the folder, which is made if need be. Of one that cannot be imported the answer tells why. */
async function importFiles(
  files: readonly string[],
  folder: string,
): Promise<readonly (ImportAnswer | BadRow)[]> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Failure(`${folder} cannot be made: ${messageOf(error)}`, 1);
  }
  const importer = new Importer();
  const answers: (ImportAnswer | BadRow)[] = [];
  try {
    for (const id of files) {
      try {
        append(answers, await importFile(id, folder, importer));
      } catch (error) {
        answers.push({ id, error: messageOf(error) });
      }
    }
  } finally {
    await importer.end();
  }
  return answers;
}

async function importFile(
  id: string,
  folder: string,
  importer: Importer,
): Promise<readonly (ImportAnswer | BadRow)[]> {
  const { documents, notes } = await importer.documents(path.basename(id), bytesOf(id));
  return documents.map((answer, index) => {
    const several = documents.length > 1;
    const row = several ? { id, document: index + 1 } : { id };
    try {
      if (answer.kind === 'failure') throw new Failure(inEnglish(answer.note), 1);
      const number = several ? numberIn(index, documents.length) : '';
      const out = path.join(folder, `${path.parse(id).name}${number}.txt`);
      writeNew(out, answer.text);
      return { ...row, out, notes: [...(index === 0 ? notes : []), ...answer.notes].map(inEnglish) };
    } catch (error) {
      return { ...row, error: several ? `document ${index + 1}: ${messageOf(error)}` : messageOf(error) };
    }
  });
}

/** Text is decoded as an article is, and given on as UTF-8. */
function bytesOf(file: string): Uint8Array {
  try {
    if (statSync(file).size <= mostBytes)
      return isTextName(file) ? new TextEncoder().encode(readTextFile(file)) : readFileSync(file);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`it cannot be read: ${messageOf(error)}`, 1);
  }
  throw new Failure(inEnglish({ message: importMessages.tooLarge, values: [mostBytes >> 20] }), 1);
}

/** Writes the whole of a file that does not exist yet: its name is taken first, so that nobody else's file is written over. */
function writeNew(file: string, content: string): void {
  try {
    closeSync(openSync(file, 'wx'));
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new Failure(`${file} exists already, and is left as it is`, 1);
    throw new Failure(`${file} cannot be written: ${messageOf(error)}`, 1);
  }
  try {
    writeWhole(file, content);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

function readable(answers: readonly (ImportAnswer | BadRow)[]): string {
  return answers
    .flatMap((answer) =>
      isBadRow(answer)
        ? [`${answer.id ?? ''}: ${answer.error}`]
        : [answer.out, ...answer.notes.map((note) => `  ${note}`)],
    )
    .join('\n');
}

export const importCommand: Command = {
  name: 'import',
  forms: [
    {
      operands: 'FILE… --out DIR',
      does: 'make a text file of each page, Word file, PDF, mail or OpenDocument text, and of each document in a text file',
    },
  ],
  run: async (files, options) => {
    if (files.length === 0 || options.out === undefined) throw new Misuse();
    return many(options, await importFiles(files, options.out), readable);
  },
};
