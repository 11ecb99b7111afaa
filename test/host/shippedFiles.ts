import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { minimatch } from 'minimatch';

/**
 * The files of the extension's package, relative to the project's folder with `/`: those that `.vscodeignore` names as not
 * ignored. vsce's own list looks at every file of the project, also at those that are installed for tests, which takes long.
 */
export async function shippedFiles(project: string): Promise<readonly string[]> {
  const lines = (await readFile(path.join(project, '.vscodeignore'), 'utf8')).split('\n');
  const patterns = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim());
  const roots = new Set(patterns.map((pattern) => pattern.replace(/\/.*/, '')));
  const files = await Promise.all([...roots].map((root) => filesOf(project, root)));
  return files.flat().filter((file) => patterns.some((pattern) => minimatch(file, pattern, { dot: true })));
}

async function filesOf(project: string, name: string): Promise<readonly string[]> {
  const entry = path.join(project, name);
  if (!(await stat(entry)).isDirectory()) return [name];
  const found = await readdir(entry, { recursive: true, withFileTypes: true });
  return found
    .filter((one) => one.isFile())
    .map((one) => path.relative(project, path.join(one.parentPath, one.name)).split(path.sep).join('/'));
}
