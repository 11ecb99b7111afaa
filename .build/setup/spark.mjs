import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exclusively } from './lock.mjs';
import { cache, root } from './paths.mjs';
import { runQuietly, say } from './progress.mjs';

const requirements = path.join(root, 'scale', 'spark', 'requirements.txt');
const leastJava = 17;
const leastPython = [3, 10];
const mostInstallMs = 240_000;

/**
 * Puts PySpark into a virtual environment of the project's own, once, and resolves to the environment's folder of programs. Throws
 * an error that says what is missing where Java or Python is, and one with pip's last lines where it cannot fetch.
 * @param more A file of requirements besides Spark's own.
 */
export async function setUpSpark(more = null) {
  requireJava();
  requirePython();
  const pinned = readFileSync(requirements, 'utf8');
  const environment = path.join(cache, 'spark');
  const ready = path.join(environment, 'ready.txt');
  await exclusively(path.join(cache, 'spark.lock'), async () => {
    if (existsSync(ready) && readFileSync(ready, 'utf8') === pinned) return;
    say(`installing ${pinned.trim().split('\n').join(' and ')} with pip into .cache/spark (about 480 MB)`);
    await rm(environment, { recursive: true, force: true });
    await runQuietly('python3', ['-m', 'venv', environment], {
      problem: 'Python made no virtual environment.',
    });
    await installWith(environment, requirements);
    await writeFile(ready, pinned);
  });
  if (more !== null) await installWith(environment, more);
  return path.join(environment, 'bin');
}

async function installWith(environment, file) {
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-compile', '-r', file];
  await runQuietly(path.join(environment, 'bin', 'python'), pip, {
    problem: 'pip did not install what is asked for.',
    timeoutMs: mostInstallMs,
  });
}

function requireJava() {
  const [, major] = /version "(\d+)/.exec(said('java', ['-version'])) ?? [];
  if (!(Number(major) >= leastJava)) throw new Error(`Java ${leastJava} or newer is not here`);
}

function requirePython() {
  const [, major, minor] = /Python (\d+)\.(\d+)/.exec(said('python3', ['--version'])) ?? [];
  const [wanted, least] = leastPython;
  if (!(Number(major) === wanted && Number(minor) >= least)) {
    throw new Error(`Python ${leastPython.join('.')} or newer is not here`);
  }
}

/** What a program prints of itself; nothing where there is no such program. */
function said(program, args) {
  try {
    return execFileSync('sh', ['-c', '"$0" "$@" 2>&1', program, ...args], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
