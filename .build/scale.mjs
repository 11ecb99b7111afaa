// Runs the job of scale/spark on two executors, one of which is killed midway, and compares its answer with the command line's
// own: `node .build/scale.mjs [articles]`, after a build. Says why in one line where it cannot run.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cli, lines, processesOf, siblingsJob, submit } from './scale/job.mjs';
import { main } from './setup/failure.mjs';
import { root } from './setup/paths.mjs';
import { say } from './setup/progress.mjs';
import { setUpSpark } from './setup/spark.mjs';
import { load } from './testBundle.mjs';

const executor = 'org.apache.spark.executor.CoarseGrainedExecutorBackend';
/** For a Java that ends before code compiled with more care would have paid for that. */
const shortLived = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';
const sentencesOfOne = 10;
/** Of the articles whose nearest sibling is that of the index: which pairs the job scores is not exact. */
const leastShare = 0.999;
/** Between scores that are sums of the same terms in another order. */
const mostDistance = 1e-6;

const syllables = ['ba', 'do', 'fe', 'gi', 'ku', 'la', 'mo', 'ne', 'pi', 'ra', 'so', 'tu'];
/** A word of its own for each number. */
const word = (number) => {
  let letters = '';
  for (let rest = number + 144; rest > 0; rest = Math.floor(rest / 12)) letters += syllables[rest % 12];
  return letters;
};

await main(async () => {
  let programs;
  try {
    programs = await setUpSpark();
  } catch (error) {
    say(`the job of scale/spark is not run: ${error.message.split('\n')[0]}`);
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'parallax-scale-'));
  try {
    await compare(programs, folder, Number(process.argv[2] ?? 2000));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

async function compare(programs, folder, count) {
  const rows = [...seeds(), ...(await mixed(count)), { id: 'empty', text: '' }];
  const good = rows.map((row) => JSON.stringify(row));
  const bad = ['no JSON', '{"id": "without a text"}'];
  const [given, source, target] = ['good.jsonl', 'given.jsonl', 'out'].map((name) => path.join(folder, name));
  writeFileSync(given, `${good.join('\n')}\n`);
  writeFileSync(source, `${[...good.slice(0, 9), ...bad, ...good.slice(9)].join('\n')}\n`);

  const started = Date.now();
  const killed = await submitAndKill(programs, source, target);
  const seconds = Math.round((Date.now() - started) / 1000);
  const own = execFileSync(process.execPath, [cli, 'siblings', '--jsonl', given, '--json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const expected = new Map(JSON.parse(own).map(({ id, siblings }) => [id, siblings]));
  const answer = new Map(lines(target, 'siblings').map(({ id, siblings }) => [id, siblings]));
  const links = new Map(lines(target, 'links').map((line) => [line.id, line]));

  assert.ok(killed, 'no executor was killed');
  assert.deepEqual([...answer.keys()].sort(), rows.map(({ id }) => id).sort());
  assert.deepEqual(answer.get('empty'), []);
  assert.equal(lines(target, 'errors').length, bad.length);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const linksOf = await linker();
  let same = 0;
  let distance = 0;
  for (const [id, siblings] of expected) {
    const [nearest] = answer.get(id);
    if (nearest?.id === siblings[0]?.id) same++;
    if (nearest) assert.deepEqual(links.get(id), linksOf(rowOf.get(id), rowOf.get(nearest.id)));
    for (const { id: other, score } of siblings) {
      const found = answer.get(id).find((one) => one.id === other);
      if (found) distance = Math.max(distance, Math.abs(found.score - score));
    }
  }
  say(
    `${rows.length} articles in ${seconds} s on two executors, one killed: nearest the same for ${same}, scores differ by ${distance} at most, all links of ${links.size} pairs the same`,
  );
  assert.ok(same >= leastShare * rows.length, `the nearest is another for ${rows.length - same}`);
  assert.ok(distance <= mostDistance, `scores differ by ${distance}`);
  say(`the job of scale/spark answers as the index does`);
}

/** Runs the job, kills one of its executors once it has read the articles, and resolves to whether there was one. */
async function submitAndKill(programs, source, target) {
  const { child, done } = submit(programs, {
    master: 'local-cluster[2,1,1024]',
    conf: {
      'spark.sql.shuffle.partitions': '8',
      'spark.driver.extraJavaOptions': shortLived,
      'spark.executor.extraJavaOptions': shortLived,
    },
    folder: path.dirname(target),
    job: siblingsJob,
    args: [source, target, '--cli', cli],
  });
  const terms = path.join(target, 'work', 'terms', '_SUCCESS');
  while (!existsSync(terms) && child.exitCode === null) await sleep(50);
  const [victim] = processesOf(child.pid).filter(({ program }) => program.includes(executor));
  if (victim) process.kill(victim.pid, 'SIGKILL');
  await done;
  return victim !== undefined;
}

/** The links that the command line itself finds between articles, by their rows. */
async function linker() {
  const { articleOf } = await load('src/entry/cli/entries.ts');
  const { compareArticles } = await load('src/core/alignment/compare.ts');
  const { alignmentAnswer } = await load('src/core/reports/json.ts');
  return (row, other) => {
    const comparison = compareArticles(articleOf(row), articleOf(other));
    const answer = {
      id: row.id,
      sibling: other.id,
      ...alignmentAnswer(comparison),
      coverage: comparison.coverage,
    };
    return JSON.parse(JSON.stringify(answer));
  };
}

function seeds() {
  return readdirSync(path.join(root, 'seeds')).map((id) => ({
    id,
    text: readFileSync(path.join(root, 'seeds', id), 'utf8'),
  }));
}

/** Articles of invented words, some three of which have most of their sentences of one. */
async function mixed(count) {
  const { mixer } = await load('test/bench/mixedArticles.ts');
  const originals = Array.from({ length: Math.ceil(count / 3) }, (_, article) =>
    Array.from({ length: sentencesOfOne }, (__, sentence) => sentenceOf(article, sentence)),
  );
  const mix = mixer(originals);
  return Array.from({ length: count }, (_, number) => {
    const { text, publisher } = mix(number);
    return { id: `mixed-${String(number)}`, series: publisher, text };
  });
}

function sentenceOf(article, sentence) {
  const at = (step) => word((article * 7919 + sentence * 104_729 + step * 15_485_863) % 20_000);
  return `The ${at(1)} of ${at(2)} brought ${2 + ((article + sentence) % 90)} ${at(3)} to the ${at(4)} and left the ${at(5)} there.`;
}
