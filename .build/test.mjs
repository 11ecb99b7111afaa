// Runs everything that has to hold: `npm test`. Ends with a table and one line, `N passed, N failed`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { setup } from './setup.mjs';
import { fingerprint } from './setup/fingerprint.mjs';
import { cache, out, root } from './setup/paths.mjs';
import { say } from './setup/progress.mjs';

const STOP_LIMIT_MS = 5_000;
const desktop = process.env.VSCODE_EXECUTABLE ?? process.env.VSCODE_VERSION;

const node = (script, ...args) => [process.execPath, path.join(root, '.build', script), ...args];
const bin = (program, ...args) => [process.execPath, path.join(root, 'node_modules', program), ...args];

/**
 * What is run. `minimum` makes it a suite of tests: fewer of them than that, or no report, is a failure. Without a minimum it
 * passes or fails as a whole and counts only when it fails. One that `reads` does nothing but to read the project's files: it is
 * not run again as long as none of them differs from when it passed. Nothing is run after an `essential` one has failed. Those
 * that are not are taken from both ends by as many workers as there are processors, two at most: from the front those that run an
 * editor, from the back those that need none. The longest are at both ends, so that neither worker is left with one of them when
 * the other has nothing to do any more.
 */
const STAGES = [
  { name: 'build', command: node('bundle.mjs'), limitSeconds: 120, essential: true },
  { name: 'package', command: node('package.mjs'), limitSeconds: 120 },
  { name: 'node', command: node('integration.mjs', 'node'), limitSeconds: 1200, minimum: 70 },
  {
    name: 'e2e-workspaces',
    command: node('e2e.mjs', '--folder', 'workspaces'),
    limitSeconds: 1200,
    minimum: 20,
  },
  { name: 'e2e-samples', command: node('e2e.mjs', '--folder', 'samples'), limitSeconds: 1200, minimum: 30 },
  { name: 'vsix', command: node('integration.mjs', 'vsix'), limitSeconds: 300, minimum: 5 },
  { name: 'web', command: node('integration.mjs', 'web'), limitSeconds: 300, minimum: 4 },
  {
    name: 'imports',
    command: bin(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', '.build/imports.config.mjs', '--output-type', 'err-long', 'src', 'test'],
    ),
    limitSeconds: 120,
    reads: true,
  },
  {
    name: 'format',
    command: bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
    limitSeconds: 120,
    reads: true,
  },
  { name: 'types', command: bin('typescript/bin/tsc', '-b'), limitSeconds: 360 },
  // Says in one line why it did not run where Java, Python or PySpark is not to be had.
  { name: 'scale', command: node('scale.mjs', '100'), limitSeconds: 600 },
  {
    name: 'lint',
    command: bin('eslint/bin/eslint.js', '-c', '.build/eslint.config.mjs', '--max-warnings', '0', '.'),
    limitSeconds: 480,
    reads: true,
  },
  { name: 'page', command: node('page.mjs'), limitSeconds: 1200, minimum: 45 },
  { name: 'unit', command: node('unit.mjs'), limitSeconds: 480, minimum: 100 },
];

/** What runs now: the head of each process group, and what it has said so far. */
const running = new Map();

/** Ends a process and all that it started; a stage is the head of a process group of its own. */
async function end(child) {
  const signal = (name) => {
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, name);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  };
  signal('SIGTERM');
  const limit = setTimeout(() => signal('SIGKILL'), STOP_LIMIT_MS);
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  clearTimeout(limit);
  signal('SIGKILL'); // whatever is left of the group
}

/** Runs a stage's command, and resolves to what went wrong, if anything did, and to what it said. */
async function runCommand({ command: [program, ...args], limitSeconds }) {
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const said = [];
  running.set(child, said);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  let overdue = false;
  const limit = setTimeout(() => {
    overdue = true;
    void end(child);
  }, limitSeconds * 1000);
  const closed = once(child, 'close');
  const [code] = await once(child, 'exit');
  clearTimeout(limit);
  await end(child);
  await Promise.race([closed, sleep(STOP_LIMIT_MS, undefined, { ref: false })]); // the last that it says
  running.delete(child);
  const output = Buffer.concat(said).toString();
  if (overdue) return { output, problem: `not done after ${limitSeconds} s` };
  return { output, problem: code === 0 ? undefined : `ended with ${code}` };
}

function readReport(name) {
  try {
    return JSON.parse(readFileSync(path.join(out, 'reports', `${name}.json`), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs a stage and resolves to its figures, what it said, and a note on what is wrong besides failed tests. */
async function runStage(stage) {
  if (stage.reads) return runReading(stage);
  rmSync(path.join(out, 'reports', `${stage.name}.json`), { force: true });
  const { output, problem } = await runCommand(stage);
  return { output, ...figures(stage, problem) };
}

/** Runs a stage that reads files alone, unless it has passed on the same ones. */
async function runReading(stage) {
  const record = path.join(cache, 'passed', `${stage.name}.txt`);
  const read = await fingerprint();
  if (recorded(record) === read) return { ...figures(stage), note: 'passed on the same files before' };
  const { output, problem } = await runCommand(stage);
  if (problem === undefined && (await fingerprint()) === read) {
    mkdirSync(path.dirname(record), { recursive: true });
    writeFileSync(record, read);
  }
  return { output, ...figures(stage, problem) };
}

function recorded(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function figures({ name, minimum }, problem) {
  if (minimum === undefined) return { passed: 0, failed: problem === undefined ? 0 : 1, note: problem };
  const report = readReport(name);
  if (report === undefined) return { passed: 0, failed: 1, note: problem ?? 'no report' };
  const { passed, failed, pending } = report;
  const skipped = pending > 0 ? `${pending} skipped` : undefined;
  if (failed > 0) return { passed, failed, note: skipped };
  if (problem !== undefined) return { passed, failed: 1, note: problem };
  if (passed < minimum) return { passed, failed: 1, note: `fewer than ${minimum} tests` };
  return { passed, failed, note: skipped };
}

function heading(text) {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 70 - text.length))}`);
}

/** Does the work and shows what it said under its own heading, after it: another may run at the same time. */
async function timed(name, work) {
  say(`${name} begins`);
  const started = Date.now();
  const { output = '', ...result } = await work();
  const seconds = (Date.now() - started) / 1000;
  const verdict = result.failed === 0 ? 'ok' : 'FAILED';
  heading(name);
  if (output !== '') console.log(output.trimEnd());
  console.log(
    `${name}: ${verdict} in ${seconds.toFixed(1)} s${result.note === undefined ? '' : ` (${result.note})`}`,
  );
  return { name, seconds, ...result };
}

async function install() {
  try {
    Object.assign(process.env, await setup({ browser: true, host: desktop === undefined }));
    return { passed: 0, failed: 0 };
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1, note: 'not installed' };
  }
}

function printTable(results, seconds) {
  heading(`all, in ${seconds.toFixed(1)} s`);
  console.log(`${'stage'.padEnd(15)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(10)}`);
  for (const { name, passed, failed, seconds, note = '' } of results) {
    const figures = [String(passed).padStart(8), String(failed).padStart(8), seconds.toFixed(1).padStart(10)];
    console.log(`${name.padEnd(15)}${figures.join('')}  ${note}`.trimEnd());
  }
}

// One folder for what is put into temporary folders, so that nothing stays when a stage had to be killed.
const temporary = mkdtempSync(path.join(tmpdir(), 'parallax-test-'));
process.env.TMPDIR = temporary;
// esbuild, which is written in Go, ends before it would need the memory that it collects: that takes a third of its time.
process.env.GOGC ??= 'off';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    say('stopping');
    for (const said of running.values()) process.stdout.write(Buffer.concat(said));
    void Promise.all([...running.keys()].map(end)).then(() => {
      rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
      process.exit(1);
    });
  });
}

const results = [];
const run = async (stage) => {
  results.push(await timed(stage.name, () => (stage.command === undefined ? install() : runStage(stage))));
};
const failedSoFar = () => results.reduce((total, { failed }) => total + failed, 0);

const started = Date.now();
for (const stage of [{ name: 'setup' }, ...STAGES.filter(({ essential }) => essential)]) {
  if (failedSoFar() === 0) await run(stage);
}
if (failedSoFar() === 0) {
  const waiting = STAGES.filter(({ essential }) => !essential);
  const take = async (next) => {
    while (waiting.length > 0) await run(next());
  };
  const workers = [take(() => waiting.shift())];
  if (availableParallelism() > 1) workers.push(take(() => waiting.pop()));
  await Promise.all(workers);
}
rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
printTable(results, (Date.now() - started) / 1000);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
process.exitCode = sum('failed') === 0 ? 0 : 1;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
