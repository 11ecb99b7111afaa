import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './paths.mjs';

/** Folders that hold nothing of the project's own. */
const FOREIGN = new Set(['.git', '.cache', 'node_modules', 'dist', 'out']);
/** What npm has installed, by its own record. */
const RECORDS = ['node_modules', 'test/bench/node_modules'].map((folder) => `${folder}/.package-lock.json`);

/** The project's own files, by their paths in it, sorted. */
async function ownFiles(folder = '') {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => {
      const file = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return FOREIGN.has(entry.name) ? [] : ownFiles(file);
      return file.endsWith('.vsix') ? [] : [file];
    }),
  );
  return found.flat().sort();
}

/** What is the same as long as every file of the project is, every package that is installed, and Node. */
export async function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...(await ownFiles()), ...RECORDS]) {
    const content = await readFile(path.join(root, file)).catch(() => undefined);
    hash.update(`\0${file}\0${content?.length ?? 'none'}\0`).update(content ?? '');
  }
  return hash.digest('hex');
}
