import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isArticleName } from '../../core/article/fileNames';
import { Failure, messageOf } from './failure';

/** Paths of the text files below a folder, relative to it, in order. */
export function textFiles(folder: string): readonly string[] {
  const files: string[] = [];
  const walk = (below: string): void => {
    let found;
    try {
      found = readdirSync(path.join(folder, below), { withFileTypes: true });
    } catch (error) {
      throw new Failure(`${path.join(folder, below)} cannot be read: ${messageOf(error)}`, 1);
    }
    for (const entry of found) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) walk(name);
      } else if (isArticleName(entry.name)) {
        files.push(name);
      }
    }
  };
  walk('');
  return files.sort((a, b) => (a < b ? -1 : 1));
}
