// What the job of scale/spark costs on this machine's cores, and how that grows, beside Spark's own MinHashLSH:
//   node .build/scaleBench.mjs [DATA_DIR [SIZES]]
// SIZES are numbers of articles with commas. Prints tables and one line of JSON; says why in one line where it cannot run.
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cli, lines, processesOf, siblingsJob, submit } from './scale/job.mjs';
import { main } from './setup/failure.mjs';
import { root } from './setup/paths.mjs';
import { say } from './setup/progress.mjs';
import { setUpSpark } from './setup/spark.mjs';
import { load } from './testBundle.mjs';

const sizes = (process.argv[3] ?? '10000,30000,100000').split(',').map(Number);
/** MinHashLSH is asked up to here. */
const mostOfPeer = 10_000;
const cores = 2;
const peer = path.join(root, 'test', 'bench', 'scale', 'minHash.py');
const memoryMs = 1000;

await main(async () => {
  let programs;
  try {
    programs = await setUpSpark(path.join(root, 'test', 'bench', 'scale', 'requirements.txt'));
  } catch (error) {
    say(`not run: ${error.message}`);
    return;
  }
  const { archive } = await load('test/bench/scale/archive.ts');
  const rows = archive(process.argv[2]);
  if (rows === null) return;
  const folder = mkdtempSync(path.join(tmpdir(), 'parallax-scale-'));
  try {
    const table = [];
    for (const size of sizes) {
      table.push(await measure(programs, path.join(folder, String(size)), rows, size));
      console.table(table);
    }
    const growth = table.slice(1).map((row, index) => ({
      from: table[index].articles,
      to: row.articles,
      'exponent of processor time': exponent(table[index], row, 'processor s'),
      'of wall time': exponent(table[index], row, 'wall s'),
      'of shuffled bytes': exponent(table[index], row, 'shuffled MB'),
    }));
    console.table(growth);
    console.log(JSON.stringify({ cores, table, growth }));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

function exponent(small, large, column) {
  return rounded(Math.log(large[column] / small[column]) / Math.log(large.articles / small.articles));
}

async function measure(programs, folder, rows, size) {
  mkdirSync(folder);
  const source = path.join(folder, 'archive.jsonl');
  const megabytes = write(source, rows, size);
  say(`${size} articles, ${megabytes} MB`);
  const own = await measured(programs, folder, 'own', siblingsJob, [
    source,
    path.join(folder, 'out'),
    '--cli',
    cli,
  ]);
  const nearest = new Map(
    lines(path.join(folder, 'out'), 'siblings').flatMap(({ id, siblings }) =>
      siblings.length > 0 ? [[id, siblings[0].id]] : [],
    ),
  );
  const row = { articles: size, MB: megabytes, 'with siblings': nearest.size, ...own };
  if (size <= mostOfPeer) {
    const target = path.join(folder, 'pairs');
    const {
      'wall s': wall,
      'processor s': processor,
      'shuffled MB': shuffled,
    } = await measured(...[programs, folder, 'peer', peer, [source, target]]);
    let found = 0;
    for (const { id, other } of lines(target, '.')) if (nearest.get(id) === other) found++;
    Object.assign(row, {
      'MinHashLSH wall s': wall,
      'its processor s': processor,
      'its shuffled MB': shuffled,
      'it finds of our nearest': rounded(found / nearest.size),
    });
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return row;
}

/** Runs a job: wall time, processor time of all its processes, what Spark shuffled, and the most memory it had at one time. */
async function measured(programs, folder, name, job, args) {
  const log = path.join(folder, `log-${name}`);
  mkdirSync(log);
  const started = Date.now();
  const { child, done } = submit(programs, {
    master: `local[${cores}]`,
    conf: {
      'spark.driver.memory': '6g',
      'spark.eventLog.enabled': 'true',
      'spark.eventLog.dir': `file://${log}`,
      'spark.eventLog.compress': 'false',
      'spark.eventLog.rolling.enabled': 'false',
      'spark.sql.shuffle.partitions': '16',
    },
    folder,
    job,
    args,
  });
  let isDone = false;
  let memory = 0;
  const ended = done.finally(() => (isDone = true));
  const watched = (async () => {
    while (!isDone) {
      const now = processesOf(child.pid).reduce((sum, one) => sum + one.memory, 0);
      memory = Math.max(memory, now);
      await sleep(memoryMs);
    }
  })();
  const processor = await ended;
  await watched;
  const wall = (Date.now() - started) / 1000;
  return {
    'wall s': Math.round(wall),
    'processor s': Math.round(processor),
    'memory MB': Math.round(memory / 1024),
    ...shuffles(log),
  };
}

/** What the tasks of a job wrote for others to read, and the most of it that one task read. */
function shuffles(log) {
  const [file] = readdirSync(log).filter((entry) => !entry.startsWith('.'));
  let written = 0;
  let spilled = 0;
  let mostRead = 0;
  for (const line of readFileSync(path.join(log, file), 'utf8').split('\n')) {
    if (!line.startsWith('{"Event":"SparkListenerTaskEnd"')) continue;
    const metrics = JSON.parse(line)['Task Metrics'];
    if (!metrics) continue;
    const read = metrics['Shuffle Read Metrics'];
    written += metrics['Shuffle Write Metrics']['Shuffle Bytes Written'];
    spilled += metrics['Disk Bytes Spilled'];
    mostRead = Math.max(mostRead, read['Remote Bytes Read'] + read['Local Bytes Read']);
  }
  return {
    'shuffled MB': rounded(written / 1e6),
    'spilled MB': rounded(spilled / 1e6),
    'most of one task MB': rounded(mostRead / 1e6),
  };
}

function write(file, rows, size) {
  const open = openSync(file, 'w');
  let bytes = 0;
  for (let number = 0; number < size; number += 1)
    bytes += writeSync(open, `${JSON.stringify(rows(number))}\n`);
  closeSync(open);
  return Math.round(bytes / 1e6);
}

function rounded(number) {
  return Math.round(number * 100) / 100;
}
