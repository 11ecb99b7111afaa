import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isArticleName } from '../../core/article/fileNames';
import { codeOf, Failure, messageOf } from './failure';

export interface FolderFiles {
  /** Paths of the text files, relative to the folder with `/`, in order. */
  readonly files: readonly string[];
  /** Of each folder below that cannot be listed, why not. */
  readonly warnings: readonly string[];
}

/**
 * The text files below a folder; links to files are followed, links to folders are not. What is no file (a pipe, a socket,
 * a device) is left out, whatever its name. Throws a `Failure` when the folder itself cannot be listed.
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
        files.push(name);
      }
    }
  };
  take('', entriesOf(folder));
  return { files: files.sort((a, b) => (a < b ? -1 : 1)), warnings };
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
