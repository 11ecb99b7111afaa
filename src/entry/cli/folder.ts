import { closeSync, type Dirent, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { articleExtensions, isArticleName } from '../../core/article/fileNames';
import { isReport, markedLength } from '../../core/reports/reportMark';
import { codeOf, Failure, messageOf } from './failure';

export interface FolderFiles {
  /** Paths of the text files, relative to the folder with `/`, in order. */
  readonly files: readonly string[];
  /** Of each folder below that cannot be listed, why not. */
  readonly warnings: readonly string[];
  /** What was looked for where there is no text file. */
  readonly notes: readonly string[];
}

/**
 * The text files below a folder; links to files are followed, links to folders are not. What is no file (a pipe, a socket,
 * a device) is left out, whatever its name, and so are reports. Throws a `Failure` when the folder itself cannot be listed.
 */
export function textFilesBelow(folder: string): FolderFiles {
  const files: string[] = [];
  const warnings: string[] = [];
  const take = (below: string, entries: readonly Dirent[]): void => {
    for (const entry of entries) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        if (entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
        try {
          take(name, entriesOf(path.join(folder, name)));
        } catch (error) {
          if (!(error instanceof Failure)) throw error;
          warnings.push(error.message);
        }
      } else if (isArticleName(entry.name) && mayBeRead(path.join(folder, name), entry)) {
        if (isReportFile(path.join(folder, name))) continue;
        files.push(name);
      }
    }
  };
  take('', entriesOf(folder));
  return {
    files: files.sort((a, b) => (a < b ? -1 : 1)),
    warnings,
    notes: files.length > 0 ? [] : [noneIn(folder)],
  };
}

function noneIn(folder: string): string {
  const endings = articleExtensions.map((extension) => `.${extension}`).join(', ');
  return `${folder} and the folders below it hold no text file (${endings})`;
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new Failure(`${folder} cannot be read: ${messageOf(error)}`, 1);
  }
}

/** A link that leads nowhere counts as a file: reading it tells why. */
function mayBeRead(file: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(file).isFile();
  } catch (error) {
    if (codeOf(error) !== '') return true;
    throw error;
  }
}

/** Whether a file is one that `report` wrote, by its beginning and end. What cannot be read is told when it is read. */
function isReportFile(file: string): boolean {
  if (!/\.(?:md|html?)$/iu.test(file)) return false;
  let descriptor: number | null = null;
  try {
    descriptor = openSync(file, 'r');
    const { size } = fstatSync(descriptor);
    const ends = [0, Math.max(0, size - markedLength)].map((from) => {
      const bytes = Buffer.alloc(markedLength);
      return bytes.toString('utf8', 0, readSync(descriptor ?? 0, bytes, 0, markedLength, from));
    });
    return ends.some(isReport);
  } catch (error) {
    if (codeOf(error) !== '') return false;
    throw error;
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}
