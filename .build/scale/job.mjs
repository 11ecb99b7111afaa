// Submits jobs to Spark on this machine, and reads what they wrote.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/paths.mjs';

export const cli = path.join(root, 'dist', 'cli.js');
export const siblingsJob = path.join(root, 'scale', 'spark', 'siblings.py');

const settings = {
  'spark.driver.host': '127.0.0.1',
  'spark.driver.bindAddress': '127.0.0.1',
  'spark.ui.enabled': 'false',
};

/**
 * Starts a job. `child` is the head of its processes; `done` resolves to the processor time of all of them in seconds, and rejects
 * with what Spark said where the job fails.
 * @param programs The folder of Spark's programs.
 */
export function submit(programs, { master, conf = {}, folder, job, args }) {
  const given = Object.entries({ ...settings, ...conf }).flatMap(([name, value]) => [
    '--conf',
    `${name}=${value}`,
  ]);
  const measured = '"$0" "$@"; code=$?; times >&3; exit $code';
  const program = [path.join(programs, 'spark-submit'), '--master', master, ...given, job, ...args];
  const child = spawn('bash', ['-c', measured, ...program], {
    cwd: folder,
    env: {
      ...process.env,
      SPARK_LOCAL_IP: '127.0.0.1',
      // What an executor that is killed leaves behind goes with the folder.
      SPARK_LOCAL_DIRS: path.join(folder, 'spark'),
      PYSPARK_PYTHON: path.join(programs, 'python'),
    },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const said = [];
  let times = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  child.stdio[3].on('data', (chunk) => (times += chunk));
  const done = once(child, 'close').then(([code]) => {
    removeLogs(path.dirname(programs));
    if (code === 0) return secondsIn(times.split('\n')[1] ?? '');
    throw new Error(`spark-submit ended with ${code}:\n${Buffer.concat(said).toString()}`);
  });
  return { child, done };
}

/** The sum of times such as "1m3.250s 0m0.510s". */
function secondsIn(times) {
  return [...times.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
}

/** Workers of a `local-cluster` keep the logs of their executors in Spark's own folder, whatever is set. */
function removeLogs(environment) {
  for (const version of readdirSync(path.join(environment, 'lib'))) {
    const logs = path.join(environment, 'lib', version, 'site-packages', 'pyspark', 'work');
    rmSync(logs, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A process and all that it started: their ids, command lines, and kilobytes of memory. */
export function processesOf(pid) {
  const listed = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,args='], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const all = listed
    .trim()
    .split('\n')
    .map((line) => {
      const [, own, parent, memory, program] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return { pid: Number(own), parent: Number(parent), memory: Number(memory), program: program ?? '' };
    });
  const found = new Set([pid]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const one of all) if (found.has(one.parent)) found.add(one.pid);
  }
  return all.filter((one) => found.has(one.pid));
}

/** What a job wrote to one of its outputs, in order. */
export function lines(target, name) {
  return readdirSync(path.join(target, name))
    .filter((file) => file.startsWith('part-'))
    .sort()
    .flatMap((file) => readFileSync(path.join(target, name, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
