import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { npm } from './npm.mjs';
import { say } from './progress.mjs';

async function lockedPackages(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether node_modules holds exactly what the lock file lists, according to the record that npm writes there. */
async function isInstalled(folder) {
  const wanted = await lockedPackages(path.join(folder, 'package-lock.json'));
  const present = (await lockedPackages(path.join(folder, 'node_modules', '.package-lock.json'))) ?? {};
  if (wanted === undefined) return false;
  const missing = Object.entries(wanted).some(
    ([name, entry]) => name !== '' && !entry.optional && present[name]?.version !== entry.version,
  );
  return !missing && Object.keys(present).every((name) => name in wanted);
}

/** Installs a folder's npm packages as its lock file names them, unless they are there. */
export async function installModules(folder, what) {
  if (await isInstalled(folder)) return;
  say(`installing ${what} (npm ci)`);
  const seconds = await npm(['ci'], { cwd: folder, problem: `Could not install ${what}.` });
  say(`  done in ${seconds} s`);
}
